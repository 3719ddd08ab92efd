import { readBusinessId } from "../business-id";
import type { ImportField } from "../import/fields";
import { isPurchaseLedger } from "../import/header";
import type { Stored } from "../stored";
import { fieldsOf, findHeader, type HeaderRows } from "./header-rows";
import { type ListColumn, proposeColumns } from "./list-columns";
import { type KeyColumns, type ListRows, listRows } from "./list-rows";
import { type TabContent, textAt } from "./tab-content";

/** A list of customers on a tab of a person's. */
export interface FoundList extends ListRows {
  readonly title: string;
  readonly header: HeaderRows;
  readonly columns: readonly ListColumn[];
  /** The last column that anything stands in or a merged cell reaches to. */
  readonly lastColumn: number;
  /** How much speaks for it: of several lists the one with the most comes first. */
  readonly evidence: number;
}

/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;
const FEWEST_CUSTOMERS = 2;
const LEAST_EVIDENCE = 4;
/** Where names come again and again, the rows are orders or contacts and not customers. */
const LEAST_DISTINCT = 0.7;
const CUSTOMER = /(asiak|yrity|kund|företag|customer|client|compan|account)/i;
const COMPANY = /(^|\s)(oy|oyj|ab|abp|ky|tmi|t:mi|ay|ry|osk|ltd|inc|gmbh|llc)\.?$/i;

/** Whether the first rows of a tab look like a list of customers, so that reading all of it may be worth while. */
export function mayBeList(content: Pick<TabContent, "values" | "merges">): boolean {
  const header = findHeader(content);
  if (!header || isPurchaseLedger(header.titles)) return false;
  const columns = proposeColumns(header, content.values.slice(header.bottom));
  return columns.some(({ field }) => field === "name");
}

/** The list of customers on a tab; undefined where nothing looks like one. */
export function findList(content: TabContent): FoundList | undefined {
  const header = findHeader(content);
  if (!header || isPurchaseLedger(header.titles)) return undefined;
  const sample = content.values.slice(header.bottom, header.bottom + SAMPLE_ROWS);
  const columns = proposeColumns(header, sample);
  const keyColumns = keyColumnsOf(new Map(columns.map(({ at, field }) => [field, at] as const)));
  if (!keyColumns) return undefined;
  const rows = listRows(content, header, keyColumns);
  const customers = rows.customers.map((row) => content.values[row - 1] as readonly Stored[]);
  if (customers.length < FEWEST_CUSTOMERS || areEvents(customers, keyColumns.name)) return undefined;
  const evidence = evidenceOf(content.title, header, columns, customers);
  if (evidence < LEAST_EVIDENCE) return undefined;
  return { title: content.title, header, columns, lastColumn: lastColumnOf(content), ...rows, evidence };
}

/** The likeliest list first; of equals the longer one. */
export function bestFirst(lists: readonly FoundList[]): FoundList[] {
  return lists.slice().sort((a, b) => b.evidence - a.evidence || b.customers.length - a.customers.length);
}

/** Where the columns stand that tell customers; undefined without one for the name. `columns`: by field. */
export function keyColumnsOf(columns: ReadonlyMap<ImportField | null, number>): KeyColumns | undefined {
  const name = columns.get("name");
  if (name === undefined) return undefined;
  const keys = (["businessId", "email", "phone", "customerNumber"] as const).map((field) => columns.get(field));
  return { name, keys: keys.filter((at): at is number => at !== undefined) };
}

/** The last column that anything stands in, or that a merged cell reaches to. */
export function lastColumnOf({ values, merges }: Pick<TabContent, "values" | "merges">): number {
  let last = 0;
  for (const row of values)
    for (let at = row.length; at > last; at--)
      if (row[at - 1] !== "") {
        last = at;
        break;
      }
  return merges.reduce((most, { column, columns }) => Math.max(most, column + columns - 1), last);
}

function areEvents(customers: readonly (readonly Stored[])[], name: number): boolean {
  const names = customers.map((row) => textAt(row, name).toLowerCase()).filter((text) => text !== "");
  return names.length >= 5 && new Set(names).size / names.length < LEAST_DISTINCT;
}

/** One for each field that a header names, more for words and contents that only companies have. */
function evidenceOf(
  title: string,
  { titles }: HeaderRows,
  columns: readonly ListColumn[],
  customers: readonly (readonly Stored[])[],
): number {
  const sample = customers.slice(0, SAMPLE_ROWS);
  const shareOf = (field: ImportField, fits: (text: string) => boolean) => {
    const at = columns.find((column) => column.field === field)?.at;
    if (at === undefined) return 0;
    const filled = sample.map((row) => textAt(row, at)).filter((text) => text !== "");
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  };
  const name = columns.find(({ field }) => field === "name");
  return (
    fieldsOf(titles).size +
    (CUSTOMER.test(title) || CUSTOMER.test(name?.title ?? "") ? 2 : 0) +
    (shareOf("businessId", (text) => readBusinessId(text).kind === "valid") >= 0.5 ? 2 : 0) +
    (shareOf("name", (text) => COMPANY.test(text)) >= 0.2 ? 2 : 0) +
    (shareOf("email", (text) => /\S@\S/.test(text)) >= 0.5 ? 1 : 0) +
    (shareOf("phone", (text) => text.replace(/\D/g, "").length >= 6) >= 0.5 ? 1 : 0)
  );
}
