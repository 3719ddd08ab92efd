import fc from "fast-check";
import { SILENCE } from "./act";
import { type AddonAct, addonAct, ready } from "./acts";
import { type Footprint, newHistoryRows, tending } from "./footprint";
import { amidAct, type PersonAct, perform, personAct } from "./people";
import { GUEST, OWNER, type Place, World } from "./world";

/** One thing after the other: what a person does to the sheet, or what the add-on does, with people acting in its midst. */
export type Step =
  | { readonly person: PersonAct }
  | { readonly addon: AddonAct; readonly amid: readonly { readonly call: number; readonly person: PersonAct }[] };

/** A sheet as people have made it, and what happens to it then. */
export interface Sequence {
  readonly place: Place;
  /** How many customers the register begins with. */
  readonly customers: number;
  readonly steps: readonly Step[];
}

export const place: fc.Arbitrary<Place> = fc.record({
  language: fc.constantFrom("fi", "en"),
  locale: fc.constantFrom("fi_FI", "en_US", "sv_SE"),
  timeZone: fc.constantFrom("Europe/Helsinki", "America/New_York"),
  refusals: fc.constantFrom("immediate", "deferred"),
  adopted: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

const person = fc.record({ person: personAct });
const addon = (amid: number): fc.Arbitrary<Step> =>
  fc.record({
    addon: addonAct,
    amid: fc.array(fc.record({ call: fc.integer({ min: 1, max: 40 }), person: amidAct }), { maxLength: amid }),
  });

/** Acts of the add-on on a sheet that people have treated before. */
export const wildSheet: fc.Arbitrary<Sequence> = fc.record({
  place,
  customers: fc.nat(8),
  steps: fc
    .tuple(fc.array(person, { maxLength: 8 }), fc.array(addon(0), { minLength: 1, maxLength: 4 }))
    .map(([before, acts]) => [...before, ...acts]),
});

/** Acts of people and of the add-on in turn, and people in the midst of the add-on's. */
export const wildSequence: fc.Arbitrary<Sequence> = fc.record({
  place,
  customers: fc.nat(8),
  steps: fc.array(fc.oneof({ weight: 1, arbitrary: person }, { weight: 1, arbitrary: addon(2) }), {
    minLength: 1,
    maxLength: 10,
  }),
});

/** What a person's own act may bring about: the add-on tends to what was typed. */
const TYPING: Footprint = { parts: [...tending(), newHistoryRows], adds: {}, logged: false };

/** Runs it and answers what did not hold, the first violation last in time cutting it short. */
export async function outcomeOf(sequence: Sequence): Promise<{ violations: readonly string[]; world: World }> {
  const world = await World.at(sequence.place);
  if (!sequence.place.adopted) fillIn(world, sequence.customers);
  for (const step of sequence.steps) {
    if ("person" in step) {
      const { person } = step;
      const run = () => {
        perform(world, person);
        return SILENCE;
      };
      world.do({ name: `a person: ${person.does}`, user: person.user, footprint: TYPING, run });
    } else {
      const ownAct = ready(world, step.addon);
      const amid = step.amid.length > 0 ? TYPING.parts : [];
      const act = { ...ownAct, footprint: { ...ownAct.footprint, parts: [...ownAct.footprint.parts, ...amid] } };
      for (const { call, person } of step.amid)
        world.host.faults.interleave(call, () => world.watch.people(() => perform(world, person)));
      world.do(act);
      world.host.faults.clear();
    }
    if (world.violations.length > 0) break;
  }
  return { violations: world.violations, world };
}

/** The violations by kind: alike but for the names, numbers and contents in them. */
export function kindsOf(violations: readonly string[]): Map<string, string> {
  return new Map(
    violations.map((violation) => [
      violation
        .replace(/row .*/s, "")
        .replace(/[A-Z][2-9A-Z]{8}|\d+/g, "0")
        .slice(0, 160),
      violation.slice(0, 1000),
    ]),
  );
}

/** The sequence without what it does not need to bring about that kind of violation. */
export async function shortened(sequence: Sequence, kind: string): Promise<Sequence> {
  const still = async (shorter: Sequence) => {
    try {
      return kindsOf((await outcomeOf(shorter)).violations).has(kind);
    } catch {
      // A fault of the host that the longer sequence did not reach.
      return false;
    }
  };
  let best = sequence;
  for (let i = best.steps.length - 1; i >= 0; i--) {
    const without = { ...best, steps: best.steps.filter((_, n) => n !== i) };
    if (await still(without)) best = without;
    else {
      const step = best.steps[i]!;
      for (const each of "amid" in step ? step.amid : []) {
        const calmer = { ...step, amid: ("amid" in step ? step.amid : []).filter((other) => other !== each) } as Step;
        const shorter = { ...best, steps: best.steps.map((other, n) => (n === i ? calmer : other)) };
        if (await still(shorter)) best = shorter;
      }
    }
  }
  return best;
}

/** The first customers, pasted by the owner in one block. */
function fillIn({ host, language }: World, customers: number): void {
  if (customers === 0) return;
  const title = language === "fi" ? "Asiakkaat" : "Customers";
  const names = Array.from({ length: customers }, (_, i) => [`Demo ${"ABCDEFGH"[i]} Oy`]);
  host.edit(OWNER, title, "B2", names);
  host.edit(GUEST, title, "C2", [[language === "fi" ? "Prospekti" : "Prospect"]]);
}
