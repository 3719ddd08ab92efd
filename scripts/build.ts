// npm run build: src -> dist, the folder that clasp pushes, and dist-install, the page for pasting; every gate that a build must
// pass stands here.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { en } from "../src/i18n/en";
import { fi } from "../src/i18n/fi";
import { bundlePages, bundleServer, manifest } from "./bundle";
import { messageProblems } from "./gates/messages";
import { manifestProblems, requiredScopes, type ScopeTable, serviceCalls } from "./gates/scopes";
import { MAX_SERVER_BYTES, scriptProblems } from "./gates/script";
import { installPage } from "./install/page";

async function main(): Promise<void> {
  const [server, pages, { oauthScopes }] = await Promise.all([bundleServer(), bundlePages(), manifest()]);
  const table = JSON.parse(await readFile("scripts/scopes.json", "utf8")) as ScopeTable;
  const { scopes, problems } = requiredScopes(serviceCalls("src/google/tsconfig.json"), table);
  const all = [
    ...scriptProblems(server),
    ...messageProblems(en, fi),
    ...problems,
    ...manifestProblems(oauthScopes, scopes),
  ];
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
  console.log(`main.js ${kilobytes(server.code.length)} of ${kilobytes(MAX_SERVER_BYTES)}`);
  for (const [name, bytes] of Object.entries(server.sizes).sort(([, a], [, b]) => b - a))
    console.log(`  ${name} ${kilobytes(bytes)}`);
  for (const [name, html] of Object.entries(pages)) console.log(`${name}.html ${kilobytes(html.length)}`);
  if (all.length > 0) {
    for (const problem of all) console.error(problem);
    process.exitCode = 1;
    return;
  }
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist", { recursive: true });
  await writeFile("dist/main.js", server.code);
  for (const [name, html] of Object.entries(pages)) await writeFile(`dist/${name}.html`, html);
  const appsscript = await readFile("appsscript.json", "utf8");
  await writeFile("dist/appsscript.json", appsscript);
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  await mkdir("dist-install", { recursive: true });
  const install = await installPage({ script: server.code, pages, manifest: appsscript }, version);
  await writeFile("dist-install/install.html", install);
}

void main();
