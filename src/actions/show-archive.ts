import { fillsOthers, namesOtherRows } from "../core/archive/formula";
import { mayHideRows } from "../core/classify/selected-rows";
import { writeRef } from "../core/customer-ref";
import { columnLetters } from "../google/a1";
import { readingAct } from "../google/act";
import { groupsOf } from "../google/archive/kept-rows";
import { childRows } from "../google/archive/moving-rows";
import { showDialog } from "../google/pages";
import { selectedCustomerRows } from "../google/selection";
import type { Table } from "../google/table";
import { t } from "../i18n";
import { dayText } from "../i18n/day-text";
import { rowCountsText } from "../i18n/row-counts-text";
import type { ArchiveData } from "../schema/calls";
import type { TableName } from "../schema/template";

const KEYS = ["name", "nextStep", "nextDate"] as const;

/** Opens *Archive customer* on the customers of the selected rows, with all that goes with them. */
export function showArchive(): void {
  readingAct((act) => {
    const { speaks } = act;
    const archive = act.table("archive");
    const rows = selectedCustomerRows(act);
    const chosen = new Set(rows);
    const customers = act.table("customers");
    const entries = customers.read(KEYS, { from: rows[0] ?? 0, to: rows[rows.length - 1] ?? 0 });
    const selected = entries.filter(({ row, id, values }) => chosen.has(row) && (id !== "" || values.name !== ""));
    const children = childRows(act, new Set(selected.map(({ id }) => id).filter((id) => id !== "")));
    const formulas = formulasOf(
      customers as unknown as Table<TableName>,
      selected.map(({ row }) => row),
    );
    const pending = selected.filter(({ values }) => values.nextStep !== "" || values.nextDate !== "");
    const staying = new Set(formulas.filter(({ formula }) => fillsOthers(formula)).map(({ row }) => row));
    const places = (which: typeof formulas) => which.map(({ place }) => place).join(", ");
    const elsewhere = formulas.filter(({ row, formula }) => !staying.has(row) && namesOtherRows(formula, row));
    const leaving = selected.filter(({ row }) => !staying.has(row));
    const data: ArchiveData = {
      mode: "archive",
      customers: leaving.map(({ id, row, values }) => {
        const counts: Record<string, number> = { customers: 1 };
        children.forEach((its, tab) => {
          counts[tab] = its.filter(({ customerId }) => customerId === id).length;
        });
        const agreed = values.nextDate === "" ? "" : dayText(speaks, values.nextDate, act.today);
        const step =
          values.nextStep === "" ? [] : [t(speaks, "archive.next-step", { day: agreed, step: values.nextStep })];
        return {
          id: writeRef({ id, row, name: values.name }),
          row: t(speaks, "archive.row-of", {
            name: values.name === "" ? t(speaks, "archive.no-name") : values.name,
            contents: [rowCountsText(speaks, counts), ...step].join(", "),
          }),
        };
      }),
      unseen: mayHideRows(selected.map(({ row }) => row)),
      strangers: rows.filter((row) => row <= (entries[entries.length - 1]?.row ?? 0)).length - selected.length,
      tab: archive.title,
      remarks: [
        ...(pending.length > 0 ? [t(speaks, "archive.pending", { n: pending.length })] : []),
        ...(staying.size > 0
          ? [t(speaks, "archive.formula-fills", { places: places(formulas.filter(({ row }) => staying.has(row))) })]
          : []),
        ...(elsewhere.length > 0 ? [t(speaks, "archive.formula-elsewhere", { places: places(elsewhere) })] : []),
      ],
    };
    showDialog("archive", t(speaks, "archive.title"), { language: speaks, today: act.today, data });
  });
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
