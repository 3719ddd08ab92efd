import { readFileSync, writeFileSync } from "node:fs";
import known from "../../../scripts/workbench/google/signatures.json";
import { hostOf, OTTO } from "../host/harness";
import { ONE_OF_EACH } from "./one-of-each";

const TABLE = "docs/emulated.md";

const classes: Record<string, { readonly prefix: string; readonly members: Record<string, unknown> }> = known.classes;

/** Whether each member of a class is there or throws its name. */
function membersOf(service: string): { readonly name: string; readonly emulated: boolean }[] {
  const names = Object.keys(classes[service]!.members);
  const expression = ONE_OF_EACH[service];
  if (expression === undefined) return names.map((name) => ({ name, emulated: false }));
  const host = hostOf(`function run() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    const object = ${expression};
    Logger.log(JSON.stringify(${JSON.stringify(names)}.map(function (name) {
      try { return typeof object[name]; } catch (error) { return error.message; }
    })));
  }`);
  try {
    host.call(OTTO.email, "run");
  } catch (error) {
    // To look at what is not emulated is enough to end the script, but what it logged before that stands.
    if (!(error as Error).message.includes(`${service}.`)) throw error;
  }
  const found = JSON.parse(host.executions.at(-1)!.log!.at(-1)!) as string[];
  return names.map((name, i) => {
    const emulated = found[i] === "function";
    if (!emulated) expect(found[i]).toBe(`${service}.${name} is not emulated`);
    return { name, emulated };
  });
}

const FOLDERS: Readonly<Record<string, string>> = {
  "CacheService.": "cache",
  "HtmlService.": "html",
  "LockService.": "lock",
  "MailApp.": "mail",
  "PropertiesService.": "properties",
  "ScriptApp.": "script",
  "SpreadsheetApp.": "spreadsheet",
  "UrlFetchApp.": "url-fetch",
  "Utilities.": "utilities",
};

/** Google's own page of a class. */
function pageOf(service: string): string {
  const own = `${service}.`;
  const folder = FOLDERS[classes[service]!.prefix] ?? FOLDERS[own] ?? "base";
  const page = service.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return `https://developers.google.com/apps-script/reference/${folder}/${page}`;
}

function tableOf(): string {
  const services = Object.keys(classes).filter((service) => Object.keys(classes[service]!.members).length > 0);
  const all = services.map((service) => ({ service, members: membersOf(service) }));
  const count = (members: readonly { emulated: boolean }[]) => members.filter(({ emulated }) => emulated).length;
  const whole = all.flatMap(({ members }) => members);
  const lines = all
    .filter(({ members }) => count(members) > 0)
    .map(({ service, members }) => {
      const names = (wanted: boolean) =>
        members.flatMap(({ name, emulated }) => (emulated === wanted ? `\`${name}\`` : [])).join(" ");
      return `| [${service}](${pageOf(service)}) | ${count(members)} of ${members.length} | ${names(true)} | ${names(false)} |`;
    });
  const none = all.flatMap(({ service, members }) => (count(members) === 0 ? `\`${service}\`` : []));
  return `# What the workbench emulates

Generated from Google's published types and held by a test; after a change it is written anew by
\`EMULATED=write npx jest test/workbench/google/emulated-members\`. ${count(whole)} of ${whole.length} members are emulated. Any other
stops the script that asks for it, by its name; so does every service that is not in this table.

| class | members | emulated | refused by name |
| --- | --- | --- | --- |
${lines.join("\n")}

Of these classes nothing is emulated: ${none.join(" ")}
`;
}

describe("the table of what is emulated", () => {
  it("is as the workbench is", () => {
    const table = tableOf();
    if (process.env.EMULATED === "write") writeFileSync(TABLE, table);
    expect(readFileSync(TABLE, "utf8")).toBe(table);
  });

  it("has a way to one object of each class of which anything is emulated", () => {
    for (const service of Object.keys(ONE_OF_EACH)) expect(Object.keys(classes)).toContain(service);
  });
});
