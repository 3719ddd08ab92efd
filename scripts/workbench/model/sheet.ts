import { addressArea, parseA1 } from "./a1";
import type { Area, CellValue, ConditionalFormat, Filter, Style, Validation } from "./cell";
import { type Attribute, type Attributes, type Column, computed, contentOf } from "./column";
import { covers, paint } from "./conditional-format";
import type { Criterion } from "./criterion";
import { display } from "./display";
import { FormulaCell } from "./formula/formula-cell";
import { Grid } from "./grid";
import type { CellContent, Locale } from "./mutation";

/** What a sheet needs to know of its workbook to show a cell. */
export interface Surroundings {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Whether a condition holds for a value. A formula in it counts from the first cell of its area: `down` and `right` say
   * how far this cell is from there. */
  holds(criterion: Criterion, value: CellValue, place: { sheetId: number; down: number; right: number }): boolean;
}

export interface SheetSettings {
  name: string;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  conditionalFormats: readonly ConditionalFormat[];
  filter: Filter | null;
  /** From the top, each row from the left; no two overlap. */
  merges: readonly Area[];
}

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** One tab, to read; everything that writes goes through `Workbook.apply`. Rows and columns count from 1; asking outside
 * the grid is the caller's mistake and answers as an empty cell. */
export class Sheet {
  /** For the model's own files. */
  readonly grid: Grid;
  /** For the model's own files. */
  readonly settings: SheetSettings;

  constructor(
    readonly id: number,
    private readonly workbook: Surroundings & { readonly sheets: readonly Sheet[] },
    size: { readonly name: string; readonly rows: number; readonly columns: number },
  ) {
    this.grid = new Grid(size.rows, size.columns);
    this.settings = {
      name: size.name,
      hidden: false,
      tabColor: null,
      frozenRows: 0,
      frozenColumns: 0,
      conditionalFormats: [],
      filter: null,
      merges: [],
    };
  }

