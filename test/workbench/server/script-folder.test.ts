import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Host } from "../../../scripts/workbench/host/host";
import { readScriptFolder, ScriptFolderError } from "../../../scripts/workbench/server/script-folder";

const OWNER = "demo.omistaja@example.fi";

describe("readScriptFolder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "script-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const MANIFEST = JSON.stringify({ timeZone: "Europe/Helsinki", runtimeVersion: "V8" });

  it("runs all files in one scope, whichever calls the other, with its pages", () => {
    write({
      "appsscript.json": MANIFEST,
      "Code.gs": "const GREETING = 'Hei';\nfunction greet() { return join_(GREETING, NAME) + page(); }",
      "lib/more.js": "var NAME = 'Demo';\nfunction join_(a, b) { return a + ' ' + b; }",
      "z.gs": "function page() { return HtmlService.createHtmlOutputFromFile('views/panel').getContent(); }",
      "views/panel.html": "<p>!</p>",
      "node_modules/x/index.js": "function greet() {}",
      ".eslintrc.js": "function greet() {}",
    });
    const bundle = readScriptFolder(folder);
    expect(bundle.functions).toEqual(["greet", "join_", "page"]);
    const host = new Host({ bundle });
    expect(host.call(OWNER, "greet")).toBe("Hei Demo<p>!</p>");
  });

  it("follows the rootDir of a .clasp.json", () => {
    write({
      ".clasp.json": JSON.stringify({ scriptId: "x", rootDir: "dist" }),
      "dist/appsscript.json": MANIFEST,
      "dist/a.js": "function one() { return 1; }",
      "b.js": "function two() {}",
    });
    expect(readScriptFolder(folder).functions).toEqual(["one"]);
  });

  it("gives a manifest without scopes all that are known, and one with scopes no more than those", () => {
    write({ "appsscript.json": "{}", "a.gs": "function run() { return SpreadsheetApp.getActive().getName(); }" });
    expect(new Host({ bundle: readScriptFolder(folder) }).call(OWNER, "run")).not.toBe("");
    write({ "appsscript.json": JSON.stringify({ oauthScopes: [] }) });
    expect(() => new Host({ bundle: readScriptFolder(folder) }).call(OWNER, "run")).toThrow("permissions");
  });

  it("lets a script stop by name at what is not emulated", () => {
    write({ "appsscript.json": "{}", "a.gs": "function run() { DriveApp.getFiles(); }" });
    expect(() => new Host({ bundle: readScriptFolder(folder) }).call(OWNER, "run")).toThrow(
      "DriveApp.getFiles is not emulated",
    );
  });

  it.each([
    ["nothing to run", { "appsscript.json": "{}" }, "There is no .gs or .js file"],
    ["no manifest", { "a.gs": "" }, "There is no appsscript.json"],
    ["a broken manifest", { "appsscript.json": "{", "a.gs": "" }, "is no JSON"],
    ["a broken file", { "appsscript.json": "{}", "a.gs": "function (" }, "a.gs: Google would not take this file"],
    ["a private member", { "appsscript.json": "{}", "a.gs": "class A { #x = 1 }" }, "a.gs: Google would not take"],
    ["a BigInt literal", { "appsscript.json": "{}", "a.gs": "var x = 10n;" }, "BigInt literal 10n"],
    ["a module", { "appsscript.json": "{}", "a.js": "export const x = 1;" }, "a.js: Google would not take"],
    [
      "one function twice",
      { "appsscript.json": "{}", "a.gs": "function run() {}", "b.gs": "function run() {}" },
      "a.gs and b.gs both have a function run",
    ],
  ])("refuses %s with a sentence", (_, files, sentence) => {
    write(files as Record<string, string>);
    expect(() => readScriptFolder(folder)).toThrow(ScriptFolderError);
    expect(() => readScriptFolder(folder)).toThrow(sentence);
  });

  it("refuses a folder that is not there", () => {
    expect(() => readScriptFolder(join(folder, "nowhere"))).toThrow("There is no folder");
  });
});
