import { readRef } from "../../src/core/customer-ref";
import { archiveData } from "../../src/schema/calls";
import { type Act, nothing } from "./act";
import type { AddonAct } from "./acts";
import { newHistoryRows, newRow, type Part, tending } from "./footprint";
import { ASPECTS } from "./photo";
import type { World } from "./world";

/** Customers that go to the archive with all their rows, or come back from it. */
export function moving(world: World, { user, row, count }: AddonAct, way: "archive" | "return"): Act {
  const title = world.titleOf(way === "archive" ? "customers" : "archive");
  if (title === null || !world.open(user)) return nothing(user);
  const from = (row % 12) + 1;
  world.host.select(user, title, `A${from}:B${from + count}`);
  const opened = world.dialog(user, way === "archive" ? "showArchive" : "showReturn");
  if (opened === undefined) return nothing(user);
  const customerIds = archiveData.parse(opened).customers.map(({ id }) => id);
  if (customerIds.length === 0) return nothing(user);
  const requestId = world.request();
  const refs = customerIds.map(readRef);
  const ids = new Set(refs.flatMap((ref) => ("id" in ref ? [ref.id] : [])));
  // A row that has no ID yet gets one on the way.
  const nameless = refs.some((ref) => !("id" in ref));
  return {
    name: way === "archive" ? "archive" : "bring back",
    user,
    footprint: {
      parts: [...wholeRows(), newHistoryRows, ...tending()],
      moves: true,
      adds: way === "archive" ? { archive: MANY } : { customers: customerIds.length, contacts: MANY },
      removes: (tab, id, texts) => {
        if (way === "return") return tab === "archive";
        if (tab === "contacts") return nameless || texts("customerId").some((customer) => ids.has(customer));
        return tab === "customers" && (nameless || ids.has(id));
      },
      logged: false,
    },
    run: () => {
      const name = way === "archive" ? "archiveCustomers" : "returnCustomers";
      const { actId, details } = world.send(user, name, { requestId, piece: 0, customerIds });
      return { message: "", details, actId };
    },
  };
}

/** Rows that come to a tab as they were elsewhere. */
export function wholeRows(): Part[] {
  const whole = (tab: Part["tab"]): Part => ({ tab, fields: "all", rows: newRow, aspects: ASPECTS, whole: true });
  return [whole("archive"), whole("customers"), whole("contacts")];
}

export const MANY = 1_000;
