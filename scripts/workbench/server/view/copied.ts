/** Copied cells as text for other programs: tabs between cells, line breaks between rows; a cell that has one of them, or a
 * quote, in quotes. */
export function copiedText(texts: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return texts.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** The same as a table for programs that take one. */
export function copiedHtml(texts: readonly (readonly string[])[]): string {
  const rows = texts.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");
}
