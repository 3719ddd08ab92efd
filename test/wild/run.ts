// npm run wild [-- --runs N --seed S]: many wild sequences, for as long as it takes; what fails is made short and printed.
// npm run wild -- --replay FILE: runs the sequence that stands in a file as it was printed.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { outcomeOf, type Sequence, wildSequence, wildSheet } from "./sequence";

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

async function main(): Promise<void> {
  const replayed = process.argv.indexOf("--replay");
  if (replayed >= 0) {
    const { violations } = await outcomeOf(JSON.parse(readFileSync(process.argv[replayed + 1]!, "utf8")) as Sequence);
    console.log(violations.length === 0 ? "All holds." : violations.join("\n"));
    process.exitCode = violations.length > 0 ? 1 : 0;
    return;
  }
  const runs = option("runs", 200);
  const seed = option("seed", Date.now() % 2_147_483_647);
  let sequences = 0;
  let found = 0;
  for (const [name, arbitrary] of Object.entries({ wildSheet, wildSequence })) {
    const began = performance.now();
    const result = await fc.check(
      fc.asyncProperty(arbitrary, async (sequence: Sequence) => {
        sequences++;
        const { violations } = await outcomeOf(sequence);
        if (violations.length > 0) throw new Error(violations.join("\n"));
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    );
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${name}: ${result.numRuns} runs, ${result.numShrinks} shrinks, seed ${seed}, ${seconds} s`);
    if (!result.failed) continue;
    found++;
    console.log(
      JSON.stringify(result.counterexample?.[0], (_, it) => (typeof it === "string" ? it.slice(0, 200) : it)),
    );
    console.log(String((result.errorInstance as Error | null)?.stack ?? "").slice(0, 6000));
  }
  console.log(`${sequences} sequences run, ${found} violations found`);
  process.exitCode = found > 0 ? 1 : 0;
}

void main();
