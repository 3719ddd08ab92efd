// npm run check: the whole gate. Every step runs even when an earlier one failed, so that one run shows all there is to mend.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ensureChromium } from "./chromium";

const RESULTS = "node_modules/.cache/check";

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: "Types", args: ["node_modules/typescript/bin/tsc", "-b"] },
  { name: "Style", args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"] },
  { name: "Build and its gates", args: ["--import", "tsx", "scripts/build.ts"] },
  { name: "Tests", args: ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${RESULTS}/jest.json`] },
];

function main(): void {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const CHROMIUM_PATH = ensureChromium();
  const failed = STEPS.filter(({ name, args }) => {
    console.log(`\n${name}`);
    // jest --json prints its JSON to the standard output too; the file is enough.
    const stdio = name === "Tests" ? (["ignore", "ignore", "inherit"] as const) : "inherit";
    const { status } = spawnSync(process.execPath, args, {
      stdio: stdio as never,
      env: { ...process.env, CHROMIUM_PATH },
    });
    return status !== 0;
  });
  const tests = testResults();
  const summary = {
    passed: tests.passed + STEPS.length - 1 - failed.filter(({ name }) => name !== "Tests").length,
    failed: 0,
  };
  summary.failed = tests.failed + failed.filter(({ name }) => name !== "Tests" || tests.failed === 0).length;
  writeFileSync(`${RESULTS}/summary.json`, JSON.stringify(summary));
  for (const name of tests.retried) console.log(`Needed a second try: ${name}`);
  for (const { name } of failed) console.error(`Not in order: ${name}.`);
  console.log(`${summary.passed} passed, ${summary.failed} failed`);
  process.exitCode = summary.failed === 0 ? 0 : 1;
}

interface TestResults {
  readonly passed: number;
  readonly failed: number;
  /** The names of tests that failed once. */
  readonly retried: readonly string[];
}

/** What jest counted; a run that wrote no result, or ran no test, is a failure. */
function testResults(): TestResults {
  const path = `${RESULTS}/jest.json`;
  if (!existsSync(path)) return { passed: 0, failed: 1, retried: [] };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
    readFileSync(path, "utf8"),
  ) as JestResults;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const retried = tests.filter(({ invocations = 1 }) => invocations > 1).map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numPassedTests === 0 && failed === 0 ? 1 : failed, retried };
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly invocations?: number }[];
  }[];
}

main();
