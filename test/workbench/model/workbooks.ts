import { Workbook } from "../../../scripts/workbench/model/workbook";

/** A Finnish workbook with a fixed clock (22.11.2026 12:00 in Helsinki) and one tab, "Asiakkaat", with id 1. */
export function workbook(rows = 20, columns = 8): Workbook {
  const book = new Workbook({
    id: "book",
    name: "Asiakasrekisteri",
    locale: "fi_FI",
    timeZone: "Europe/Helsinki",
    owner: "omistaja@demo.example.fi",
    editors: ["myyja@demo.example.fi"],
    viewers: ["katsoja@demo.example.fi"],
  });
  book.now = () => new Date("2026-11-22T10:00:00Z");
  book.apply({ kind: "insertSheet", sheetId: 1, name: "Asiakkaat", index: 0, rows, columns });
  return book;
}

/** One cell's area. */
export function cell(row: number, column: number): { row: number; column: number; rows: number; columns: number } {
  return { row, column, rows: 1, columns: 1 };
}

/** The first sheet, which every workbook here has. */
export function firstSheet(book: Workbook): NonNullable<Workbook["sheets"][number]> {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
