/** Whether mail can be sent to `text`: one address, with a name, an @ and a domain with a dot. Google refuses the rest with
 * an error, and takes a comma for the beginning of a second address. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/.test(text);
}
