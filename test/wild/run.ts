// npm run wild [-- --runs N --seed S]: many wild sequences. Each kind of violation is printed once, with the shortest sequence
// that was found to bring it about; npm run wild -- --replay FILE runs such a sequence again.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { kindsOf, outcomeOf, type Sequence, shortened, wildSequence, wildSheet } from "./sequence";

interface Found {
  readonly sequence: Sequence;
  readonly violation: string;
  times: number;
}

async function main(): Promise<void> {
  const replayed = option("replay");
  if (replayed !== undefined) {
    const { violations } = await outcomeOf(JSON.parse(readFileSync(replayed, "utf8"), long) as Sequence);
    console.log(violations.length === 0 ? "All holds." : violations.join("\n"));
    process.exitCode = violations.length > 0 ? 1 : 0;
    return;
  }
  const numRuns = Number(option("runs") ?? 200);
  const seed = Number(option("seed") ?? Date.now() % 2_147_483_647);
  const found = new Map<string, Found>();
  let run = 0;
  for (const sequence of fc.sample(fc.oneof(wildSheet, wildSequence), { numRuns, seed })) {
    const { violations } = await outcomeOf(sequence);
    run++;
    for (const [kind, violation] of kindsOf(violations)) {
      const known = found.get(kind);
      if (known) known.times++;
      else found.set(kind, { sequence: await shortened(sequence, kind), violation, times: 1 });
      if (!known) tell(found.get(kind) as Found);
    }
    if (run % 100 === 0) console.error(`${run} of ${numRuns}`);
  }
  console.log(`${run} sequences run with seed ${seed}, ${found.size} kinds of violation found`);
  for (const { times, violation } of found.values()) console.log(`${times} x ${violation}`);
  process.exitCode = found.size > 0 ? 1 : 0;
}

function tell({ violation, sequence }: Found): void {
  console.log(`${violation}\n  ${JSON.stringify(sequence, short)}`);
}

const LONG = "x".repeat(50_000);

/** The text that fills a cell to the brim is printed as a word. */
function short(_: string, value: unknown): unknown {
  return value === LONG ? "50,000 x" : value;
}

function long(_: string, value: unknown): unknown {
  return value === "50,000 x" ? LONG : value;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

void main();
