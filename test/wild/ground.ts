import type { Metadata } from "../../scripts/workbench/model/cell";
import type { Workbook } from "../../scripts/workbench/model/workbook";
import { headerWord } from "../../src/core/columns";
import { settingsTemplate } from "../../src/schema/settings";
import { type ColumnTemplate, type TableName, templates } from "../../src/schema/template";
import type { Line } from "./lines";
import type { CellChange, Photo, TabPhoto } from "./photo";

export type OurTab = TableName | "settings";
const TABLES = Object.keys(templates) as TableName[];

/** The register at one moment, as somebody knows it who has watched every row and column since Set up. */
export interface Moment {
  readonly photo: Photo;
  readonly tabs: ReadonlyMap<OurTab, number>;
  /** By column: the fields whose place it may be taken for. */
  readonly fields: ReadonlyMap<Line, ReadonlySet<string>>;
  readonly headerRows: ReadonlyMap<number, Line>;
  /** The marks of rows, by row. */
  readonly rowMarks: ReadonlyMap<Line, string>;
}

/** One changed cell, as the register names it. */
export interface Touched {
  readonly change: CellChange;
  /** null: a tab of somebody's own. */
  readonly tab: OurTab | null;
  readonly tabTitle: string;
  /** Empty: a column of somebody's own. */
  readonly fields: ReadonlySet<string>;
  readonly header: boolean;
  /** The IDs and names that the row bore in the course of the act; of Settings the label of its line and its mark. */
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Nothing of ours stood in the row when the act began, and people have written nothing into it since. */
  readonly rowNew: boolean;
  /** People wrote into the row in the course of the act. */
  readonly byPeople: boolean;
  /** The row had no ID when the act began. */
  readonly nameless: boolean;
}

/** Knows each column of ours from Set up on, whatever it is called later; the add-on has to find out by header and mark. */
export class Ground {
  readonly #keys = new Map<Line, string>();

  constructor(private readonly workbook: Workbook) {}

