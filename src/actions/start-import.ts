import { isTakenBack } from "../core/history";
import type { ImportProgress } from "../core/import/progress";
import { type ReadingAct, readingAct } from "../google/act";
import { progressOf } from "../google/import-progress";
import { matchingId } from "../google/imported-customers";
import type { Input, Output } from "../schema/calls";

/** What the dialog needs to tell new rows from known ones, and where an import of the same file stopped. */
export function startImport({ fileHash }: Input<"startImport">): Output<"startImport"> {
  return readingAct((act) => {
    const entries = act.table("customers").read(["name", "businessId", "customerNumber"]);
    const progress = progressOf(fileHash);
    return {
      unfinished: progress && !isUndone(act, progress) ? unfinished(progress) : null,
      customers: entries.map((entry) => ({ id: matchingId(entry), ...entry.values })),
    };
  });
}

function unfinished({ importId, mapping, lastLine, rowsDone }: ImportProgress): Output<"startImport">["unfinished"] {
  return { importId, mapping: mapping as Input<"importPiece">["mapping"], lastLine, rowsDone };
}

/** What was taken back must not be taken for done. */
function isUndone(act: ReadingAct, { importId }: ImportProgress): boolean {
  return act
    .table("history")
    .read(["actId", "undone"])
    .some(({ values: { actId, undone } }) => actId === importId && isTakenBack(undone));
}
