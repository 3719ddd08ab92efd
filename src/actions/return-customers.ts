import { movedCounts } from "../core/archive/counts";
import { idOf } from "../core/ids";
import { writingAct } from "../google/act";
import { bringBack } from "../google/archive/bring-back";
import type { Input, Output } from "../schema/calls";

/** Brings customers back from tab Archive with all their rows. The same request again completes it. */
export function returnCustomers({
  requestId,
  piece,
  customerIds,
}: Input<"returnCustomers">): Output<"returnCustomers"> {
  const request = { requestId: `${requestId}/${piece}`, actId: idOf("T", requestId, 0) };
  return writingAct("return", request, (act) => {
    const { counts, details } = bringBack(act, new Set(customerIds));
    // A retry finds nothing left to do: what the first try moved counts.
    act.commit();
    const first = Array.from(act.firstTry.values());
    const all = first.length > 0 ? movedCounts(first, new Set()) : { ...counts };
    return { actId: act.logged ? act.actId : null, counts: all, left: [], details: [...details] };
  });
}
