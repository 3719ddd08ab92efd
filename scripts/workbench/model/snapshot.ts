import type {
  Area,
  CellError,
  ConditionalFormat,
  Filter,
  Metadata,
  NamedRange,
  Protection,
  Scalar,
  Style,
  Validation,
} from "./cell";
import { ATTRIBUTES, type Attribute, BLANK, type Column, contentOf, type Stored } from "./column";
import { FormulaCell } from "./formula/formula-cell";
import { intern } from "./intern";
import type { Locale } from "./mutation";
import type { Runs } from "./runs";
import { Sheet } from "./sheet";
import { Workbook } from "./workbook";

/** A run of equal values: where it starts (from 0), and the value; styles and validations by their place in the list. */
type SavedRuns = [start: number, value: string | number | boolean | null][];

interface SavedColumn {
  readonly cells?: (Scalar | CellError | { readonly formula: string })[];
  readonly width?: number;
  readonly hidden?: true;
  readonly format?: SavedRuns;
  readonly note?: SavedRuns;
  readonly style?: SavedRuns;
  readonly validation?: SavedRuns;
}

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly heights: SavedRuns;
  readonly hiddenRows: SavedRuns;
  /** Absent in the files of earlier versions, as are the filter, merged blocks and names. */
  readonly filteredRows?: SavedRuns;
  readonly filter?: Filter | null;
  readonly merges?: readonly Area[];
  readonly columns: readonly SavedColumn[];
}

/** A workbook as plain JSON. */
export interface Snapshot {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly nextId: number;
  readonly protections: readonly Protection[];
  readonly metadata: readonly Metadata[];
  readonly namedRanges?: readonly NamedRange[];
  readonly styles: readonly Style[];
  readonly validations: readonly Validation[];
  readonly sheets: readonly SavedSheet[];
}

/** The whole workbook; computed values are left out, for they are computed again. Shares nothing that can change. */
export function snapshot(workbook: Workbook): Snapshot {
  const styles = new Register<Style>();
  const validations = new Register<Validation>();
  const { id, name, locale, timeZone, owner, nextId, protections, metadata, namedRanges } = workbook;
  return {
    version: 1,
    id,
    name,
    locale,
    timeZone,
    owner,
    editors: [...workbook.editors],
    viewers: [...workbook.viewers],
    nextId,
    protections,
    metadata,
    namedRanges,
    sheets: workbook.sheets.map((sheet) => savedSheet(sheet, styles, validations)),
    styles: styles.all,
    validations: validations.all,
  };
}

/** The workbook of a snapshot; its formulas still have no values. */
export function restore(saved: Snapshot): Workbook {
  const workbook = new Workbook(saved);
  workbook.nextId = saved.nextId;
  for (const protection of saved.protections) workbook.put(protection);
  for (const metadata of saved.metadata) workbook.remember(metadata);
  for (const range of saved.namedRanges ?? []) workbook.label(range);
  const styles = saved.styles.map((style) => intern(style));
  const validations = saved.validations.map((validation) => intern(validation));
  for (const each of saved.sheets) {
    const { id, name, rows, columns } = each;
    const sheet = new Sheet(id, workbook, { name, rows, columns: columns.length });
    const { hidden, tabColor, frozenRows, frozenColumns, conditionalFormats, filter = null, merges = [] } = each;
    Object.assign(sheet.settings, { hidden, tabColor, frozenRows, frozenColumns, conditionalFormats, filter, merges });
    load(sheet.grid.heights as Runs<unknown>, each.heights, rows, (value) => value);
    load(sheet.grid.hiddenRows as Runs<unknown>, each.hiddenRows, rows, (value) => value);
    load(sheet.grid.filteredRows as Runs<unknown>, each.filteredRows ?? [], rows, (value) => value);
    for (const [c, column] of columns.entries()) {
      loadColumn(sheet.grid.column(c + 1), column, rows, styles, validations);
    }
    workbook.tabs.push(sheet);
  }
  return workbook;
}

/** Numbers objects in the order of their first use. */
class Register<T> {
  readonly all: T[] = [];
  private readonly places = new Map<T, number>();

  place(value: T): number {
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.all.push(value) - 1;
      this.places.set(value, place);
    }
    return place;
  }
}

function savedSheet(sheet: Sheet, styles: Register<Style>, validations: Register<Validation>): SavedSheet {
  const { id, grid, maxRows: rows } = sheet;
  const { name, hidden, tabColor, frozenRows, frozenColumns, conditionalFormats, filter, merges } = sheet.settings;
  const same = (value: unknown): SavedRuns[number][1] => value as SavedRuns[number][1];
  const saved = (runs: Runs<unknown>, write: (value: unknown) => SavedRuns[number][1]): SavedRuns =>
    runs.isBlank ? [] : runs.within(0, rows).map(({ from, value }) => [from, write(value)]);
  const attribute = (column: Column, kind: Attribute): SavedRuns => {
    const write = (value: unknown) => {
      if (kind === "style") return styles.place(value as Style);
      return kind === "validation" && value !== null ? validations.place(value as Validation) : same(value);
    };
    return saved(column.attributes[kind] as Runs<unknown>, write);
  };
  return {
    id,
    name,
    rows,
    hidden,
    tabColor,
    frozenRows,
    frozenColumns,
    conditionalFormats,
    filter,
    merges,
    heights: saved(grid.heights as Runs<unknown>, same),
    hiddenRows: saved(grid.hiddenRows as Runs<unknown>, same),
    filteredRows: saved(grid.filteredRows as Runs<unknown>, same),
    columns: grid.columns.map((column) => ({
      ...(column.contents.length > 0 && { cells: column.contents.map(contentOf) as SavedColumn["cells"] & object }),
      ...(column.width !== null && { width: column.width }),
      ...(column.hidden && { hidden: true as const }),
      ...Object.fromEntries(
        ATTRIBUTES.map((kind) => [kind, attribute(column, kind)] as const).filter(([, runs]) => runs.length > 0),
      ),
    })),
  };
}

function load(runs: Runs<unknown>, saved: SavedRuns, rows: number, read: (value: unknown) => unknown): void {
  for (const [i, [start, value]] of saved.entries()) runs.set(start, saved[i + 1]?.[0] ?? rows, read(value));
}

function loadColumn(
  column: Column,
  saved: SavedColumn,
  rows: number,
  styles: readonly Style[],
  validations: readonly Validation[],
): void {
  column.width = saved.width ?? null;
  column.hidden = saved.hidden ?? false;
  const stored: Stored[] = [];
  for (const cell of saved.cells ?? []) {
    const formula = typeof cell === "object" && cell !== null && "formula" in cell;
    if (formula) column.formulas++;
    stored.push(formula ? new FormulaCell(cell.formula) : cell);
  }
  column.contents = stored;
  for (const kind of ATTRIBUTES) {
    load(column.attributes[kind] as Runs<unknown>, saved[kind] ?? [], rows, (value) => {
      if (kind === "style") return styles[value as number] ?? BLANK.style;
      return kind === "validation" && value !== null ? validations[value as number] : value;
    });
  }
}
