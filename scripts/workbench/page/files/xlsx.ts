/** Reading and writing of .xlsx; a script of its own, which the page loads when it first needs it. */
import { type Cell, type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Table, TableCell } from "../../server/protocol";

type Plain = string | number | boolean | null;

/** The sheets of a file that are not hidden and have cells. Throws whatever the library throws on a damaged file. */
export async function readXlsx(bytes: Uint8Array): Promise<{ name: string; cells: TableCell[][] }[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const shown = workbook.worksheets.filter(({ state }) => state === undefined || state === "visible");
  return shown.map((sheet) => ({ name: sheet.name, cells: readSheet(sheet) })).filter(({ cells }) => cells.length > 0);
}

/** A file with one sheet: numbers, days, truth values and formulas as such, formulas with what they gave. */
export async function writeXlsx({ name, cells }: Table, dayFormat: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name.slice(0, 31).replace(/[\\/?*[\]:]/g, " "));
  for (const row of cells) {
    const line = sheet.addRow(row.map(written));
    for (const [index, cell] of row.entries())
      if (isDate(cell)) line.getCell(index + 1).numFmt = cell.date.includes("T") ? `${dayFormat} h:mm` : dayFormat;
  }
  return await workbook.xlsx.writeBuffer();
}

function readSheet(sheet: Worksheet): TableCell[][] {
  const rows: TableCell[][] = [];
  const width = sheet.columnCount;
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: width }, (_, index) => readCell(row.findCell(index + 1))));
  });
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return rows;
}

function readCell(cell: Cell | undefined): TableCell {
  // What lies under a merged block has the block's value in the library, but is empty in the file.
  if (!cell || (cell.isMerged && cell.master !== cell)) return null;
  // A formula that is shared with the cell above gets its own text here.
  const formula = cell.formula;
  if (formula) return { formula: `=${formula}`, value: plain(readValue(cell.result as CellValue)) };
  return readValue(cell.value);
}

function readValue(value: CellValue): TableCell {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return { date: isoMoment(value) };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return typeof value.text === "string" ? value.text : readValue(value.text as CellValue);
  if ("error" in value) return String(value.error);
  if ("checkbox" in value) return Boolean(value.checkbox);
  return null;
}

function plain(cell: TableCell): Plain {
  if (typeof cell !== "object" || cell === null) return cell;
  return "date" in cell ? cell.date : cell.value;
}

/** "2026-01-31", or with the time where it has one. A file's days and times are on nobody's clock: the library has them in
 * UTC. */
function isoMoment(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split(/[T.]/);
  return time === "00:00:00" ? day : `${day}T${time}`;
}

function written(cell: TableCell): CellValue {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("date" in cell) return new Date(`${cell.date.includes("T") ? cell.date : `${cell.date}T00:00:00`}Z`);
  return { formula: cell.formula.replace(/^=/, ""), result: cell.value ?? undefined } as CellValue;
}

function isDate(cell: TableCell): cell is { readonly date: string } {
  return typeof cell === "object" && cell !== null && "date" in cell;
}
