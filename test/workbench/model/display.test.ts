import type { CellValue } from "../../../scripts/workbench/model/cell";
import { display } from "../../../scripts/workbench/model/display";
import type { Locale } from "../../../scripts/workbench/model/mutation";
import { daySerial } from "../../../scripts/workbench/model/serial";

const day = daySerial(2026, 2, 1);

describe("display", () => {
  it.each<[Locale, CellValue, string, string]>([
    ["fi_FI", null, "0.00", ""],
    ["fi_FI", "Demo Oy", "", "Demo Oy"],
    ["fi_FI", "0401234567", "@", "0401234567"],
    ["fi_FI", 1.5, "", "1,5"],
    ["fi_FI", 1 / 3, "", "0,3333333333"],
    ["fi_FI", 0.1 + 0.2, "", "0,3"],
    ["fi_FI", 1234567.891, "", "1234567,891"],
    ["fi_FI", 358401234567, "", "358401234567"],
    ["fi_FI", 1e15, "", "1E+15"],
    ["fi_FI", 1.25e-12, "", "1,25E-12"],
    ["fi_FI", 42, "@", "42"],
    ["fi_FI", -12345.678, "#,##0.00", "-12\u00a0345,68"],
    ["fi_FI", 0.1, "0%", "10%"],
    ["fi_FI", 2.5, "#,##0.00 [$€]", "2,50 €"],
    ["fi_FI", 2.5, "#,##0.00\\ [$€-1]", "2,50 €"],
    ["fi_FI", day, "d.m.yyyy", "1.2.2026"],
    ["fi_FI", day + 12.5 / 24, "d.m.yyyy h.mm", "1.2.2026 12.30"],
    ["fi_FI", day, "dddd d. mmmm", "sunnuntai 1. helmikuu"],
    ["fi_FI", 0.5, "h.mm", "12.00"],
    ["fi_FI", 1.5, "[h]:mm", "36:00"],
    ["fi_FI", 0, "d.m.yyyy", "30.12.1899"],
    ["fi_FI", true, "", "TOSI"],
    ["fi_FI", false, "0.00", "EPÄTOSI"],
    ["fi_FI", { error: "#N/A" }, "0.00", "#N/A"],
    ["sv_SE", 1234.5, "#,##0.00", "1\u00a0234,50"],
    ["sv_SE", day, "yyyy-mm-dd", "2026-02-01"],
    ["sv_SE", true, "", "SANT"],
    ["en_US", 1234.5, "#,##0.00", "1,234.50"],
    ["en_US", 1.5, "", "1.5"],
    ["en_US", day, "m/d/yyyy", "2/1/2026"],
    ["en_US", 13.5 / 24, "h:mm AM/PM", "1:30 PM"],
    ["en_US", false, "", "FALSE"],
  ])("in %s shows %p in %p as %p", (locale, value, format, text) => {
    expect(display(value, format, locale)).toBe(text);
  });

  it("shows the bare number where the format cannot be read", () => {
    expect(display(12, "d.m.yyyy [", "fi_FI")).toBe("12");
  });
});
