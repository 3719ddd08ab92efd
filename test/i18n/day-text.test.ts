import { agoText, dateText, dayText, lateText, timeText } from "../../src/i18n/day-text";
import { numberText } from "../../src/i18n/number-text";

const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe("days in words", () => {
  it.each([
    ["2026-01-14", "ke 14.1.", "Wed 14 Jan"],
    ["2025-12-31", "ke 31.12.2025", "Wed 31 Dec 2025"],
  ])("%s is %s and %s", (day, fi, en) => {
    expect(plain(dayText("fi", day, "2026-01-14"))).toBe(fi);
    expect(plain(dayText("en", day, "2026-01-14"))).toBe(en);
    expect(plain(dateText("fi", day, "2026-01-14"))).toBe(fi.slice(3));
    expect(plain(dateText("en", day, "2026-01-14"))).toBe(en.slice(4));
  });

  it.each([
    ["2026-03-01", "tänään", "today"],
    ["2026-02-28", "eilen", "yesterday"],
    ["2026-02-27", "2 pv sitten", "2 days ago"],
    ["2026-02-16", "13 pv sitten", "13 days ago"],
    ["2026-02-15", "2 vk sitten", "2 weeks ago"],
    ["2026-01-04", "8 vk sitten", "8 weeks ago"],
    ["2026-01-03", "", ""],
    ["2026-03-02", "", ""],
  ])("%s is %s ago on 1 March 2026", (day, fi, en) => {
    expect(plain(agoText("fi", day, "2026-03-01"))).toBe(fi);
    expect(plain(agoText("en", day, "2026-03-01"))).toBe(en);
  });

  it.each([
    ["2026-02-28", "1 pv", "1 day"],
    ["2026-02-16", "13 pv", "13 days"],
    ["2026-02-14", "2 vk", "2 weeks"],
  ])("%s is %s late on 1 March 2026", (day, fi, en) => {
    expect(plain(lateText("fi", day, "2026-03-01"))).toBe(fi);
    expect(plain(lateText("en", day, "2026-03-01"))).toBe(en);
  });

  it("writes times and numbers as each language does", () => {
    expect(plain(timeText("fi", 7, 5))).toBe("klo 7.05");
    expect(timeText("en", 7, 5)).toBe("07:05");
    expect(["fi", "en"].map((language) => plain(numberText(language as "fi" | "en", 1234567)))).toEqual([
      "1 234 567",
      "1,234,567",
    ]);
    expect(numberText("fi", 999)).toBe("999");
  });
});
