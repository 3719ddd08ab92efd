import { display } from "../../model/display";
import { LOCALES } from "../../model/locale";
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

/** Turns a script's values into what cells of a format take: text is read as if typed there, dates become serials in the
 * spreadsheet's zone, nothing (null, undefined, "") clears. What Google makes of NaN and objects nobody has settled:
 * they are refused. */
export function writer(workbook: Workbook): (value: unknown, format: string) => Written {
  const { locale } = workbook;
  const today = workbook.today();
  return (value, format) => {
    if (value === null || value === undefined || value === "") return NOTHING;
    if (typeof value === "string") return typed(value, { locale, format, today });
    if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
      return { content: format === "@" ? display(value, "", locale) : value };
    if (Object.prototype.toString.call(value) === "[object Date]") {
      const epochMs = (value as Date).getTime();
      if (Number.isFinite(epochMs)) return writtenDate(epochMs, format, workbook);
    }
    throw new NotEmulated(`Writing ${Number.isNaN(value) ? "NaN" : String(value)} to a cell`);
  };
}

const NOTHING: Written = { content: null };

/** Days and instants; the format tells the time where there is one. In a text cell it is the text that would be shown. */
function writtenDate(epochMs: number, format: string, { locale, timeZone }: Workbook): Written {
  const serial = toSerial(epochMs, timeZone);
  const { day, dayTime } = LOCALES[locale];
  const own = Number.isInteger(serial) ? day : dayTime;
  if (format === "@") return { content: display(serial, own, locale) };
  return isDateFormat(format) ? { content: serial } : { content: serial, format: own };
}
