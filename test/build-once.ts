import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundlePages, bundleServer, manifest } from "../scripts/bundle";

/** Where one run of the tests keeps the add-on as it ships. */
const SHIPPED = "node_modules/.cache/tests/shipped.json";

async function build() {
  const [server, pages, its] = await Promise.all([bundleServer(), bundlePages(), manifest()]);
  return { ...server, pages, manifest: its };
}

type Shipped = Awaited<ReturnType<typeof build>>;
let shippedOnce: Promise<Shipped> | null = null;

/** The add-on as it ships. In tests it was built before the first file; a command builds it when it first asks. */
export function shipped(): Promise<Shipped> {
  const inTest = process.env.JEST_WORKER_ID !== undefined;
  shippedOnce ??= inTest ? Promise.resolve(JSON.parse(readFileSync(SHIPPED, "utf8")) as Shipped) : build();
  return shippedOnce;
}

/** Builds the add-on before the first test, for all files of the run: each would wait some seconds for it otherwise. */
export default async function buildOnce(): Promise<void> {
  const built = await build();
  mkdirSync(dirname(SHIPPED), { recursive: true });
  writeFileSync(SHIPPED, JSON.stringify(built));
}
