import type { CellContent } from "../../model/mutation";
import { isDateFormat, toSerial } from "../../model/serial";
import { typed } from "../../model/typed";
import type { Workbook } from "../../model/workbook";
import { NotEmulated } from "../emulated";

/** What a cell takes of a value that a script writes; `format` only where the value brings its own. */
export interface Written {
  readonly content: CellContent;
  readonly format?: string;
}

/** A script's value as a cell of this format takes it: text is read as if typed there, dates become serials in the
 * spreadsheet's zone, nothing (null, undefined, "") clears. What Google makes of NaN and objects nobody has settled:
 * they are refused. */
export function written(value: unknown, format: string, workbook: Workbook): Written {
  if (value === null || value === undefined || value === "") return { content: null };
  if (typeof value === "string") return typed(value, typing(format, workbook));
  if (typeof value === "boolean") return { content: value };
  if (typeof value === "number" && Number.isFinite(value))
    return { content: format === "@" ? shownNumber(value, workbook) : value };
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const epochMs = (value as Date).getTime();
    if (Number.isFinite(epochMs)) return writtenDate(epochMs, format, workbook);
  }
  throw new NotEmulated(`Writing ${Number.isNaN(value) ? "NaN" : String(value)} to a cell`);
}

function writtenDate(epochMs: number, format: string, workbook: Workbook): Written {
  const serial = toSerial(epochMs, workbook.timeZone);
  const shown = defaultDateFormat(workbook, !Number.isInteger(serial));
  if (format === "@") return { content: dateText(epochMs, workbook) };
  return isDateFormat(format) ? { content: serial } : { content: serial, format: shown };
}

/** Google's date format of the locale, with the time where there is one. */
function defaultDateFormat({ locale }: Workbook, withTime: boolean): string {
  if (locale === "fi_FI") return withTime ? "d.m.yyyy h.mm.ss" : "d.m.yyyy";
  if (locale === "sv_SE") return withTime ? "yyyy-mm-dd h:mm:ss" : "yyyy-mm-dd";
  return withTime ? "m/d/yyyy h:mm:ss" : "m/d/yyyy";
}

function dateText(epochMs: number, { locale, timeZone }: Workbook): string {
  return new Intl.DateTimeFormat(locale.replace("_", "-"), { timeZone }).format(epochMs);
}

function shownNumber(value: number, { locale }: Workbook): string {
  return locale === "en_US" ? String(value) : String(value).replace(".", ",");
}

function typing(format: string, workbook: Workbook) {
  const today = Math.floor(toSerial(workbook.now().getTime(), workbook.timeZone));
  return { locale: workbook.locale, format, timeZone: workbook.timeZone, today };
}
