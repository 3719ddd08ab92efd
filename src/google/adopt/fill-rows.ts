import { keyColumnsOf } from "../../core/adopt/find-list";
import { listRows } from "../../core/adopt/list-rows";
import { type TabContent, textAt, textOf } from "../../core/adopt/tab-content";
import { cellValue } from "../../core/cell-value";
import { dueWords } from "../../core/due/due-words";
import { isNoCustomer, NO_CUSTOMER } from "../../core/no-customer";
import type { Stored } from "../../core/stored";
import { adjacent } from "../../core/write/area";
import type { Language } from "../../i18n";
import { templates } from "../../schema/template";
import type { WritingAct } from "../act";
import type { AdoptionPlan } from "../marks";
import { type SheetCell, sheetCellOf } from "../sheet-cell";
import { headerRowOf, headerTexts } from "../tab-header";
import type { TabPlace } from "../tab-place";
import { readTab } from "./read-tab";

/** The columns of ours that get something as the list is adopted. */
const FILLED = ["id", "due", "updated", "created", "createdBy"] as const;
type Filled = Record<(typeof FILLED)[number], string>;

/** People may insert or sort rows while ours are written: the names are read again, and all is written anew. */
const TRIES = 3;

/** Gives each customer of the list an ID and the days of its adoption, and rows that are none a dash in place of the ID. Only
 * our own columns are written. IDs that are there stay with their customers. */
export function fillRows(
  act: WritingAct,
  place: TabPlace,
  plan: AdoptionPlan,
  places: ReadonlyMap<string, number>,
  language: Language,
): void {
  const { sheet } = place;
  const own = Array.from(places).filter(([key]) => plan.columns[key] === undefined);
  const width = own.reduce((least, [, column]) => Math.min(least, column), Number.POSITIVE_INFINITY) - 1;
  const first = headerRowOf(place) + 1;
  for (let time = 1; time <= TRIES; time++) {
    const content = readTab(sheet, act.zone, { columns: width });
    if (!content || content.values.length < first) return;
    const rows = content.values.length - first + 1;
    const idRange = sheet.getRange(first, places.get("id") as number, rows, 1);
    const ids = idRange.getValues().map(([cell]) => String(cell).trim());
    const header = headerTexts(
      content.values.slice(Math.min(place.rows.get("headerTop") ?? first, first - 1) - 1, first - 1),
    );
    const lines = filledRows(act, { content, first, ids, titles: header }, places, language);
    for (const { from, to } of adjacent(FILLED.map((key) => places.get(key) as number))) {
      const keys = FILLED.filter((key) => (places.get(key) as number) >= from && (places.get(key) as number) <= to);
      sheet
        .getRange(first, from, rows, to - from + 1)
        .setValues(lines.map((line) => keys.map((key) => cellOf(act, key, line[key]))));
    }
    SpreadsheetApp.flush();
    const name = places.get("name") as number;
    const now = sheet.getRange(first, name, rows, 1).getValues();
    if (now.every(([cell], i) => textOf(cell as Stored) === textAt(content.values[first - 1 + i]!, name))) return;
  }
}

/** What the rows below the header get, from the first on. */
function filledRows(
  act: WritingAct,
  {
    content,
    first,
    ids,
    titles,
  }: {
    readonly content: TabContent;
    readonly first: number;
    readonly ids: readonly string[];
    readonly titles: readonly string[];
  },
  places: ReadonlyMap<string, number>,
  language: Language,
): Filled[] {
  const theirs = new Map(Array.from(places).filter(([, column]) => column <= titles.length));
  const keyColumns = keyColumnsOf(theirs as Parameters<typeof keyColumnsOf>[0]);
  if (!keyColumns) throw new RangeError("A list without names");
  const { customers, others } = listRows(content, { bottom: first - 1, titles }, keyColumns);
  const isCustomer = new Set(customers);
  const isOther = new Set(others.map(({ row }) => row));
  const used = new Set(ids.filter((id) => id !== "" && !isNoCustomer(id)));
  return content.values.slice(first - 1).map((cells, i): Filled => {
    const row = first + i;
    if (!isCustomer.has(row))
      return { id: isOther.has(row) ? NO_CUSTOMER : "", due: "", updated: "", created: "", createdBy: "" };
    const had = ids[i] as string;
    const id = had !== "" && !isNoCustomer(had) ? had : unusedId(act, row, used);
    const valueIn = (key: string) => {
      const column = templates.customers.columns.find((each) => each.key === key);
      const at = theirs.get(key);
      return column && at !== undefined ? String(cellValue(column, cells[at - 1] as Stored).value) : "";
    };
    const customer = {
      owner: valueIn("owner"),
      step: valueIn("step"),
      nextStep: valueIn("nextStep"),
      nextDate: valueIn("nextDate"),
    };
    return {
      id,
      due: dueWords(language, customer, act.today),
      updated: act.today,
      created: act.today,
      createdBy: act.user,
    };
  });
}

/** An ID for the customer in `row` that no other row has: rows may have moved since an earlier try. */
function unusedId(act: WritingAct, row: number, used: Set<string>): string {
  let n = row;
  while (used.has(act.id("customers", n))) n += 1_000_000;
  const id = act.id("customers", n);
  used.add(id);
  return id;
}

function cellOf(act: WritingAct, key: string, text: string): SheetCell {
  const column = templates.customers.columns.find((each) => each.key === key);
  return sheetCellOf(column?.type ?? "text", text, act.zone);
}
