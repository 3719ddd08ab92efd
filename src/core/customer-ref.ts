/** How a page names a customer: by ID, or, while a row that a person typed has none yet, by its place and name. */
export type CustomerRef = { readonly id: string } | { readonly row: number; readonly name: string };

/** One text for a page to hold and to send back. */
export function writeRef({
  id,
  row,
  name,
}: {
  readonly id: string;
  readonly row: number;
  readonly name: string;
}): string {
  return id === "" ? `row ${row} ${name}` : id;
}

export function readRef(text: string): CustomerRef {
  const [, row, name] = /^row (\d+) (.*)$/s.exec(text) ?? [];
  return row === undefined || name === undefined ? { id: text } : { row: Number(row), name };
}
