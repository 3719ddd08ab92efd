// npm run bench: what each act costs on Google by count and model, and how fast the workbench itself is.
import { parseArgs } from "node:util";
import { ACT_NAMES, type ActCost, largeHost, measure, measureSetUp } from "./bench/acts";
import { measureWorkbench } from "./bench/workbench-speed";
import { bundlePages, bundleServer, manifest } from "./bundle";

const SIZES = [1_000, 10_000, 20_000];
const CONTACTS_PER_CUSTOMER = 5;

const HELP = `npm run bench -- [options]
  Counts what each act costs on Google at ${SIZES.map((size) => size.toLocaleString("en")).join(", ")} customers, and how fast the workbench is.
  It takes some minutes.
  --json     only the acts, as JSON, for other programs
  --help     this`;

async function main(): Promise<void> {
  const { json, help } = options();
  if (help) {
    console.log(HELP);
    return;
  }
  const bundle = { ...(await bundleServer()), pages: await bundlePages(), manifest: await manifest() };
  const acts: ActCost[] = [measureSetUp(bundle)];
  if (!json) console.table(acts);
  for (const customers of SIZES) {
    const size = { customers, contacts: customers * CONTACTS_PER_CUSTOMER };
    const host = largeHost(bundle, size);
    for (const act of ACT_NAMES) acts.push(measure(host, act, size));
    if (!json) console.table(acts.filter((row) => row.customers === customers).map(({ customers: _, ...row }) => row));
  }
  if (json) console.log(JSON.stringify({ acts }));
  else console.table(measureWorkbench(bundle));
}

function options(): { json?: boolean; help?: boolean } {
  try {
    return parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    process.exit(2);
  }
}

void main();
