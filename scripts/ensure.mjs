// What a fresh clone lacks is installed here, with nothing but Node; then the command runs.
// Usage: node scripts/ensure.mjs start|test|bench [options]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const COMMANDS = { start: "scripts/workbench.ts", test: "scripts/check.ts", bench: "scripts/bench.ts" };
const STAMP = "node_modules/.installed";

const [command = "", ...options] = process.argv.slice(2);
const script = COMMANDS[command];
if (!script) stop(`Unknown command "${command}". Use npm start, npm test or npm run bench.`);
if (Number(process.versions.node.split(".")[0]) < 20)
  stop(`Vetoketju needs Node 20 or newer; this is ${process.version}. Get it from nodejs.org and try again.`);

const wanted = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .update(process.platform + process.arch)
  .digest("hex");
if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
  console.error("Installing the packages (once, a minute or two)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // What npm says is no answer of the command: the standard output stays the command's own.
  const { status } = run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], ["inherit", 2, 2]);
  if (status !== 0)
    stop("The packages could not be installed; the lines above say why. Check the network and try again.");
  writeFileSync(STAMP, wanted);
}
const { status, signal } = run(process.execPath, ["--import", "tsx", script, ...options]);
process.exitCode = signal ? 1 : (status ?? 1);

function run(program, args, stdio = "inherit") {
  return spawnSync(program, args, { stdio, shell: program.endsWith(".cmd") });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
