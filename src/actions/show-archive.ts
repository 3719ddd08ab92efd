import { fillsOthers, namesOtherRows } from "../core/archive/formula";
import { mayHideRows } from "../core/classify/selected-rows";
import { writeRef } from "../core/customer-ref";
import { a1Of, columnLetters } from "../google/a1";
import { type ReadingAct, readingAct } from "../google/act";
import { mergesOf } from "../google/adopt/read-tab";
import { groupsOf } from "../google/archive/kept-rows";
import { childRows } from "../google/archive/moving-rows";
import { showDialog } from "../google/pages";
import type { Entry } from "../google/row-entry";
import { selectedCustomerRows } from "../google/selection";
import type { Table } from "../google/table";
import { t } from "../i18n";
import { dayText } from "../i18n/day-text";
import { childCountsText } from "../i18n/row-counts-text";
import { type ArchiveData, MAX_ARCHIVED } from "../schema/calls";
import type { CustomerRow } from "../schema/customers";
import type { TableName } from "../schema/template";

const KEYS = ["name", "nextStep", "nextDate"] as const;

/** Opens *Archive customer* on the customers of the selected rows, with all that goes with them. */
export function showArchive(): void {
  readingAct((act) => {
    const { speaks } = act;
    const tab = act.table("archive").title;
    const rows = selectedCustomerRows(act);
    const chosen = new Set(rows);
    const customers = act.table("customers");
    const entries = customers.read(KEYS, { from: rows[0] ?? 0, to: rows[rows.length - 1] ?? 0 });
    const selected = entries.filter(({ row, id, values }) => chosen.has(row) && (id !== "" || values.name !== ""));
    const strangers = rows.filter((row) => row <= (entries[entries.length - 1]?.row ?? 0)).length - selected.length;
    const tooMany = selected.length > MAX_ARCHIVED ? selected.length : 0;
    const data: ArchiveData = {
      mode: "archive",
      ...(tooMany > 0 ? { customers: [], remarks: [] } : leavingOf(act, customers, selected)),
      tooMany,
      unseen: mayHideRows(selected.map(({ row }) => row)),
      strangers,
      tab,
    };
    showDialog("archive", t(speaks, "archive.title"), { language: speaks, today: act.today, data });
  });
}

type Selected = Entry<CustomerRow, (typeof KEYS)[number]>;

/** The customers that can go, each with what goes along, and what the person should know before. */
function leavingOf(
  act: ReadingAct,
  customers: Table<"customers">,
  selected: readonly Selected[],
): Pick<ArchiveData, "customers" | "remarks"> {
  const { speaks } = act;
  const children = childRows(act, new Set(selected.map(({ id }) => id).filter((id) => id !== "")));
  const formulas = formulasOf(
    customers as unknown as Table<TableName>,
    selected.map(({ row }) => row),
  );
  const staying = new Set(formulas.filter(({ formula }) => fillsOthers(formula)).map(({ row }) => row));
  const pending = selected.filter(({ values }) => values.nextStep !== "" || values.nextDate !== "");
  const filling = formulas.filter(({ formula }) => fillsOthers(formula));
  const elsewhere = formulas.filter(({ row, formula }) => !staying.has(row) && namesOtherRows(formula, row));
  const merged = mergedAcross(
    customers,
    selected.filter(({ row }) => !staying.has(row)).map(({ row }) => row),
  );
  const places = (which: typeof formulas) => which.map(({ place }) => place).join(", ");
  return {
    customers: selected
      .filter(({ row }) => !staying.has(row))
      .map(({ id, row, values }) => {
        const counts: Record<string, number> = {};
        children.forEach((its, tab) => {
          counts[tab] = its.filter(({ customerId }) => customerId === id).length;
        });
        const name = values.name === "" ? t(speaks, "archive.no-name") : values.name;
        const contents = [childCountsText(speaks, counts), agreed(act, values)].filter((text) => text !== "");
        const words = contents.length > 0 ? t(speaks, "archive.row-of", { name, contents: contents.join(", ") }) : name;
        return { id: writeRef({ id, row, name: values.name }), row: words };
      }),
    remarks: [
      ...(pending.length > 0 ? [t(speaks, "archive.pending", { n: pending.length })] : []),
      ...(filling.length > 0 ? [t(speaks, "archive.formula-fills", { places: places(filling) })] : []),
      ...(merged.length > 0 ? [t(speaks, "archive.merged", { places: merged.join(", ") })] : []),
      ...(elsewhere.length > 0 ? [t(speaks, "archive.formula-elsewhere", { places: places(elsewhere) })] : []),
    ],
  };
}

/** What is agreed with a customer, in words; "" for nothing. */
function agreed({ speaks, today }: ReadingAct, { nextStep, nextDate }: Selected["values"]): string {
  if (nextDate === "") return nextStep;
  const day = dayText(speaks, nextDate, today);
  return t(speaks, "archive.next-step", { day, step: nextStep === "" ? t(speaks, "archive.no-step") : nextStep });
}

/** The merged cells that reach from one of these rows to another row: what is in them goes with the first. One call. */
function mergedAcross({ sheet, headerRow, title }: Table<"customers">, rows: readonly number[]): string[] {
  return mergesOf(sheet)
    .filter((area) => area.rows > 1 && area.row > headerRow)
    .filter((area) => rows.some((row) => row >= area.row && row < area.row + area.rows))
    .map((area) => `${title} ${a1Of(area)}`);
}

/** The formulas in these rows, with their places. */
function formulasOf(table: Table<TableName>, rows: readonly number[]) {
  const found: { row: number; formula: string; place: string }[] = [];
  const wanted = new Set(rows);
  const width = table.sheet.getMaxColumns();
  for (const { from, to } of groupsOf(rows, width))
    table.sheet
      .getRange(from, 1, to - from + 1, width)
      .getFormulas()
      .forEach((line, i) => {
        line.forEach((formula, j) => {
          const row = from + i;
          if (formula !== "" && wanted.has(row))
            found.push({ row, formula, place: `${table.title} ${columnLetters(j + 1)}${row}` });
        });
      });
  return found;
}