  get name(): string {
    return this.settings.name;
  }
  /** Place among the tabs, from 0. */
  get index(): number {
    return this.workbook.sheets.indexOf(this);
  }
  get hidden(): boolean {
    return this.settings.hidden;
  }
  get tabColor(): string | null {
    return this.settings.tabColor;
  }
  get frozenRows(): number {
    return this.settings.frozenRows;
  }
  get frozenColumns(): number {
    return this.settings.frozenColumns;
  }
  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.settings.conditionalFormats;
  }
  get filter(): Filter | null {
    return this.settings.filter;
  }
  /** Merged blocks: only the first cell of each has content. */
  get merges(): readonly Area[] {
    return this.settings.merges;
  }
  get maxRows(): number {
    return this.grid.rows;
  }
  get maxColumns(): number {
    return this.grid.columns.length;
  }

  value(row: number, column: number): CellValue {
    return computed(this.column(column)?.get(row - 1) ?? null);
  }

  /** Fresh arrays, row by row. */
  values(area: Area): CellValue[][] {
    const rows = blankRows<CellValue>(area, null);
    this.grid.columnsOf(area).forEach((column, c) => {
      const end = Math.min(area.rows, column.contents.length - area.row + 1);
      for (let r = 0; r < end; r++) (rows[r] as CellValue[])[c] = computed(column.contents[area.row - 1 + r] ?? null);
    });
    return rows;
  }

  /** What was written, formulas as such. */
  content(row: number, column: number): CellContent {
    return contentOf(this.column(column)?.get(row - 1) ?? null);
  }

  /** "=…" or null. */
  formula(row: number, column: number): string | null {
    const stored = this.column(column)?.get(row - 1);
    return stored instanceof FormulaCell ? stored.text : null;
  }

  /** Formulas of an area, null where there is none; cheap where there are few. */
  formulas(area: Area): (string | null)[][] {
    const rows = blankRows<string | null>(area, null);
    this.grid.columnsOf(area).forEach((column, c) => {
      if (column.formulas === 0) return;
      for (let r = 0; r < area.rows; r++) {
        const stored = column.contents[area.row - 1 + r];
        if (stored instanceof FormulaCell) (rows[r] as (string | null)[])[c] = stored.text;
      }
    });
    return rows;
  }

  /** Number format; "" is automatic. */
  format(row: number, column: number): string {
    return this.column(column)?.attributes.format.get(row - 1) ?? "";
  }

  /** "" is no note. */
  note(row: number, column: number): string {
    return this.column(column)?.attributes.note.get(row - 1) ?? "";
  }

  style(row: number, column: number): Style {
    return this.column(column)?.attributes.style.get(row - 1) ?? {};
  }

  validation(row: number, column: number): Validation | null {
    return this.column(column)?.attributes.validation.get(row - 1) ?? null;
  }

  /** One attribute of each cell of an area, row by row. */
  attributes<Name extends Attribute>(name: Name, area: Area): Attributes[Name][][] {
    const columns = this.grid
      .columnsOf(area)
      .map((column) => column.attributes[name].expand(area.row - 1, area.row - 1 + area.rows));
    return Array.from({ length: area.rows }, (_, r) => columns.map((column) => column[r] as Attributes[Name]));
  }

  /** The text a person sees. */
  display(row: number, column: number): string {
    return display(this.value(row, column), this.format(row, column), this.workbook.locale);
  }

  displays(area: Area): string[][] {
    const rows = blankRows(area, "");
    const { locale } = this.workbook;
    this.grid.columnsOf(area).forEach((column, c) => {
      for (const run of column.attributes.format.within(area.row - 1, area.row - 1 + area.rows)) {
        const end = Math.min(run.to, column.contents.length);
        for (let r = run.from; r < end; r++) {
          const value = computed(column.contents[r] ?? null);
          if (value !== null) (rows[r - area.row + 1] as string[])[c] = display(value, run.value, locale);
        }
      }
    });
    return rows;
  }

  /** Last row with content; as Google counts it, a formula that gives "" and an unticked checkbox are content. 0: none. */
  lastRow(): number {
    return this.grid.columns.reduce((last, column) => Math.max(last, column.contents.length), 0);
  }

  lastColumn(): number {
    const { columns } = this.grid;
    let last = columns.length;
    while (last > 0 && columns[last - 1]?.contents.length === 0) last--;
    return last;
  }

  /** Width in pixels. */
  columnWidth(column: number): number {
    return this.column(column)?.width ?? COLUMN_WIDTH;
  }

  /** Height in pixels. */
  rowHeight(row: number): number {
    return this.grid.heights.get(row - 1) ?? ROW_HEIGHT;
  }

  columnHidden(column: number): boolean {
    return this.column(column)?.hidden ?? false;
  }

  /** By a person or a script. */
  rowHidden(row: number): boolean {
    return this.grid.hiddenRows.get(row - 1);
  }

  /** By the tab's filter. */
  rowFiltered(row: number): boolean {
    return this.grid.filteredRows.get(row - 1);
  }

  /** The merged block that a cell is part of. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => covers(merge, row, column)) ?? null;
  }

  /** The rows whose height is not the default or that are hidden, by whatever, as runs. */
  rowSizes(): { row: number; count: number; height: number; hidden: boolean }[] {
    const sizes: { row: number; count: number; height: number; hidden: boolean }[] = [];
    const { hiddenRows, filteredRows, heights } = this.grid;
    for (const byHand of hiddenRows.within(0, this.maxRows))
      for (const byFilter of filteredRows.within(byHand.from, byHand.to)) {
        const hidden = byHand.value || byFilter.value;
        for (const { from, to, value } of heights.within(byFilter.from, byFilter.to)) {
          if (!hidden && value === null) continue;
          sizes.push({ row: from + 1, count: to - from, height: value ?? ROW_HEIGHT, hidden });
        }
      }
    return sizes;
  }

  /** The style with conditional formats on top, as the page paints it. */
  painted(row: number, column: number): Style {
    const style = this.style(row, column);
    if (this.conditionalFormats.length === 0) return style;
    const value = this.value(row, column);
    return paint(style, this.conditionalFormats, row, column, (criterion, first) =>
      this.workbook.holds(criterion, value, {
        sheetId: this.id,
        down: row - first.row,
        right: column - first.column,
      }),
    );
  }

  /** The block an address without a tab means here; null when it is no address or reaches outside the grid. */
  area(address: string): Area | null {
    const parsed = parseA1(address);
    if (!parsed || parsed.sheet !== null) return null;
    const area = addressArea(parsed, this.maxRows, this.maxColumns);
    return this.contains(area) ? area : null;
  }

  contains({ row, column, rows, columns }: Area): boolean {
    const whole = [row, column, rows, columns].every((figure) => Number.isInteger(figure) && figure >= 1);
    return whole && row + rows - 1 <= this.maxRows && column + columns - 1 <= this.maxColumns;
  }

  private column(column: number): Column | undefined {
    return this.grid.columns[column - 1];
  }
}

function blankRows<T>(area: Area, blank: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(blank));
}