  /** What is where now. After an act of the script (`learn`), columns that it has added are known too. */
  look(photo: Photo, learn: boolean): Moment {
    const tabs = new Map<OurTab, number>();
    const headerRows = new Map<number, Line>();
    const rowMarks = new Map<Line, string>();
    const adoptedTabs = new Set<number>();
    for (const mark of marksOf(this.workbook.metadata)) {
      if (mark.adopted) adoptedTabs.add(mark.sheetId);
      if (mark.tab !== undefined && (mark.own || !tabs.has(mark.tab))) tabs.set(mark.tab, mark.sheetId);
      const row = mark.row === undefined ? undefined : photo.get(mark.sheetId)?.rows[mark.row.at - 1];
      if (row === undefined || !mark.row) continue;
      rowMarks.set(row, mark.row.name);
      if (mark.row.name === "header") headerRows.set(mark.sheetId, row);
    }
    const fields = new Map<Line, Set<string>>();
    for (const name of TABLES) {
      const tab = photo.get(tabs.get(name) ?? -1);
      if (!tab) continue;
      const headers = headersOf(tab, headerRows.get(tab.sheetId));
      const adopted = adoptedTabs.has(tab.sheetId);
      if (learn && adopted) this.#learnMarks(tab);
      else if (learn) this.#learn(name, tab, headers);
      for (const column of templates[name].columns)
        for (const place of this.#places(column, tab, headers, templates[name].protected === true, adopted))
          fields.set(place, (fields.get(place) ?? new Set()).add(column.key));
    }
    return { photo, tabs, fields, headerRows, rowMarks };
  }

  #learn(name: TableName, tab: TabPhoto, headers: readonly string[]): void {
    const living = new Set(tab.columns.map((column) => this.#keys.get(column)));
    for (const { key, header } of templates[name].columns) {
      if (living.has(key)) continue;
      const at = headers.findIndex(
        (text, i) =>
          (text === headerWord(header.fi) || text === headerWord(header.en)) && !this.#keys.has(tab.columns[i]!),
      );
      if (at >= 0) this.#keys.set(tab.columns[at]!, key);
    }
  }

  /** A list that people had before is known by the marks that it got at first, whatever its columns are called. */
  #learnMarks(tab: TabPhoto): void {
    const living = new Set(tab.columns.map((column) => this.#keys.get(column)));
    for (const { key, value, location } of this.workbook.metadata) {
      if (key !== "vetoketju" || location.type !== "COLUMN" || location.sheetId !== tab.sheetId) continue;
      const { column: field } = JSON.parse(value) as { column?: string };
      const column = tab.columns[location.column - 1];
      if (field === undefined || column === undefined || living.has(field) || this.#keys.has(column)) continue;
      this.#keys.set(column, field);
      living.add(field);
    }
  }

  /** Where a field may be: by its header; where that is there twice, the column it always was, if that is one of them; the
   * column it always was, under whatever name; a synonym last. In a guarded tab a column needs no name. */
  #places(
    { key, header, synonyms }: ColumnTemplate,
    tab: TabPhoto,
    headers: readonly string[],
    guarded: boolean,
    adopted: boolean,
  ): Line[] {
    const named = (words: readonly string[]) =>
      tab.columns.filter((_, i) => headers[i] !== "" && words.map(headerWord).includes(headers[i]!));
    const own = tab.columns.filter((column, i) => this.#keys.get(column) === key && (guarded || headers[i] !== ""));
    if (adopted) return own;
    const titled = named([header.fi, header.en]);
    if (titled.length > 0) {
      const both = titled.filter((column) => own.includes(column));
      return both.length > 0 ? both : titled;
    }
    if (own.length > 0) return own;
    return named([...(synonyms?.fi ?? []), ...(synonyms?.sv ?? []), ...(synonyms?.en ?? [])]);
  }
}

/** A change in the words of the register. `moments`: from the beginning of the act to its end; `theirs`: the rows that people
 * wrote into, "sheet/row". */
export function touched(change: CellChange, moments: readonly Moment[], theirs: ReadonlySet<string>): Touched {
  const { sheetId, row, column } = change;
  const [first] = moments as [Moment];
  const last = moments.at(-1)!;
  const tab =
    [...moments].reverse().flatMap(({ tabs }) => [...tabs].filter(([, id]) => id === sheetId))[0]?.[0] ?? null;
  const fields = new Set(moments.flatMap((moment) => [...(moment.fields.get(column) ?? [])]));
  const byPeople = theirs.has(`${sheetId}/${row}`);
  const labels = tab === "settings" ? [0] : [];
  return {
    change,
    tab,
    tabTitle: last.photo.get(sheetId)?.name ?? "",
    fields,
    header: moments.some(({ headerRows }) => headerRows.get(sheetId) === row),
    ids: new Set(moments.flatMap((moment) => textsIn(moment, sheetId, row, "id"))),
    names: new Set(
      moments.flatMap((moment) => [
        ...textsIn(moment, sheetId, row, "name"),
        ...labels.flatMap(() => moment.rowMarks.get(row) ?? []),
        ...labels.map((c) => String(cellsOf(moment, sheetId, row)[c] ?? "")),
      ]),
    ),
    byPeople,
    nameless: textsIn(first, sheetId, row, "id").length === 0,
    rowNew: !byPeople && ownCells(first, sheetId, row).every((content) => content === null || content === false),
  };
}

/** The contents of a row in the columns that may be field `key`. */
export function textsIn(moment: Moment, sheetId: number, row: Line, key: string): string[] {
  const tab = moment.photo.get(sheetId);
  const cells = cellsOf(moment, sheetId, row);
  return (tab?.columns ?? []).flatMap((column, i) => {
    const content = cells[i] ?? null;
    return moment.fields.get(column)?.has(key) && content !== null ? [contentText(content)] : [];
  });
}

/** A content as text, to be compared. */
export function contentText(content: unknown): string {
  if (content === null) return "";
  return typeof content === "object" ? JSON.stringify(content) : String(content).trim();
}

function cellsOf({ photo }: Moment, sheetId: number, row: Line): readonly unknown[] {
  const tab = photo.get(sheetId);
  return tab?.cells.content[tab.rows.indexOf(row)] ?? [];
}

function ownCells(moment: Moment, sheetId: number, row: Line): unknown[] {
  const columns = moment.photo.get(sheetId)?.columns ?? [];
  return cellsOf(moment, sheetId, row).filter((_, i) => moment.fields.has(columns[i]!));
}

function headersOf(tab: TabPhoto, headerRow: Line | undefined): string[] {
  const row = headerRow ?? tab.rows[0];
  if (row === undefined) return [];
  const texts = tab.shown.get(row) ?? (tab.cells.content[tab.rows.indexOf(row)] ?? []).map(contentText);
  return texts.map((text) => headerWord(text));
}

interface Mark {
  readonly sheetId: number;
  readonly tab?: OurTab | undefined;
  readonly adopted?: boolean;
  /** The tab's own, and not taken along by a duplicate. */
  readonly own: boolean;
  readonly row?: { readonly at: number; readonly name: string };
}

function marksOf(metadata: readonly Metadata[]): Mark[] {
  return metadata.flatMap(({ key, value, location }): Mark[] => {
    if (key !== "vetoketju" || location.type === "SPREADSHEET" || location.type === "COLUMN") return [];
    const { tab, sheetId, row, adopted } = JSON.parse(value) as {
      tab?: OurTab;
      sheetId?: number;
      row?: string;
      adopted?: boolean;
    };
    const own = sheetId === location.sheetId;
    if (location.type === "SHEET") return [{ sheetId: location.sheetId, tab, own, adopted: adopted === true }];
    return row === undefined ? [] : [{ sheetId: location.sheetId, own, row: { at: location.row, name: row } }];
  });
}

/** The label of a line of Settings, in both languages, and its mark. */
export function settingLabels(key: string): string[] {
  const setting = settingsTemplate.settings.find((line) => line.key === key);
  return setting ? [setting.label.fi, setting.label.en, key] : [];
}
