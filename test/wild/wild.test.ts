import fc from "fast-check";
import { outcomeOf, type Sequence, wildSequence, wildSheet } from "./sequence";

/** The same sequences every time; `npm run wild` draws others, and more. */
const SEED = 20260114;
const RUNS = 14;

describe("the register among people", () => {
  it.each<[string, fc.Arbitrary<Sequence>]>([
    ["on a sheet that people have treated", wildSheet],
    ["while several people act before, after and amid it", wildSequence],
  ])(
    "keeps what is theirs, loses nothing and says how each act ended, %s",
    async (_, arbitrary) => {
      for (const sequence of fc.sample(arbitrary, { numRuns: RUNS, seed: SEED })) {
        const { violations } = await outcomeOf(sequence);
        // What was run stands beside what does not hold, to be replayed.
        expect({ violations, sequence }).toEqual({ violations: [], sequence });
      }
    },
    400_000,
  );
});
