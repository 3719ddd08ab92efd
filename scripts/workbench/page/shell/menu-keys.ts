/** Moves the focus inside a list of menu items, as the ARIA menu pattern has it: arrows go round, Home and End go to the ends,
 * a letter goes to the next item that begins with it. `at` is the one of `rows` that has the focus; answers whether `key` is
 * one of these keys. */
export function focusByKey(rows: readonly HTMLElement[], at: number, key: string): boolean {
  const letter = key.length === 1 && key !== " " ? key.toLowerCase() : null;
  if (key === "ArrowDown") rows[(at + 1) % rows.length]?.focus();
  else if (key === "ArrowUp") rows[(at - 1 + rows.length) % rows.length]?.focus();
  else if (key === "Home") rows[0]?.focus();
  else if (key === "End") rows.at(-1)?.focus();
  else if (letter) {
    const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    after.find((row) => row.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
  } else return false;
  return true;
}
