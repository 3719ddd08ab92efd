// npm run bench: what each act costs on Google by count and model, and how fast the workbench itself is.
// With --json only the acts, for other programs.
import { ACT_NAMES, type ActCost, largeHost, measure, measureSetUp } from "./bench/acts";
import { measureWorkbench } from "./bench/workbench-speed";
import { bundlePages, bundleServer, manifest } from "./bundle";

const SIZES = [1_000, 10_000, 20_000];
const CONTACTS_PER_CUSTOMER = 5;

async function main(): Promise<void> {
  const json = process.argv.includes("--json");
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

void main();
