import { HEADER_REMARK, isHeader } from "../core/columns";
import { AddonError } from "../core/errors";
import type { Stored } from "../core/stored";
import type { Language } from "../i18n";
import type { ColumnTemplate, TableName, TabTemplate } from "../schema/template";
import { columnLetters } from "./a1";
import type { MarkedTab } from "./marks";
import { type SheetCell, sheetCellOf, storedOf } from "./sheet-cell";
import { columnsIn, headerA1, headerRowOf, headerTexts } from "./tab-header";
import type { Zone } from "./zone";

/** What a tab needs of the act that uses it. */
export interface TableContext {
  readonly zone: () => Zone;
  readonly language: Language;
  /** Counts reads, so that a commit knows whether anything came between reading and writing. */
  readonly clock: { reads: number };
  /** null: a reading act. */
  readonly newId: ((table: TableName, n: number) => string) | null;
}

/** A tab of ours: where its columns stand, found by header and by mark, what they are called, and what their cells hold. */
export class TabColumns {
  readonly columns: Map<string, number>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly headerRow: number;
  /** The rows of the header as A1: a list that a person brought along may have two. */
  readonly headerRows: string;
  /** A person's own list, that the register was built into. */
  readonly adopted: boolean;
  /** The columns of such a list that were the person's before, by key. */
  readonly theirs: ReadonlySet<string>;
  /** false: no row is marked as the header, and the first one says none of our words. */
  readonly headed: boolean;
  /** What each column is called; nothing of a protected tab, whose marks tell where its columns are. */
  readonly header: readonly string[];
  private shownTitle: string | null = null;

  constructor(
    readonly template: TabTemplate,
    tab: Pick<MarkedTab, "sheet" | "columns" | "rows" | "names" | "adopted" | "theirs">,
    readonly context: TableContext,
  ) {
    this.sheet = tab.sheet;
    this.headerRow = headerRowOf(tab);
    this.headerRows = headerA1(tab);
    this.adopted = tab.adopted;
    this.theirs = tab.theirs;
    const headerMarked = tab.rows.has("header");
    const marked =
      template.protected === true && headerMarked && template.columns.every(({ key }) => tab.columns.has(key));
    // Nobody edits a protected tab: its marks are enough, and a call is saved.
    this.header = marked ? [] : headerTexts(this.cells(tab.sheet.getRange(this.headerRows)));
    this.columns = marked ? new Map(tab.columns) : columnsIn(this.header, tab, template);
    this.headed = headerMarked || isHeader(this.header, template.columns);
  }

  /** As the tab is called now. */
  get title(): string {
    this.shownTitle = this.shownTitle ?? this.sheet.getName();
    return this.shownTitle;
  }

  /** As the column is called now. */
  headerOf(key: string): string {
    const column = this.columns.get(key);
    const shown = column === undefined ? "" : (this.header[column - 1] ?? "").split(HEADER_REMARK)[0]!.trim();
    return shown === "" ? this.columnTemplate(key).header[this.context.language] : shown;
  }

  /** The place of a column; AddonError `column-missing` when the tab lacks it. */
  column(key: string): number {
    const column = this.columns.get(key);
    if (column === undefined)
      throw new AddonError("column-missing", {
        tab: this.title,
        column: this.columnTemplate(key).header[this.context.language],
      });
    return column;
  }

  columnTemplate(key: string): ColumnTemplate {
    const found = this.template.columns.find((column) => column.key === key);
    if (!found) throw new RangeError(`${this.template.tab} has no column ${key}`);
    return found;
  }

  /** The columns that people may write, as far as they are there. */
  peoplesKeys(): string[] {
    return this.template.columns
      .filter(({ key, writes }) => writes !== "add-on" && this.columns.has(key))
      .map(({ key }) => key);
  }

  /** The columns of ours from the first to the last, with whatever stands between them; AddonError `column-missing` when
   * there are none, as where a row was inserted above the header in this very moment. */
  extent(): { first: number; width: number } {
    if (this.columns.size === 0) this.column("id");
    const all = Array.from(this.columns.values());
    const first = Math.min(...all);
    return { first, width: Math.max(...all) - first + 1 };
  }

  /** "F14": the cell of a row. */
  a1(row: number, key: string): string {
    return `${columnLetters(this.column(key))}${row}`;
  }

  /** "Asiakkaat F14": the cell of a row, as people find it. */
  place(row: number, key: string): string {
    return `${this.title} ${this.a1(row, key)}`;
  }

  /** A content as it is to be written into the column of that key. */
  sheetCell(key: string, content: Stored): SheetCell {
    return sheetCellOf(this.columnTemplate(key).type, content, this.context.zone());
  }

  /** A cell as the register logs it. */
  stored(cell: SheetCell): Stored {
    return storedOf(cell, this.context.zone());
  }

  /** The cells of a range: one read. */
  cells(range: GoogleAppsScript.Spreadsheet.Range): SheetCell[][] {
    this.context.clock.reads++;
    return range.getValues() as SheetCell[][];
  }
}
