import type { ContactEntry } from "../../../src/core/contact/entry";
import { answeredByDefault } from "../../../src/core/contact/entry";
import { contactProblems, MAX_CELL_CHARS } from "../../../src/core/contact/problems";

const today = "2026-01-14";
const good: ContactEntry = {
  customerId: "A1",
  channel: "call",
  answered: true,
  day: today,
  people: "",
  presentState: "",
  goals: "",
  challenges: "",
  note: "",
  nextStep: "Soita tarjouksesta",
  nextDate: "2026-01-27",
  noNextBecause: "",
};
const none = { nextStep: "", nextDate: "" };

describe("contactProblems", () => {
  it.each<[string, Partial<ContactEntry>, string[]]>([
    ["a next step with its day", {}, []],
    ["a next step today", { nextDate: today }, []],
    ["a reason instead of a next step", { ...none, noNextBecause: "Ei tarvetta" }, []],
    ["a contact in the past", { day: "2025-12-31" }, []],
    ["no customer", { customerId: " " }, ["no-customer customerId"]],
    ["no day", { day: "" }, ["no-day day"]],
    ["a day that is not in the calendar", { day: "2026-02-30" }, ["no-day day"]],
    ["tomorrow", { day: "2026-01-15" }, ["future-day day"]],
    ["neither next step nor reason", none, ["next-missing nextStep"]],
    ["a reason of blanks", { ...none, noNextBecause: "  " }, ["next-missing nextStep"]],
    ["a next step without its day", { nextDate: "" }, ["next-missing nextDate"]],
    ["a day without its next step", { nextStep: "" }, ["next-missing nextStep"]],
    ["a next step on a day gone by", { nextDate: "2026-01-13" }, ["past-next-date nextDate"]],
    ["both a next step and a reason", { noNextBecause: "Ei tarvetta" }, ["next-and-reason noNextBecause"]],
    ["a text that fills a cell", { note: "x".repeat(MAX_CELL_CHARS) }, []],
    ["a text one character longer", { note: "x".repeat(MAX_CELL_CHARS + 1) }, ["too-long note"]],
    [
      "several at once, in the order of the form",
      { ...none, customerId: "", day: "2027-01-01", goals: "x".repeat(60_000) },
      ["no-customer customerId", "future-day day", "too-long goals", "next-missing nextStep"],
    ],
  ])("finds for %s", (_, change, found) => {
    expect(contactProblems({ ...good, ...change }, today).map(({ code, field }) => `${code} ${field}`)).toEqual(found);
  });

  it("says how long a text is", () => {
    expect(contactProblems({ ...good, people: "x".repeat(50_001) }, today)).toEqual([
      { code: "too-long", field: "people", chars: 50_001 },
    ]);
  });
});

describe("answeredByDefault", () => {
  it.each([
    ["call", true],
    ["visit", true],
    ["meeting", true],
    ["other", true],
    ["email", false],
    ["message", false],
  ] as const)("takes %s for answered: %s", (channel, answered) => {
    expect(answeredByDefault(channel)).toBe(answered);
  });
});
