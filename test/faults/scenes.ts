import type { Act } from "../wild/act";
import { SILENCE } from "../wild/act";
import { type AddonAct, ready } from "../wild/acts";
import { newHistoryRows, tending } from "../wild/footprint";
import type { OurTab } from "../wild/ground";
import { OWNER, type Place, World } from "../wild/world";

/** An act of the add-on on a register where it has something to do. */
export interface Scene {
  readonly act: (world: World) => Act;
  /** What was done before. */
  readonly before: (world: World) => void;
  /** Where people get in its way: a cell that it is about. */
  readonly tab: OurTab;
  readonly row: number;
  readonly field: string;
  /** What is done next where the same request cannot come again; else the request comes again. */
  readonly next?: (world: World) => Act;
}

const PLACE: Place = {
  language: "fi",
  locale: "fi_FI",
  timeZone: "Europe/Helsinki",
  refusals: "immediate",
  adopted: false,
};

/** Numbers choose rows as in the wild sequences: the selected row is `row` + 1. */
function does(name: AddonAct["does"], row: number, count: number): AddonAct {
  return { user: OWNER, does: name, row, count, text: "Demo tarjous", step: "regular" };
}

function doing(...acts: readonly AddonAct[]): (world: World) => void {
  return (world) => {
    for (const act of acts) world.do(ready(world, act));
  };
}

const own = (act: AddonAct) => (world: World) => ready(world, act);
const nothingBefore = () => undefined;

const LOG = does("logContact", 1, 2);
const CLASSIFY = does("classify", 0, 1);

/** One for each thing that the add-on writes. */
export const SCENES: Readonly<Record<string, Scene>> = {
  "log-contact": { act: own(LOG), before: nothingBefore, tab: "customers", row: 2, field: "nextStep" },
  classify: { act: own(CLASSIFY), before: nothingBefore, tab: "customers", row: 2, field: "step" },
  import: { act: own(does("importFile", 0, 2)), before: nothingBefore, tab: "customers", row: 2, field: "city" },
  "undo-contact": { act: own(does("undo", 0, 1)), before: doing(LOG), tab: "customers", row: 2, field: "nextStep" },
  "undo-classify": { act: own(does("undo", 0, 1)), before: doing(CLASSIFY), tab: "customers", row: 2, field: "step" },
  "undo-import": {
    act: own(does("undo", 0, 1)),
    before: doing(does("importFile", 0, 2)),
    tab: "customers",
    row: 2,
    field: "city",
  },
  archive: { act: own(does("archive", 1, 1)), before: doing(LOG), tab: "customers", row: 2, field: "phone" },
  return: {
    act: own(does("bringBack", 1, 1)),
    before: doing(LOG, does("archive", 1, 1)),
    tab: "customers",
    row: 2,
    field: "phone",
  },
  repair: {
    act: own(does("repair", 0, 1)),
    before: (world) => world.host.clear(OWNER, world.titleOf("customers") ?? "", "B1"),
    tab: "customers",
    row: 2,
    field: "phone",
  },
  typed: { act: typing, before: nothingBefore, tab: "customers", row: 2, field: "phone", next: own(LOG) },
  reminders: { act: own(does("remindersOn", 0, 1)), before: doing(LOG), tab: "customers", row: 2, field: "phone" },
  daily: {
    act: own(does("wait", 0, 5)),
    before: doing(LOG, does("remindersOn", 0, 1)),
    tab: "customers",
    row: 2,
    field: "nextDate",
    next: own(does("wait", 0, 1)),
  },
  "set-up": { act: own(does("setUp", 0, 1)), before: nothingBefore, tab: "customers", row: 2, field: "phone" },
  "take-out": { act: own(does("takeOut", 0, 1)), before: doing(LOG), tab: "customers", row: 2, field: "phone" },
};

/** A person types two new customers under the others. */
function typing(): Act {
  return {
    name: "type two customers",
    user: OWNER,
    footprint: { parts: [...tending(), newHistoryRows], adds: {}, logged: false },
    run: (world) => {
      world.host.edit(OWNER, world.titleOf("customers") ?? "", `B${CUSTOMERS + 2}`, [
        ["Demo Uusi Oy"],
        ["Demo Toinen Oy"],
      ]);
      return SILENCE;
    },
  };
}

const CUSTOMERS = 7;

/** The register as the act finds it, the same every time. */
export async function worldOf(scene: Scene): Promise<World> {
  const world = await World.at(PLACE);
  const names = Array.from({ length: CUSTOMERS }, (_, i) => [`Demo ${"ABCDEFG"[i]} Oy`]);
  world.host.edit(OWNER, "Asiakkaat", "B2", names);
  scene.before(world);
  return world;
}
