import { FINDING_KINDS } from "../../src/core/check/finding";
import type { Act } from "./act";
import type { AddonAct } from "./acts";
import { newHistoryRows, type Part, tending } from "./footprint";
import type { World } from "./world";

/** Every cell of a tab of ours. */
const anywhere = (tab: Part["tab"]): Part => ({ tab, fields: "all", rows: () => true });

/** All that the check finds, repaired at once. */
export function repairing(world: World, { user }: AddonAct): Act {
  const input = { requestId: world.request(), keys: [], kinds: [...FINDING_KINDS], except: [] };
  return {
    name: "repair",
    user,
    footprint: {
      parts: [anywhere("customers"), anywhere("contacts"), anywhere("settings"), newHistoryRows, ...tending()],
      adds: {},
      builds: true,
      mends: true,
      logged: true,
    },
    run: () => world.send(user, "repair", input),
  };
}

/** The add-on leaves the spreadsheet: its marks, notes and protections go, what people have stays. */
export function takingOut(world: World, { user }: AddonAct): Act {
  const requestId = world.request();
  return {
    name: "take out",
    user,
    footprint: { parts: [REMINDERS_CELL, ...tending(), newHistoryRows], adds: {}, bares: true, logged: false },
    run: () => world.send(user, "takeOut", { requestId }),
  };
}

/** Where it says that it was taken out. */
const REMINDERS_CELL: Part = { tab: "settings", fields: "all", rows: ({ names }) => names.has("reminders") };
