import { movedCounts } from "../core/archive/counts";
import { writeRef } from "../core/customer-ref";
import { idOf } from "../core/ids";
import { WantedCustomers } from "../core/wanted-customers";
import { type WritingAct, writingAct } from "../google/act";
import { refuseSameIds } from "../google/archive/moving-rows";
import { type PutAway, putAway } from "../google/archive/put-away";
import { t } from "../i18n";
import type { Input, Output } from "../schema/calls";

/** Moves customers with all their rows to tab Archive, as many as one execution can. The same piece again completes it. */
export function archiveCustomers({
  requestId,
  piece,
  customerIds,
}: Input<"archiveCustomers">): Output<"archiveCustomers"> {
  const request = { requestId: `${requestId}/${piece}`, actId: idOf("T", requestId, 0) };
  return writingAct("archive", request, (act) => {
    const { counts, left, stayed, ...came } = archive(act, customerIds);
    // A retry finds little or nothing left to do: what the first try moved counts.
    act.commit();
    const first = Array.from(act.firstTry.values());
    return {
      actId: act.logged ? act.actId : null,
      counts: first.length > 0 ? movedCounts(first, stayed) : { ...counts },
      left: left.map(({ id, row, values }) => writeRef({ id, row, name: values.name })),
      details: troubles(act, came),
    };
  });
}

/** What did not go as it should, in sentences. */
export function troubles({ speaks }: WritingAct, { changed, lost }: Pick<PutAway, "changed" | "lost">): string[] {
  return [
    ...lost.map((rows) => t(speaks, "archive.row-lost", rows)),
    ...changed.map((name) => t(speaks, "archive.changed", { name })),
  ];
}

/** Archives the customers that `refs` name, as far as they are in the register. Commits `act`. */
export function archive(act: WritingAct, refs: readonly string[]): PutAway {
  const customers = act.table("customers");
  const entries = customers.read(["name", "businessId"]);
  const wanted = new WantedCustomers(refs).among(entries);
  refuseSameIds(customers.title, entries, wanted);
  return wanted.length === 0
    ? { counts: {}, changed: [], lost: [], left: [], stayed: new Set() }
    : putAway(act, wanted);
}
