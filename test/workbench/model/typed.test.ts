import { canonicalFormula, localFormula } from "../../../scripts/workbench/model/formula/localize";
import type { Locale } from "../../../scripts/workbench/model/mutation";
import { daySerial } from "../../../scripts/workbench/model/serial";
import { typed } from "../../../scripts/workbench/model/typed";
import { UNCERTAIN_READINGS } from "../../../scripts/workbench/model/uncertain-readings";

const today = daySerial(2026, 11, 22);

function read(text: string, locale: Locale, format = ""): ReturnType<typeof typed> {
  return typed(text, { locale, format, today });
}

const day = (year: number, month: number, date: number): number => daySerial(year, month, date);

describe("typed in Finnish", () => {
  it.each([
    ["1,5", 1.5, undefined],
    ["-0,25", -0.25, undefined],
    ["0401234567", 401234567, undefined],
    ["+358401234567", 358401234567, undefined],
    ["00100", 100, undefined],
    ["1 000", 1000, "#,##0"],
    ["1\u00a0234\u00a0567,89", 1234567.89, "#,##0.00"],
    ["10 %", 0.1, "0%"],
    ["12,3%", 0.123, "0.00%"],
    ["2,99 €", 2.99, "#,##0.00 [$€]"],
    ["-5 €", -5, "#,##0.00 [$€]"],
    ["1.2.2026", day(2026, 2, 1), "d.m.yyyy"],
    ["01.02.26", day(2026, 2, 1), "d.m.yyyy"],
    ["31.12.", day(2026, 12, 31), "d.m.yyyy"],
    ["2026-09-08", day(2026, 9, 8), "d.m.yyyy"],
    ["1. helmikuuta 2026", day(2026, 2, 1), "d.m.yyyy"],
    ["8.00", 8 / 24, "h.mm"],
    ["23:59:59", 86_399 / 86_400, "h.mm.ss"],
    ["26:00", 26 / 24, "[h]:mm:ss"],
    ["1.2.2026 12.30", day(2026, 2, 1) + 12.5 / 24, "d.m.yyyy h.mm"],
    ["2026-02-01T12:30", day(2026, 2, 1) + 12.5 / 24, "d.m.yyyy h.mm"],
    ["TOSI", true, undefined],
    ["epätosi", false, undefined],
    ["true", true, undefined],
  ])("reads %p as %p with format %p", (text, content, format) => {
    expect(read(text, "fi_FI")).toEqual(format === undefined ? { content } : { content, format });
  });

  it.each([
    "Demo Oy",
    "2782792-1",
    "040-1234567",
    "040 123 4567",
    "32.1.2026",
    "29.2.2027",
    "1.2.3",
    "1,5,2",
    "1.000,5",
    "24.60",
    "$2.99",
    "€",
    "%",
    "-",
    "1 00",
    "12 kpl",
    "SANT",
    "A1",
    "Infinity",
    "0x10",
    " ",
  ])("leaves %p as text", (text) => {
    expect(read(text, "fi_FI")).toEqual({ content: text });
  });

  it("clears the cell for empty text", () => {
    expect(read("", "fi_FI")).toEqual({ content: null });
  });

  it("keeps every letter in a plain-text cell", () => {
    for (const text of ["0401234567", "=1+1", "TOSI", "1.2.2026", "'x", "+358 40", "10 %"]) {
      expect(read(text, "fi_FI", "@")).toEqual({ content: text });
    }
  });

  it("takes an apostrophe as the sign of text", () => {
    expect(read("'0401234567", "fi_FI")).toEqual({ content: "0401234567" });
    expect(read("'=1+1", "fi_FI")).toEqual({ content: "=1+1" });
  });

  it("keeps the format that a cell already has, but shows a day as a day", () => {
    expect(read("12,5 %", "fi_FI", "0.0%")).toEqual({ content: 0.125 });
    expect(read("1.2.2026", "fi_FI", "yyyy-mm-dd")).toEqual({ content: day(2026, 2, 1) });
    expect(read("1.2.2026", "fi_FI", "0.00")).toEqual({ content: day(2026, 2, 1), format: "d.m.yyyy" });
    expect(read("45000", "fi_FI", "d.m.yyyy")).toEqual({ content: 45000 });
  });
});

describe("typed in Swedish and English", () => {
  it.each<[Locale, string, unknown, string | undefined]>([
    ["sv_SE", "1,5", 1.5, undefined],
    ["sv_SE", "2026-02-01", day(2026, 2, 1), "yyyy-mm-dd"],
    ["sv_SE", "3/4", day(2026, 4, 3), "yyyy-mm-dd"],
    ["sv_SE", "sant", true, undefined],
    ["sv_SE", "100 kr", 100, "#,##0.00 [$kr]"],
    ["sv_SE", "1 maj 2026", day(2026, 5, 1), "yyyy-mm-dd"],
    ["en_US", "1.5", 1.5, undefined],
    ["en_US", "1,000,000", 1_000_000, "#,##0"],
    ["en_US", "$2.99", 2.99, "[$$]#,##0.00"],
    ["en_US", "3/4", day(2026, 3, 4), "m/d/yyyy"],
    ["en_US", "2/1/2026", day(2026, 2, 1), "m/d/yyyy"],
    ["en_US", "MAY26", day(2026, 5, 26), "m/d/yyyy"],
    ["en_US", "Feb 1, 2026", day(2026, 2, 1), "m/d/yyyy"],
    ["en_US", "May 2026", day(2026, 5, 1), "m/d/yyyy"],
    ["en_US", "1:30 PM", 13.5 / 24, "h:mm AM/PM"],
    ["en_US", "12:00 am", 0, "h:mm AM/PM"],
  ])("in %s reads %p as %p with format %p", (locale, text, content, format) => {
    expect(read(text, locale)).toEqual(format === undefined ? { content } : { content, format });
  });

  it.each<[Locale, string]>([
    ["en_US", "1,5"],
    ["en_US", "TOSI"],
    ["en_US", "13/13/2026"],
    ["en_US", "13.30.15"],
    ["sv_SE", "TOSI"],
  ])("in %s leaves %p as text", (locale, text) => {
    expect(read(text, locale)).toEqual({ content: text });
  });
});

describe("UNCERTAIN_READINGS", () => {
  it.each(UNCERTAIN_READINGS.map((reading) => [reading.locale, reading.text, reading.content] as const))(
    "in %s reads %p as %p",
    (locale, text, content) => {
      expect(read(text, locale).content).toEqual(content);
    },
  );

  it("names another reading for each", () => {
    expect(UNCERTAIN_READINGS.filter(({ otherwise }) => otherwise.length === 0)).toEqual([]);
  });
});

describe("a typed formula", () => {
  it.each([
    ['=IF(A1>1,5;"a;b, c";2)', '=IF(A1>1.5,"a;b, c",2)'],
    ["=SUM('My; tab'!A1;B1)", "=SUM('My; tab'!A1,B1)"],
    ["=SUM(A1,B2)", "=SUM(A1,B2)"],
  ])("%p is kept as %p", (text, canonical) => {
    expect(canonicalFormula(text, "fi_FI")).toBe(canonical);
  });

  it.each(['=IF(A1>1.5,"a;b, c",2)', "=SUM('My; tab'!A1,B1,0.5)", "=NOW()-B3>2/24"])(
    "%p comes back from how the editor shows it",
    (canonical) => {
      expect(canonicalFormula(localFormula(canonical, "fi_FI"), "fi_FI")).toBe(canonical);
      expect(localFormula(canonical, "en_US")).toBe(canonical);
    },
  );
});
