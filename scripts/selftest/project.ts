import { build } from "esbuild";
import type { Manifest } from "../bundle";
import type { Family } from "./golden";

/** The self-test as a small Apps Script project: one script and its manifest. */
export interface Project {
  readonly code: string;
  readonly manifest: Manifest;
}

const SCOPES = [
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/userinfo.email",
];

/** Builds the goldens of `families` into a script of es2019; the same text runs on Google and on the workbench's host. */
export async function selfTestProject(families: readonly Family[]): Promise<Project> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { selfTest } from "./self-test";
const goldens = [${families.map(goldensOf).join(",\n")}];
export const { ${GLOBALS.join(", ")} } = selfTest(goldens);`,
      resolveDir: "scripts/selftest/google",
      loader: "ts",
    },
    bundle: true,
    write: false,
    target: "es2019",
    platform: "neutral",
    format: "iife",
    globalName: "project",
    charset: "ascii",
    footer: { js: GLOBALS.map((name) => `function ${name}(a, b) { return project.${name}(a, b); }`).join("\n") },
    logLevel: "silent",
  });
  const manifest = {
    // Another zone than the spreadsheet's, so that what mixes them up shows.
    timeZone: "America/New_York",
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    oauthScopes: SCOPES,
  };
  return { code: outputFiles[0]!.text, manifest };
}

const GLOBALS = [
  "onOpen",
  "onEdit",
  "selfTestRun",
  "selfTestPage",
  "selfTestAnswer",
  "selfTestKeep",
  "selfTestByHand",
  "selfTestSchedule",
  "selfTestTick",
  "selfTestCopy",
];

function goldensOf({ name: family, door, locale, ownTab, script, goldens }: Family): string {
  return goldens
    .map(({ name, input, script: own, ask = "" }) => {
      const about = JSON.stringify({ family, name, door, locale, ownTab, input: input ?? null, ask });
      return `{ ...${about}, run: function (t, input) {\n${(own ?? script ?? []).join("\n")}\n} }`;
    })
    .join(",\n");
}
