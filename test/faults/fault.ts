import { TOLD } from "../../src/schema/calls";
import { letters } from "../actions/register";
import type { Act } from "../wild/act";
import { ready } from "../wild/acts";
import type { OurTab } from "../wild/ground";
import { GUEST, OWNER, type World } from "../wild/world";
import type { Scene } from "./scenes";

/** Of Google: the execution ends, a service fails, or takes too long. */
export const MISHAPS = ["kill, writes land", "kill, writes lost", "error", "too slow"] as const;
/** Of people, in the very moment before a call. */
export const MEDDLINGS = [
  "types into the cell",
  "types elsewhere",
  "sorts",
  "inserts a row",
  "deletes a row",
  "inserts a column",
  "moves a column",
  "moves a column of History",
  "renames the tab",
  "logs a contact",
] as const;
export type FaultKind = (typeof MISHAPS)[number] | (typeof MEDDLINGS)[number];
export const FAULT_KINDS: readonly FaultKind[] = [...MISHAPS, ...MEDDLINGS];

export function isMishap(kind: FaultKind): kind is (typeof MISHAPS)[number] {
  return (MISHAPS as readonly string[]).includes(kind);
}

/** What Google's services say when they fail for a moment, as people who met it quote it. */
const TRANSIENT = [
  "Service Spreadsheets timed out while accessing document with id wild-spreadsheet.",
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  "We're sorry, a server error occurred while reading from storage. Error code INTERNAL.",
  "Service invoked too many times in a short time: Spreadsheets. Try Utilities.sleep(1000) between calls.",
  "There are too many LockService operations against the same script.",
];

const SEVEN_MINUTES_MS = 420_000;

/** Makes that happen before the k-th service call from now on. */
export function arm(world: World, scene: Scene, kind: FaultKind, k: number): void {
  const { faults } = world.host;
  switch (kind) {
    case "kill, writes land":
      faults.kill(k, { unflushed: "land" });
      break;
    case "kill, writes lost":
      faults.kill(k, { unflushed: "drop" });
      break;
    case "error":
      faults.fail(k, TRANSIENT[k % TRANSIENT.length]!);
      break;
    case "too slow":
      faults.delay(k, SEVEN_MINUTES_MS);
      break;
    default:
      faults.interleave(k, () => world.watch.people(() => MEDDLE[kind](world, scene)));
  }
}

const MEDDLE: Record<(typeof MEDDLINGS)[number], (world: World, scene: Scene) => void> = {
  "types into the cell": (world, { tab, row, field }) =>
    world.host.edit(GUEST, title(world, tab), cell(world, tab, field, row), [["Demo toinen"]]),
  "types elsewhere": (world, { tab }) =>
    world.host.edit(GUEST, title(world, tab), cell(world, tab, "phone", ELSEWHERE), [["040 1234567"]]),
  sorts: (world, { tab }) => world.host.sort(GUEST, title(world, tab), columnOf(world, tab, "name"), false),
  "inserts a row": (world, { tab }) => world.host.insertRows(GUEST, title(world, tab), 2, 1),
  "deletes a row": (world, { tab }) => world.host.deleteRows(GUEST, title(world, tab), ELSEWHERE, 1),
  "inserts a column": (world, { tab }) => world.host.insertColumns(GUEST, title(world, tab), 3, 1),
  "moves a column": (world, { tab, field }) =>
    world.host.moveColumns(GUEST, title(world, tab), columnOf(world, tab, field), 1, 1),
  "moves a column of History": (world) => world.host.moveColumns(OWNER, title(world, "history"), 3, 1, 9),
  "renames the tab": (world, { tab }) => world.host.renameTab(GUEST, title(world, tab), "Demo lista"),
  "logs a contact": (world) => {
    try {
      colleague(world).run(world);
    } catch (error) {
      // The register is busy: what the colleague is told is judged with all else that was said.
      if (!(error instanceof Error) || !error.message.includes(TOLD)) throw error;
    }
  },
};

/** The same add-on, for somebody else. */
export function colleague(world: World): Act {
  return ready(world, {
    user: GUEST,
    does: "logContact",
    row: ELSEWHERE - 1,
    count: 1,
    text: "Demo",
    step: "customer",
  });
}

/** A row that no act of these is about. */
const ELSEWHERE = 7;

function title(world: World, tab: OurTab): string {
  const its = world.titleOf(tab);
  if (its === null) throw new Error(`There is no tab ${tab}.`);
  return its;
}

function columnOf(world: World, tab: OurTab, field: string): number {
  const { tabs, photo, fields } = world.watch.moment();
  const columns = photo.get(tabs.get(tab) ?? -1)?.columns ?? [];
  return columns.findIndex((column) => fields.get(column)?.has(field)) + 1;
}

function cell(world: World, tab: OurTab, field: string, row: number): string {
  return `${letters(columnOf(world, tab, field))}${row}`;
}
