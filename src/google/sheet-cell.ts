import type { Stored } from "../core/stored";
import type { ColumnType } from "../schema/template";
import { isMoment, type Zone } from "./zone";

/** What Apps Script takes and gives as a cell's content. */
export type SheetCell = string | number | boolean | Date;

/** A cell's content as the add-on compares and logs it. A number too large for a day in a column of days (a phone number that
 * was typed there) is the error that it would be in a formula. */
export function storedOf(cell: SheetCell, zone: Zone): Stored {
  if (!isDate(cell)) return cell;
  if (Number.isNaN(cell.getTime())) return "#NUM!";
  const text = zone.textOf(cell);
  return text.slice(11) === "00:00" ? text.slice(0, 10) : text;
}

/** `content` as it is to be written into a column of that type. */
export function sheetCellOf(type: ColumnType, content: Stored, zone: Zone): SheetCell {
  if (type === "day" && typeof content === "string" && isMoment(content)) return zone.dateOf(content);
  if (isText(type)) return content === false ? "" : String(content);
  return content;
}

/** Columns whose cells are formatted as plain text before they are written. */
export function isText(type: ColumnType): boolean {
  return type === "text" || type === "person";
}

/** Equal for equal cells, whatever object holds a date. */
export function cellKey(cell: SheetCell): string {
  return isDate(cell) ? `date ${cell.getTime()}` : `${typeof cell} ${cell}`;
}

/** Services' dates are of the script's own realm, yet libraries' are not: the class name tells both. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** Whether nothing stands in a cell; an unticked box is nothing. */
export function isBlank(cell: SheetCell): boolean {
  return cell === "" || cell === false;
}
