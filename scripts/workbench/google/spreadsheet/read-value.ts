import type { CellValue } from "../../model/cell";
import { fromSerial, isDateFormat } from "../../model/serial";
import type { Book } from "./book";
import type { Place } from "./place";

/** What `getValues` gives for a place: "" for blanks, the shown text of errors, and a Date wherever the number format is
 * one of dates or times, whatever the number was meant to be. */
export function readValues(book: Book, { sheetId, area }: Place): unknown[][] {
  const sheet = book.sheet(sheetId);
  const formats = sheet.attributes("format", area);
  return sheet.values(area).map((row, i) => row.map((value, j) => scriptValue(book, value, formats[i]![j]!)));
}

function scriptValue({ execution, workbook }: Book, value: CellValue, format: string): unknown {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || !isDateFormat(format)) return value;
  return execution.realm.date(fromSerial(value, workbook.timeZone));
}
