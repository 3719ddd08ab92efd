import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { manifest } from "../../../scripts/bundle";
import { manifestProblems, requiredScopes, serviceCalls } from "../../../scripts/gates/scopes";
import table from "../../../scripts/scopes.json";

const AUTH = "https://www.googleapis.com/auth/";

/** The service calls of a small program of its own, typed against Google's services. */
function callsOf(code: string): string[] {
  const folder = mkdtempSync(resolve("node_modules/.cache/scopes-"));
  try {
    writeFileSync(join(folder, "main.ts"), code);
    const types = [resolve("node_modules/@types/google-apps-script")];
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { types, lib: ["ES2019"], strict: true } }),
    );
    return serviceCalls(join(folder, "tsconfig.json")).map(({ service, member }) => `${service}.${member}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("serviceCalls", () => {
  it("finds calls by type through aliases and destructuring, and no words in texts or comments", () => {
    const calls = callsOf(`
      // MailApp.sendEmail in a comment is no call
      const text = "UrlFetchApp.fetch";
      const sheets = SpreadsheetApp;
      const { flush } = sheets;
      export const value = (range: GoogleAppsScript.Spreadsheet.Range) => range["getValue"]();
      export const name = () => sheets.getActiveSpreadsheet().getName() + text + flush();
    `);
    expect(calls.sort()).toEqual([
      "Range.getValue",
      "Spreadsheet.getName",
      "SpreadsheetApp.flush",
      "SpreadsheetApp.getActiveSpreadsheet",
    ]);
  });
});

describe("requiredScopes", () => {
  it("takes the narrowest scope of each row, once", () => {
    const calls = ["Range.getValues", "Sheet.getRange", "MailApp.sendEmail", "Lock.releaseLock"].map((name) => {
      const [service = "", member = ""] = name.split(".");
      return { service, member, where: "here" };
    });
    expect(requiredScopes(calls, table)).toEqual({
      scopes: [`${AUTH}script.send_mail`, `${AUTH}spreadsheets.currentonly`],
      problems: [],
    });
  });

  it("names a call without a row", () => {
    const calls = [{ service: "GmailApp", member: "search", where: "src/google/mail.ts:3" }];
    expect(requiredScopes(calls, table).problems).toEqual([
      "src/google/mail.ts:3: GmailApp.search has no row in scripts/scopes.json.",
    ]);
  });
});

describe("the manifest", () => {
  it("has exactly the scopes that the code needs", async () => {
    const { scopes, problems } = requiredScopes(serviceCalls("src/google/tsconfig.json"), table);
    expect(problems).toEqual([]);
    expect(manifestProblems((await manifest()).oauthScopes, scopes)).toEqual([]);
  });

  it("is refused with a scope too many or too few", () => {
    expect(manifestProblems(["a", "b"], ["b", "c"])).toEqual([
      "appsscript.json lacks the scope c.",
      "appsscript.json has the scope a, which nothing needs.",
    ]);
  });
});
