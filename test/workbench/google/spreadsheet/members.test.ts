import scopeTable from "../../../../scripts/scopes.json";
import { costOf } from "../../../../scripts/workbench/google/cost-of";
import known from "../../../../scripts/workbench/google/signatures.json";
import { ONE_OF_EACH } from "../one-of-each";
import { execution } from "./script";

const scopes: Record<string, Record<string, unknown> | string> = scopeTable;

const objects = Object.entries(ONE_OF_EACH).filter(
  ([service]) =>
    known.classes[service as keyof typeof known.classes].prefix === "SpreadsheetApp." || service === "SpreadsheetApp",
);

describe("each class of the spreadsheet", () => {
  it.each(objects)("%s has or names every member of Google's", (service, expression) => {
    const { run } = execution();
    const members = Object.keys(known.classes[service as keyof typeof known.classes].members);
    const found = run(`
      const object = ${expression};
      return ${JSON.stringify(members)}.map((member) => {
        try { return typeof object[member]; } catch (error) { return error.name + ": " + error.message; }
      });`) as string[];
    const missing = (member: string) => `NotEmulatedError: ${service}.${member} is not emulated`;
    for (const [index, member] of members.entries()) expect(["function", missing(member)]).toContain(found[index]);
    const present = members.filter((_, index) => found[index] === "function");
    expect(present.length).toBeGreaterThan(3);
    // What is emulated has a price of its own; the price of the unlisted is for what nobody thought of.
    expect(present.filter((member) => costOf(service, member).row === "unlisted")).toEqual([]);
    expect(present.filter((member) => !Object.hasOwn(Object(scopes[service]), member))).toEqual([]);
  });
});
