// npm run selftest: test/recorded -> dist-selftest, a small Apps Script project that asks a live account what is uncertain.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { readFamilies, TAGS } from "./selftest/golden";
import { selfTestProject } from "./selftest/project";

const OUT = "dist-selftest";

async function main(): Promise<void> {
  const families = readFamilies();
  const { code, manifest } = await selfTestProject(families);
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}/self-test.js`, code);
  await writeFile(`${OUT}/appsscript.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  const goldens = families.flatMap((family) => family.goldens);
  for (const tag of TAGS) console.log(`${goldens.filter((golden) => golden.tag === tag).length} ${tag}`);
  console.log(`${OUT}/self-test.js: paste it into Extensions > Apps Script of an empty spreadsheet (${OUT}/appsscript.json into
its manifest), or push the folder with clasp; then reload the sheet and work through menu Self-test, 1 to 5.`);
}

void main();
