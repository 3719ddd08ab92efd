import { isAddress } from "../mail/address";

/** What is wrong with the e-mail addresses of a cell: there may be several, and names beside them. null: nothing. */
export function emailProblem(text: string): "email-at" | "email-shape" | null {
  if (text.indexOf("@") < 0) return "email-at";
  const words = text.split(/[\s,;<>()"]+/).filter((word) => word.indexOf("@") >= 0);
  return words.every(isAddress) ? null : "email-shape";
}
