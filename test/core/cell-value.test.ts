import { cellValue, choiceWords, storedValue } from "../../src/core/cell-value";
import type { Stored } from "../../src/core/stored";
import type { ColumnTemplate } from "../../src/schema/template";

type Typed = Pick<ColumnTemplate, "type" | "choices">;
const day: Typed = { type: "day" };
const step: Typed = { type: "choice", choices: "step" };
const flag: Typed = { type: "flag" };
const text: Typed = { type: "text" };

describe("cellValue", () => {
  it.each<[Typed, Stored, string | boolean, string | null]>([
    [text, "  Demo Oy ", "Demo Oy", null],
    [text, 401234567, "401234567", null],
    [text, "#N/A", "", "error-value"],
    [text, "Loading...", "", "error-value"],
    [text, "#1 customer", "#1 customer", null],
    [text, "👋", "👋", null],
    [day, "2026-01-31", "2026-01-31", null],
    [day, "2026-01-31 14:05", "2026-01-31", null],
    [day, "31.1.2026", "2026-01-31", null],
    [day, "31.2.2026", "", "not-a-day"],
    [day, "ensi viikolla", "", "not-a-day"],
    [day, 46053, "", "not-a-day"],
    [day, "1899-12-30", "", "not-a-day"],
    [day, "", "", null],
    [step, "Avainasiakas", "key-account", null],
    [step, "key ACCOUNT", "key-account", null],
    [step, "key-account", "key-account", null],
    [step, "kantis", "", "not-a-choice"],
    [step, "#REF!", "", "error-value"],
    [flag, true, true, null],
    [flag, false, false, null],
    [flag, "", false, null],
    [flag, "x", true, null],
    [flag, "kyllä", true, null],
    [flag, "ehkä", false, "not-a-flag"],
  ])("reads %j with %j as %j, problem %j", (column, content, value, problem) => {
    expect(cellValue(column, content)).toEqual(problem === null ? { value } : { value, problem });
  });
});

describe("storedValue", () => {
  it("writes a choice as its word, a flag as a tick or nothing", () => {
    expect(storedValue(step, "key-account", "fi")).toBe("Avainasiakas");
    expect(storedValue(step, "key-account", "en")).toBe("Key account");
    expect(storedValue(step, "", "fi")).toBe("");
    expect([storedValue(flag, true, "fi"), storedValue(flag, false, "fi")]).toEqual([true, ""]);
  });

  it.each(["fi", "en"] as const)("gives each choice a word of its own in %s, which is read back", (language) => {
    for (const choices of ["step", "channel", "kind", "language", "door"] as const) {
      const words = choiceWords(language, choices);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) {
        const { value } = cellValue({ type: "choice", choices }, word);
        expect(storedValue({ type: "choice", choices }, value, language)).toBe(word);
      }
    }
  });
});
