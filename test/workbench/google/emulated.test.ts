import { emulated, Refusal } from "../../../scripts/workbench/google/emulated";
import { enumeration } from "../../../scripts/workbench/google/enumeration";
import { signatures } from "../../../scripts/workbench/google/make-signatures";
import known from "../../../scripts/workbench/google/signatures.json";

type Range = GoogleAppsScript.Spreadsheet.Range;

const calls: string[] = [];
const caller = {
  enter: (service: string, member: string) => void calls.push(`${service}.${member}`),
  realm: {
    date: (ms: number) => new Date(ms),
    error: (message: string, name = "Error") => Object.assign(new EvalError(message), { name }),
    matrix: <T>(rows: readonly (readonly T[])[]) => rows.map((row) => [...row]),
    list: <T>(items: readonly T[]) => [...items],
    object: <T extends object>(members: T) => members,
  },
};
const kept = [[1, 2]];
const range = emulated<Range>(
  "Range",
  {
    getRow: () => 3,
    getValues: () => kept,
    setValues: (values: unknown[][]) => values as unknown as Range,
    setNote: (note: string | null) => note as unknown as Range,
    getNextDataCell: (direction: unknown) => String(direction) as unknown as Range,
    setNumberFormat: () => {
      throw new Refusal("Those rows are out of bounds.");
    },
    copyTo: () => undefined,
  } as Partial<Range>,
  caller,
  { fields: { rowStart: 3 } },
);
const loose = range as unknown as Record<string, (...args: unknown[]) => unknown>;

describe("emulated", () => {
  it("announces each call before it answers", () => {
    expect([range.getRow(), calls.at(-1)]).toEqual([3, "Range.getRow"]);
  });

  it("names a member of Google's that it lacks, even when it is only read", () => {
    expect(() => range.mergeAcross).toThrow("Range.mergeAcross is not emulated");
    expect(() => range.mergeAcross()).toThrow(EvalError);
  });

  it("knows nothing of members that Google does not have", () => {
    expect(loose.getEverything).toBeUndefined();
    expect(JSON.stringify(range)).toBe("{}");
  });

  it("calls itself by Google's name", () => {
    expect(`${String(range)} ${range}`).toBe("Range Range");
  });

  it("shows plain fields and enumerations", () => {
    const app = emulated<GoogleAppsScript.Spreadsheet.SpreadsheetApp>("SpreadsheetApp", {}, caller);
    expect((range as unknown as { rowStart: number }).rowStart).toBe(3);
    expect(String(app.Direction.DOWN)).toBe("DOWN");
    expect(app.Direction.DOWN).toBe(app.Direction.DOWN);
  });

  it.each<[string, unknown[], string]>([
    ["getRow", [1], "The parameters (number) don't match the method signature for SpreadsheetApp.Range.getRow."],
    ["setValues", [], "The parameters () don't match the method signature for SpreadsheetApp.Range.setValues."],
    [
      "setValues",
      [[1, 2]],
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["setValues", [null], "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [
      "setNote",
      ["a", true],
      "The parameters (String,boolean) don't match the method signature for SpreadsheetApp.Range.setNote.",
    ],
    ["setNote", [{}], "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setNote."],
    ["copyTo", ["A1"], "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo."],
    [
      "getNextDataCell",
      ["DOWN"],
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.getNextDataCell.",
    ],
    [
      "setNumberFormat",
      [null],
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    ],
  ])("refuses %s(%j) in Google's words", (member, args, message) => {
    expect(() => loose[member]!(...args)).toThrow(message);
  });

  it.each<[string, unknown[], unknown]>([
    ["setNote", ["a"], "a"],
    ["setNote", [null], null],
    ["setNote", [25], "25.0"],
    ["getNextDataCell", [enumeration("Direction").UP], "UP"],
    ["copyTo", [range], undefined],
  ])("takes %s(%s)", (member, args, result) => {
    expect(loose[member]!(...args)).toEqual(result);
  });

  it("gives fresh arrays each time", () => {
    range.getValues()[0]![0] = 99;
    expect(range.getValues()).toEqual([[1, 2]]);
  });

  it("turns a refusal into an Exception of the script's own realm", () => {
    expect(() => range.setNumberFormat("0")).toThrow(EvalError);
    try {
      range.setNumberFormat("0");
    } catch (error) {
      expect((error as Error).name).toBe("Exception");
    }
  });
});

describe("signatures.json", () => {
  it("is what the published types say", () => {
    expect(JSON.parse(JSON.stringify(signatures()))).toEqual(known);
  });
});
