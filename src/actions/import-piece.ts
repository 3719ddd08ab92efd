import { dueWords } from "../core/due/due-words";
import { idOf } from "../core/ids";
import type { ImportField } from "../core/import/fields";
import { type PlannedCustomer, type PlannedUpdate, planPiece } from "../core/import/plan-piece";
import { skips } from "../core/import/problems";
import { readRow } from "../core/import/read-row";
import { type WritingAct, writingAct } from "../google/act";
import { saveProgress } from "../google/import-progress";
import { type ImportedCustomer, type ImportKey, importedCustomers } from "../google/imported-customers";
import { mishapText } from "../google/mishap";
import { t } from "../i18n";
import { importProblemText } from "../i18n/import-problem-text";
import { numberText } from "../i18n/number-text";
import type { Input, Output } from "../schema/calls";
import type { CustomerRow } from "../schema/customers";

/** What the words of column *due* are made of. */
const DUE_FROM = ["owner", "step", "nextStep", "nextDate"] as const;

/** Imports up to 2,000 rows. The same piece again finds its own rows and changes nothing more. */
export function importPiece(piece: Input<"importPiece">): Output<"importPiece"> {
  const { importId, fileHash, mapping, from, rows } = piece;
  return writingAct("import", { requestId: `${importId}/${from}`, actId: importId }, (act) => {
    const customers = act.table("customers");
    // Where an import leaves its mark: without it nothing could be counted or taken back afterwards.
    customers.column("importId");
    customers.readWhole();
    const fields = mapping.filter((field): field is ImportField => field !== "");
    const register = importedCustomers(customers, withDependents(fields));
    const { letter } = act.template("customers");
    const plan = planPiece(
      rows.map(({ line, values }) => readRow(line, values)),
      register,
      (line) => idOf(letter, fileHash, line),
    );
    customers.add(plan.added.map((planned) => newCustomer(act, planned, piece.fileName)));
    for (const update of plan.updated) customers.change(update.customer.entry, changed(act, update));
    const mishaps = act.commit();
    const rowsDone = from + rows.length;
    saveProgress({ fileHash, mapping, importId, lastLine: rows[rows.length - 1]!.line, rowsDone });
    return {
      added: plan.added.length,
      updated: plan.updated.length,
      unchanged: plan.unchanged.length,
      rowsDone,
      problems: [
        ...plan.problems.map(({ line, problem }) => ({
          line,
          skipped: skips(problem),
          message: importProblemText(act.speaks, line, problem, (field) => customers.headerOf(field)),
        })),
        ...mishaps.map((mishap) => ({
          line: plan.updated.find(({ customer }) => customer.entry.row === mishap.row)?.line ?? rows[0]!.line,
          skipped: false,
          message: mishapText(act.speaks, mishap),
        })),
      ],
    };
  });
}

/** With a field that others follow from, those are read too. */
function withDependents(fields: readonly ImportField[]): ImportKey[] {
  const step: ImportKey[] = fields.indexOf("step") >= 0 ? ["stepSince"] : [];
  const due: ImportKey[] = DUE_FROM.some((field) => fields.indexOf(field) >= 0) ? [...DUE_FROM, "due"] : [];
  return [...fields, ...step, ...due];
}

function newCustomer(act: WritingAct, { id, line, values, nameless }: PlannedCustomer, file: string) {
  const row = values as Partial<CustomerRow>;
  const { owner = "", step = "", nextStep = "", nextDate = "" } = row;
  return {
    ...row,
    id,
    ...(step ? { stepSince: act.today } : {}),
    due: dueWords(act.language, { owner, step, nextStep, nextDate }, act.today),
    ...(nameless
      ? {
          name: t(act.language, "import.without-name"),
          notes: { name: t(act.language, "import.note-name", { line: numberText(act.language, line), file }) },
        }
      : {}),
  };
}

function changed(act: WritingAct, { customer, after }: PlannedUpdate<ImportedCustomer>): Partial<CustomerRow> {
  const fields = after as Partial<CustomerRow>;
  if (!DUE_FROM.some((field) => fields[field] !== undefined)) return fields;
  const { owner, step, nextStep, nextDate } = { ...customer.entry.values, ...fields };
  return {
    ...fields,
    ...(fields.step ? { stepSince: act.today } : {}),
    due: dueWords(act.language, { owner, step, nextStep, nextDate }, act.today),
  };
}
