import { isTakenBack } from "../core/history";
import { type WritingAct, writingAct } from "../google/act";
import { removeEmptyTabs } from "../google/adopt/empty-tabs";
import { lossText } from "../google/adopt/loss-text";
import { lossesOf } from "../google/adopt/losses";
import { releaseTab } from "../google/adopt/release";
import { refuseViewers } from "../google/refusal";
import { t } from "../i18n";
import type { Input, Outcome } from "../schema/calls";

/** Takes the adoption of a list back. */
export function releaseList({ requestId, seen }: Input<"releaseList">): Outcome {
  return writingAct("undo", { requestId }, (act) => release(act, seen));
}

/** What a person has written into our columns since the adoption goes with them: it is named first, and nothing is done before
 * the person has seen it and said yes. */
export function release(act: WritingAct, seen: readonly string[]): Outcome {
  const { speaks } = act;
  refuseViewers(act.spreadsheet);
  const tab = act.tabs.get("customers");
  if (!tab?.adopted) return { message: t(speaks, "adopt.not-adopted"), actId: null, details: [] };
  const losses = tab.ready ? lossesOf(act.table("customers")) : [];
  const imported = tab.ready ? importedRows(act) : 0;
  const stays = imported > 0 ? [t(speaks, "adopt.imported-stay", { n: imported })] : [];
  const goes = losses.map((loss) => lossText(speaks, loss));
  if (goes.some((text) => seen.indexOf(text) < 0))
    return {
      message: t(speaks, "adopt.losses"),
      actId: null,
      details: [...goes, ...stays],
      confirm: t(speaks, "adopt.release-anyway"),
    };
  logRelease(act);
  releaseTab(act, tab);
  const { gone, kept } = removeEmptyTabs(act);
  return {
    message: t(speaks, "adopt.released"),
    actId: null,
    details: [
      ...stays,
      ...(gone.length > 0 ? [t(speaks, "adopt.tabs-gone", { tabs: gone.join(", ") })] : []),
      ...(kept.length > 0 ? [t(speaks, "adopt.tabs-kept", { tabs: kept.join(", ") })] : []),
    ],
  };
}

/** Says in History that the adoption was taken back, where History is there. */
function logRelease(act: WritingAct): void {
  if (!act.tabs.has("history")) return;
  const history = act.table("history");
  for (const entry of history.read(["act", "undone"]))
    if (entry.values.act === "adopt" && !isTakenBack(entry.values.undone))
      history.changeStored(entry, { undone: act.actId });
  act.commit();
}

/** Rows that an import has added are a part of the list now. */
function importedRows(act: WritingAct): number {
  const marks = act.table("customers").readColumns(["importId"]).get("importId") ?? [];
  return marks.filter((cell) => cell !== "").length;
}
