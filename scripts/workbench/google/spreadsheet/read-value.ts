import type { CellValue } from "../../model/cell";
import { fromSerial, isDateFormat } from "../../model/serial";
import type { Book } from "./book";
import { matrixOf, type Place } from "./place";

/** What `getValues` gives for a place: "" for blanks, the shown text of errors, and a Date wherever the number format is
 * one of dates or times, whatever the number was meant to be. */
export function readValues(book: Book, { sheetId, area }: Place): unknown[][] {
  const sheet = book.sheet(sheetId);
  const values = sheet.values(area);
  return matrixOf(area, (row, column) => {
    const value = values[row - area.row]![column - area.column] ?? null;
    return scriptValue(book, value, typeof value === "number" ? sheet.format(row, column) : "");
  });
}

function scriptValue({ execution, workbook }: Book, value: CellValue, format: string): unknown {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || !isDateFormat(format)) return value;
  return execution.realm.date(fromSerial(value, workbook.timeZone));
}
