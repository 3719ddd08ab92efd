import { isMarkOf } from "../core/import-mark";
import { type ReadingAct, readingAct } from "../google/act";
import { forgetProgress } from "../google/import-progress";
import { locked } from "../google/lock";
import { t } from "../i18n";
import { numberText } from "../i18n/number-text";
import type { Input, Outcome } from "../schema/calls";

/** Says what an import came to, counted in the register itself: a piece that was sent twice counts once. */
export function finishImport({ importId, rows, finished }: Input<"finishImport">): Outcome {
  return readingAct((act) => {
    const { added, updated } = countOf(act, importId);
    if (finished) locked(() => forgetProgress(importId));
    const number = (n: number) => numberText(act.speaks, n);
    const unchanged = Math.max(0, rows - added - updated);
    const came =
      added + updated === 0
        ? t(act.speaks, "import.done-nothing", { n: rows, unchanged: number(unchanged) })
        : t(act.speaks, "import.done", {
            added: number(added),
            updated: number(updated),
            unchanged: number(unchanged),
          });
    return {
      message: finished
        ? came
        : [t(act.speaks, "import.stopped", { rows: number(rows) }), ...(rows > 0 ? [came] : [])].join(" "),
      actId: added + updated > 0 ? importId : null,
      details: [],
    };
  });
}

function countOf(act: ReadingAct, importId: string): { added: number; updated: number } {
  const added = act
    .table("customers")
    .read(["importId"])
    .filter(({ values }) => isMarkOf(values.importId, importId)).length;
  const updated = new Set<string>();
  for (const { values } of act.table("history").read(["actId", "rowId"]))
    if (values.actId === importId && values.rowId !== "") updated.add(values.rowId);
  return { added, updated: updated.size };
}
