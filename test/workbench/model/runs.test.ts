import fc from "fast-check";
import { Runs } from "../../../scripts/workbench/model/runs";

const LENGTH = 30;
const position = fc.integer({ min: 0, max: LENGTH - 1 });
const value = fc.constantFrom("", "a", "b");

type Step = (runs: Runs<string>, plain: string[]) => void;

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(position, position, value).map(
    ([a, b, v]): Step =>
      (runs, plain) => {
        runs.set(Math.min(a, b), Math.max(a, b) + 1, v);
        plain.fill(v, Math.min(a, b), Math.max(a, b) + 1);
      },
  ),
  fc.tuple(position, fc.integer({ min: 1, max: 5 }), value).map(
    ([at, count, v]): Step =>
      (runs, plain) => {
        runs.insert(at, count, v);
        plain.splice(at, 0, ...new Array<string>(count).fill(v));
      },
  ),
  fc.tuple(position, fc.integer({ min: 1, max: 5 })).map(
    ([at, count]): Step =>
      (runs, plain) => {
        runs.delete(at, count);
        plain.splice(at, count);
      },
  ),
  fc.tuple(position, fc.array(value, { maxLength: 8 })).map(
    ([at, values]): Step =>
      (runs, plain) => {
        runs.write(at, values);
        plain.splice(at, values.length, ...values);
      },
  ),
  fc.constant<Step>((runs, plain) => {
    runs.map((v) => (v === "a" ? "b" : v));
    plain.forEach((v, i) => {
      if (v === "a") plain[i] = "b";
    });
  }),
);

describe("Runs", () => {
  it("hold what an array would hold, in as few runs as there are changes of value", () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 25 }), (script) => {
        const runs = new Runs("");
        const plain = new Array<string>(LENGTH).fill("");
        for (const step of script) {
          // Runs know no end.
          while (plain.length < 2 * LENGTH) plain.push("");
          step(runs, plain);
          const shown = [...plain, ...new Array<string>(LENGTH).fill("")];
          expect(runs.expand(0, shown.length)).toEqual(shown);
          expect(shown.map((_, i) => runs.get(i))).toEqual(shown);
          const changes = shown.filter((v, i) => i > 0 && v !== shown[i - 1]).length;
          expect(runs.within(0, shown.length)).toHaveLength(changes + 1);
          expect(runs.isBlank).toBe(shown.every((v) => v === ""));
        }
      }),
      { numRuns: 300 },
    );
  });
});
