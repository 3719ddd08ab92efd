// npm run faults [-- ACT ...] [--kind KIND] [--every N] [--pairs N --seed S] [--point "ACT/KIND/K[+KIND/K]"]
// Each fault before each service call of each act, one at a time; pairs are drawn. One line for each act and kind of fault.
// Exits with 1 when something does not hold, with the words that do it again.
import fc from "fast-check";
import { FAULT_KINDS, type FaultKind } from "./fault";
import { type Calm, calmly, type Ending, type Point, strike } from "./point";
import { SCENES, type Scene } from "./scenes";

type Counts = Record<Ending, number>;

async function main(): Promise<void> {
  const point = option("point");
  if (point !== undefined) return replay(point);
  const flags = new Set(process.argv.flatMap((each, i) => (each.startsWith("--") ? [i, i + 1] : [])));
  const named = process.argv.filter((_, i) => i > 1 && !flags.has(i));
  const unknown = named.find((name) => !(name in SCENES));
  if (unknown !== undefined) throw new RangeError(`There is no act ${unknown}, but ${Object.keys(SCENES).join(", ")}.`);
  const kind = option("kind");
  const kinds = FAULT_KINDS.filter((each) => kind === undefined || each === kind);
  let violated = 0;
  for (const [name, scene] of Object.entries(SCENES).filter(([each]) => named.length === 0 || named.includes(each))) {
    const calm = await calmly(scene);
    console.log(`${name}: ${calm.places.length} service calls`);
    for (const each of kinds) violated += await sweep(name, scene, calm, each);
    violated += await pairs(name, scene, calm);
  }
  console.log(violated === 0 ? "All held, were mended or told." : `${violated} violated.`);
  process.exitCode = violated === 0 ? 0 : 1;
}

async function sweep(name: string, scene: Scene, calm: Calm, kind: FaultKind): Promise<number> {
  const every = Number(option("every") ?? 1);
  const points = calm.places.filter((_, i) => i % every === 0).map((k) => [{ kind, k }]);
  return tell(name, kind, await all(name, scene, calm, points));
}

async function pairs(name: string, scene: Scene, calm: Calm): Promise<number> {
  const numRuns = Number(option("pairs") ?? 0);
  if (numRuns === 0) return 0;
  const seed = Number(option("seed") ?? 20_260_114);
  const one = fc.record({ kind: fc.constantFrom(...FAULT_KINDS), k: fc.constantFrom(...calm.places) });
  const drawn = fc.sample(fc.tuple(one, one), { numRuns, seed });
  return tell(name, `pairs of seed ${seed}`, await all(name, scene, calm, drawn));
}

async function all(name: string, scene: Scene, calm: Calm, points: readonly (readonly Point[])[]): Promise<Counts> {
  const counts: Counts = { held: 0, mended: 0, told: 0, violated: 0 };
  for (const each of points) {
    const verdict = await strike(scene, calm, each);
    if (!verdict) continue;
    counts[verdict.ending]++;
    if (verdict.ending !== "violated") continue;
    console.log(`  npm run faults -- --point "${name}/${each.map(({ kind, k }) => `${kind}/${k}`).join("+")}"`);
    console.log(`    ${verdict.why[0]!.slice(0, 300)}`);
  }
  return counts;
}

function tell(name: string, kind: string, { held, mended, told, violated }: Counts): number {
  console.log(`  ${name}, ${kind}: ${held} held, ${mended} hit and mended, ${told} hit and told, ${violated} violated`);
  return violated;
}

async function replay(text: string): Promise<void> {
  const [name, ...rest] = text.split("/");
  const scene = SCENES[name!];
  if (!scene) throw new RangeError(`There is no act ${name}.`);
  const points = rest
    .join("/")
    .split("+")
    .map((one): Point => {
      const at = one.lastIndexOf("/");
      return { kind: one.slice(0, at) as FaultKind, k: Number(one.slice(at + 1)) };
    });
  const verdict = await strike(scene, await calmly(scene), points);
  console.log(verdict ? [verdict.ending, ...verdict.why].join("\n") : "The act was over before.");
  process.exitCode = verdict?.ending === "violated" ? 1 : 0;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

void main();
