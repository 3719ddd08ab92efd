import type { Area, CellValue, Style, Validation } from "../../model/cell";
import { textOf } from "../../model/criterion";
import { isDateFormat } from "../../model/serial";
import type { Sheet } from "../../model/sheet";
import { options, permits } from "../../model/validation";
import type { Workbook } from "../../model/workbook";
import type { CellMore, RowsBlock, TabView, ViewCell } from "../protocol";
import { editText } from "./edit-text";

/** A sheet up to this many rows goes to the page whole, a longer one in windows. */
const WHOLE_ROWS = 5000;
export const WINDOW_ROWS = 1000;

/** The open tab for a page, with its first rows and those around `row`. */
export function tabView(workbook: Workbook, sheet: Sheet, version: number, row: number): TabView {
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => index + 1);
  const window = sheet.maxRows > WHOLE_ROWS ? WINDOW_ROWS : null;
  const starts = window ? new Set([1, windowStart(row)]) : [1];
  return {
    sheetId: sheet.id,
    version,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: columns.map((column) => sheet.columnWidth(column)),
    hiddenColumns: columns.filter((column) => sheet.columnHidden(column)),
    heights: sheet
      .rowSizes()
      .flatMap(({ row, count, height, hidden }) =>
        Array.from({ length: count }, (_, index) => [row + index, hidden ? 0 : height] as const),
      ),
    hiddenRows: sheet.rowSizes().some(({ row, hidden }) => hidden && sheet.rowHidden(row)),
    merges: sheet.merges,
    filter: sheet.filter && { area: sheet.filter.area, columns: sheet.filter.columns.map(({ column }) => column) },
    blocks: [...starts].map((start) => rowsBlock(workbook, sheet, start, window ?? sheet.maxRows)),
    window,
  };
}

/** First row of the window that holds `row`. */
export function windowStart(row: number): number {
  return Math.floor((row - 1) / WINDOW_ROWS) * WINDOW_ROWS + 1;
}

/** Rows from `from` on as they are painted, at most to the end of the grid. */
export function rowsBlock(workbook: Workbook, sheet: Sheet, from: number, count: number): RowsBlock {
  const area = { row: from, column: 1, rows: Math.min(count, sheet.maxRows - from + 1), columns: sheet.maxColumns };
  const texts = sheet.displays(area);
  const values = sheet.values(area);
  const formulas = sheet.formulas(area);
  const formats = sheet.attributes("format", area);
  const notes = sheet.attributes("note", area);
  const validations = sheet.attributes("validation", area);
  const rules = new Rules(workbook);
  const styles = new StyleTable();
  const look = looks(sheet, area);
  const buttons = filterButtons(sheet);
  const rows = values.map((row, r) => {
    const cells = row.map((value, c): ViewCell => {
      const text = texts[r]![c]!;
      const rule = validations[r]![c] ?? null;
      const format = formats[r]![c] ?? "";
      const edit = editText(value, formulas[r]![c]!, format, text, workbook.locale, isDateFormat(format));
      const note = notes[r]![c];
      const more: CellMore = {
        ...(edit === text ? {} : { edit }),
        ...(note ? { note } : {}),
        ...(rule ? rules.more(rule, value) : {}),
        ...buttons(area.row + r, area.column + c),
      };
      const style = styles.index(look(r, c), value);
      const plain = Object.keys(more).length === 0;
      if (plain && style === 0) return text === "" ? null : text;
      return plain ? [text, style] : [text, style, more];
    });
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells.length > 0 ? cells : null;
  });
  return { from, rows, styles: styles.all };
}

/** The buttons of the tab's filter, in the headers of its columns: `on` hides rows. */
function filterButtons({ filter }: Sheet): (row: number, column: number) => Pick<CellMore, "filter"> {
  const [none, off, on] = [{}, { filter: "off" }, { filter: "on" }] as const;
  if (!filter) return () => none;
  const { row: top, column: left, columns } = filter.area;
  const hiding = new Set(filter.columns.map(({ column }) => column));
  return (row, column) => {
    if (row !== top || column < left || column >= left + columns) return none;
    return hiding.has(column) ? on : off;
  };
}

/** The painted style by place in the area. */
function looks(sheet: Sheet, area: Area): (row: number, column: number) => Style {
  if (sheet.conditionalFormats.length > 0) return (r, c) => sheet.painted(area.row + r, area.column + c);
  const styles = sheet.attributes("style", area);
  return (r, c) => styles[r]![c] ?? {};
}

/** The styles of a block, each once; 0 is the plain one. Numbers stand right and truth values in the middle unless the
 * style says otherwise, as Google shows them. */
class StyleTable {
  readonly all: Style[] = [{}];
  readonly #byText = new Map<string, number>([["{}", 0]]);
  readonly #byStyle = new Map<Style, Map<string | undefined, number>>();

  index(style: Style, value: CellValue): number {
    const side =
      typeof value === "number" ? "right" : typeof value === "boolean" || isError(value) ? "center" : undefined;
    const known = this.#byStyle.get(style)?.get(side);
    if (known !== undefined) return known;
    const aligned = style.horizontal && style.horizontal !== "general";
    const whole: Style = side && !aligned ? { ...style, horizontal: side } : style;
    const text = JSON.stringify(whole);
    const index = this.#byText.get(text) ?? this.all.push(whole) - 1;
    this.#byText.set(text, index);
    const sides = this.#byStyle.get(style) ?? new Map<string | undefined, number>();
    this.#byStyle.set(style, sides.set(side, index));
    return index;
  }
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

/** What the rules of a block say of its values. The options of a list are looked up once a block, not once a cell: a list
 * from a range may be as long as the register. */
class Rules {
  readonly #workbook: Workbook;
  readonly #lists = new Map<Validation, ReadonlySet<string>>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  more(rule: Validation, value: CellValue): CellMore {
    const invalid = this.#permits(rule, value) ? {} : { invalid: rule.helpText ?? "" };
    if (rule.criteria === "CHECKBOX") {
      const checked = rule.values.length > 0 ? value === rule.values[0] : value === true;
      return { ...invalid, choice: checked ? "on" : "off" };
    }
    return isList(rule) && rule.values[1] !== false ? { ...invalid, choice: "list" } : invalid;
  }

  #permits(rule: Validation, value: CellValue): boolean {
    if (value === null || value === "") return true;
    if (!isList(rule)) return permits(rule, value, this.#workbook);
    const list = this.#lists.get(rule) ?? new Set(options(rule, this.#workbook));
    this.#lists.set(rule, list);
    return list.has(textOf(value));
  }
}

function isList({ criteria }: Validation): boolean {
  return criteria === "VALUE_IN_LIST" || criteria === "VALUE_IN_RANGE";
}
