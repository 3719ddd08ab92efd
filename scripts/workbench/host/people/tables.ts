import type { CellValue } from "../../model/cell";
import { addTab } from "../../model/edit-tabs";
import { LOCALES } from "../../model/locale";
import type { CellContent, Mutation } from "../../model/mutation";
import { daySerial, isDateFormat, serialDay } from "../../model/serial";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** A cell as a file holds it: a day or a moment on the sheet's clocks ("2026-01-31", "2026-01-31T08:30:00"), an English
 * formula ("=SUM(A1:A3)") with what it gave, text as text, whatever it looks like; null is empty. */
export type TableCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly formula: string; readonly value: string | number | boolean | null };

/** A whole tab as a file could hold it. */
export interface Table {
  readonly name: string;
  readonly cells: readonly (readonly TableCell[])[];
  /** What a person sees, for files that hold nothing but text. */
  readonly texts: readonly (readonly string[])[];
}

/** The data of a tab from its first cell to its last. */
export function tableOf(sheet: Sheet): Table {
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  if (area.rows === 0) return { name: sheet.name, cells: [], texts: [] };
  const formats = sheet.attributes("format", area);
  const formulas = sheet.formulas(area);
  const cells = sheet.values(area).map((row, r) =>
    row.map((value, c): TableCell => {
      const formula = formulas[r]?.[c];
      if (formula) return { formula, value: plain(value) };
      return typeof value === "number" && isDateFormat(formats[r]?.[c] ?? "")
        ? { date: isoMoment(value) }
        : plain(value);
    }),
  );
  return { name: sheet.name, cells, texts: sheet.displays(area) };
}

/** A new tab with the cells of a file, at least as large as any new one. */
export function importTable(workbook: Workbook, name: string, cells: readonly (readonly TableCell[])[]): Mutation[] {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const [tab] = addTab(workbook, name) as [Extract<Mutation, { kind: "insertSheet" }>];
  const { sheetId } = tab;
  const grid = { ...tab, rows: Math.max(tab.rows, cells.length), columns: Math.max(tab.columns, columns) };
  if (cells.length === 0 || columns === 0) return [grid];
  const area = { row: 1, column: 1, rows: cells.length, columns };
  const { day, dayTime } = LOCALES[workbook.locale];
  const each = <T>(of: (cell: TableCell) => T): T[][] =>
    cells.map((row) => Array.from({ length: columns }, (_, c) => of(row[c] ?? null)));
  const contents = each(contentOf);
  const isDated = cells.some((row) => row.some((cell) => typeof cell === "object" && cell !== null && "date" in cell));
  const formats = each((cell) => {
    if (typeof cell !== "object" || cell === null || !("date" in cell)) return undefined;
    return cell.date.includes("T") ? dayTime : day;
  });
  return [grid, { kind: "cells", sheetId, area, contents, ...(isDated && { formats }) }];
}

function contentOf(cell: TableCell): CellContent {
  if (typeof cell !== "object" || cell === null) return cell;
  return "date" in cell ? serialOf(cell.date) : { formula: cell.formula };
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

const MOMENT = /^(\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** The serial number of "2026-01-31" or "2026-01-31T08:30:00"; throws RangeError for any other text. */
export function serialOf(moment: string): number {
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = MOMENT.exec(moment) ?? [];
  if (!year) throw new RangeError(`${moment} is no day`);
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return daySerial(Number(year), Number(month), Number(day)) + seconds / 86_400;
}

/** The day of a serial number, with the time where it has one. */
export function isoMoment(serial: number): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const { year, month, day } = serialDay(Math.floor(serial) + (seconds === 86_400 ? 1 : 0));
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (seconds === 0 || seconds === 86_400) return date;
  return `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
