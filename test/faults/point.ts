import { costOf } from "../../scripts/workbench/google/cost-of";
import { TOLD } from "../../src/schema/calls";
import type { Act, Deed } from "../wild/act";
import { newHistoryRows, type Part, tending } from "../wild/footprint";
import type { World } from "../wild/world";
import { arm, colleague, type FaultKind, isMishap } from "./fault";
import { type Scene, worldOf } from "./scenes";
import { differenceOf, stateOf } from "./state";

/** A fault before the k-th service call of an act. */
export interface Point {
  readonly kind: FaultKind;
  readonly k: number;
}

/** An act that nothing disturbs. */
export interface Calm {
  /** Service calls that cost something. */
  readonly calls: number;
  /** Which of all calls these are, counted from 1: between two of them nothing is read, written or locked, so that a fault
   * before one that is free is a fault before the next. */
  readonly places: readonly number[];
  readonly before: State;
  readonly after: State;
  /** What the person is told in any case. */
  readonly details: readonly string[];
}

type State = ReturnType<typeof stateOf>;

/** `held`: nothing came of the fault that anybody has to know; `mended`: what it left half done is whole again after the next
 * act; `told`: the person was told what could not be mended. */
export type Ending = "held" | "mended" | "told" | "violated";

export interface Verdict {
  readonly ending: Ending;
  /** What does not hold. */
  readonly why: readonly string[];
}

/** How the act goes when nothing happens; what does not hold even then is an error of the scene. */
export async function calmly(scene: Scene): Promise<Calm> {
  const world = await worldOf(scene);
  const before = stateOf(world);
  const act = scene.act(world);
  const places: number[] = [];
  const { faults } = world.host;
  const asked = faults.strike.bind(faults);
  let n = 0;
  faults.strike = (call) => {
    n++;
    const [service, member] = call.split(".") as [string, string];
    if (costOf(service, member).kind !== "free") places.push(n);
    return asked(call);
  };
  const deed = world.do(act);
  faults.strike = asked;
  if (scene.next) world.do(scene.next(world));
  if (world.violations.length > 0 || "thrown" in deed.ending)
    throw new Error(["Without any fault:", ...world.violations, JSON.stringify(deed.ending)].join("\n"));
  return { calls: callsOf(deed), places, before, after: stateOf(world), details: deed.ending.told.details };
}

/** Lets the faults happen; null: the act was over before the last of them. */
export async function strike(scene: Scene, calm: Calm, points: readonly Point[]): Promise<Verdict | null> {
  const world = await worldOf(scene);
  const act = scene.act(world);
  for (const { kind, k } of points) arm(world, scene, kind, k);
  const others = points.some(({ kind }) => kind === "logs a contact") ? colleague(world).footprint.parts : [];
  const deed = world.do(amidPeople(act, others));
  const missed = world.host.faults.pending > 0;
  world.host.faults.clear();
  if (missed) return null;
  return points.every(({ kind }) => isMishap(kind))
    ? afterMishap(world, scene, act, deed, calm)
    : afterMeddling(world, act, deed, calm, points);
}

/** The execution ended or a service failed: the same request comes again, and all is as if nothing had happened. */
function afterMishap(world: World, scene: Scene, act: Act, deed: Deed, calm: Calm): Verdict {
  const broken = "thrown" in deed.ending || deed.seen.executions.some(({ error }) => error !== undefined);
  const first = stateOf(world);
  const why = world.violations.filter((violation) => !(broken ? EXCUSED : GOOGLES).test(violation));
  if ("thrown" in deed.ending && !SPOKEN.test(deed.ending.thrown)) why.push(`not a sentence: ${deed.ending.thrown}`);
  world.violations.splice(0);
  if (broken || scene.next) {
    const again = world.do(amidPeople(scene.next ? scene.next(world) : act));
    if ("thrown" in again.ending) why.push(`the next act is refused: ${again.ending.thrown}`);
    why.push(...world.violations.filter((violation) => !COMPLETING.test(violation)));
  }
  const difference = differenceOf(calm.after, stateOf(world));
  if (difference !== null) why.push(`afterwards the register is otherwise than without the fault: ${difference}`);
  if (why.length > 0) return { ending: "violated", why };
  const half = broken && differenceOf(calm.before, first) !== null && differenceOf(calm.after, first) !== null;
  return { ending: half ? "mended" : "held", why };
}

/** Who was stopped is told nothing, and cannot have written all of it. */
const EXCUSED = /^(refusedWhole|historyTells)|Exceeded maximum execution time|has a fault: Exception: /;
/** Google's error in what is done after the act's own is safe goes to the log alone. */
const GOOGLES = /has a fault: Exception: /;
/** Our own sentence, or the end that nobody can speak at. */
const SPOKEN = new RegExp(`${TOLD}|Exceeded maximum execution time`);
/** What a second try completes was told by the first, and is not there twice. */
const COMPLETING = /^(historyTells|keepsItsWord.* 0 contacts)/;

/** Somebody acted in between: theirs and ours are both there, or the person is told. */
function afterMeddling(world: World, act: Act, deed: Deed, calm: Calm, points: readonly Point[]): Verdict {
  const why = world.violations.filter(
    (violation) => !(points.some(({ kind }) => isMishap(kind)) && EXCUSED.test(violation)),
  );
  world.violations.splice(0);
  const told = "thrown" in deed.ending || deed.ending.told.details.some((detail) => !calm.details.includes(detail));
  if (told && points.every(({ kind }) => kind === "types elsewhere"))
    why.push(`a warning without a reason: ${JSON.stringify(deed.ending)}`);
  if (act.again && "told" in deed.ending) {
    world.do(amidPeople(act.again(deed)));
    why.push(...world.violations.filter((violation) => !COMPLETING.test(violation)));
  }
  if (why.length > 0) return { ending: "violated", why };
  if (told) return { ending: "told", why };
  return { ending: callsOf(deed) > calm.calls ? "mended" : "held", why };
}

/** The act, with what others' may bring about meanwhile. */
function amidPeople(act: Act, others: readonly Part[] = []): Act {
  const { footprint } = act;
  const parts = [...footprint.parts, ...others, ...tending(), newHistoryRows];
  const contacts = (footprint.adds.contacts ?? 0) + Number(others.length > 0);
  return { ...act, footprint: { ...footprint, parts, adds: { ...footprint.adds, contacts } } };
}

/** Of the act's own execution, which ends last. */
function callsOf({ seen }: Deed): number {
  const own = seen.executions.at(-1);
  return own ? own.sheetCalls + own.otherCalls : 0;
}
