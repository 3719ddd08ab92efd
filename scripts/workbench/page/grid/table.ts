/** The cells of pasted text: rows by line break, columns by tab; a quoted cell may hold both, as spreadsheets copy it.
 * Every row gets the width of the widest. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const [whole, quoted] = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest) ?? [];
    // A quoted cell without tab, line break or quote in it is text that someone typed so.
    const unquoted = quoted !== undefined && /[\t\n"]/.test(quoted) ? quoted.replaceAll('""', '"') : undefined;
    const cell = unquoted === undefined ? /^[^\t\n]*/.exec(rest)![0] : whole!;
    rows.at(-1)!.push(unquoted ?? cell);
    rest = rest.slice(cell.length);
    if (rest === "") break;
    if (rest[0] === "\n") rows.push([]);
    rest = rest.slice(1);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
