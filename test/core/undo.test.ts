import { type OtherActs, type Said, type UndonePart, undonePart } from "../../src/core/undo";

/** An act that set the next step; without `before`: it stood there already. */
function said(after: string, before?: string, what?: "undone" | "undoes"): Said {
  return {
    before: before === undefined ? {} : { nextStep: before },
    after: { nextStep: after },
    undone: what === "undone",
    undoes: what === "undoes",
  };
}

const change = {
  tab: "customers",
  rowId: "A1",
  before: { goals: "old", nextDate: "", step: "Suspekti" },
  after: { goals: "new", nextDate: "2026-01-31", step: "Asiakas" },
};

describe("undonePart", () => {
  it("puts back what still is as the act left it", () => {
    const now = { goals: "new", nextDate: "2026-01-31", step: "Asiakas" };
    expect(undonePart(change, now)).toEqual({ putBack: change.before, left: [] });
  });

  it("leaves and names what somebody has changed since", () => {
    const now = { goals: "own words", nextDate: "2026-01-31", step: "Asiakas" };
    expect(undonePart(change, now)).toEqual({ putBack: { nextDate: "", step: "Suspekti" }, left: ["goals"] });
  });

  it("has nothing to do where it has been done already", () => {
    expect(undonePart(change, { goals: "old", nextDate: "", step: "Suspekti" })).toEqual({ putBack: {}, left: [] });
  });

  it("leaves a date whose step somebody has changed since: the two were agreed together", () => {
    const agreed = {
      ...change,
      before: { nextStep: "old", nextDate: "2026-01-20", goals: "" },
      after: { nextStep: "new", nextDate: "2026-01-31", goals: "more" },
    };
    const now = { nextStep: "a colleague's", nextDate: "2026-01-31", goals: "more" };
    expect(undonePart(agreed, now)).toEqual({ putBack: { goals: "" }, left: ["nextStep"] });
  });

  it.each<[string, Partial<OtherActs>, Partial<UndonePart>]>([
    ["nothing but its own", {}, { putBack: { nextStep: "b" } }],
    ["an undone act right under it", { earlier: [said("b", "a", "undone")] }, { putBack: { nextStep: "a" } }],
    [
      "undone acts, one under the other",
      { earlier: [said("a", "", "undone"), said("b", "a", "undone")] },
      { putBack: { nextStep: "" } },
    ],
    ["a standing act between", { earlier: [said("a", "", "undone"), said("b", "a")] }, { putBack: { nextStep: "b" } }],
    [
      "an undone act that was put back in its time",
      { earlier: [said("b", "a", "undone"), said("a", "b", "undoes")] },
      { putBack: { nextStep: "b" } },
    ],
    ["an undone act of other words", { earlier: [said("x", "a", "undone")] }, { putBack: { nextStep: "b" } }],
    ["a later act that says the same", { later: [said("c")] }, { putBack: {} }],
    [
      "a later act that says the same and is undone",
      { later: [said("c", undefined, "undone")] },
      { putBack: { nextStep: "b" } },
    ],
    ["a later act that said something else", { later: [said("d", "c")] }, { putBack: { nextStep: "b" } }],
  ])("of one field, with %s", (_, others, expected) => {
    const agreed = { tab: "customers", rowId: "A1", before: { nextStep: "b" }, after: { nextStep: "c" } };
    expect(undonePart(agreed, { nextStep: "c" }, { earlier: [], later: [], ...others })).toEqual({
      left: [],
      ...expected,
    });
  });

  it("takes the date that an undone act had to leave with its step", () => {
    const earlier = [
      {
        before: { nextStep: "", nextDate: "" },
        after: { nextStep: "a", nextDate: "2026-01-31" },
        undone: true,
        undoes: false,
      },
    ];
    const second = { tab: "customers", rowId: "A1", before: { nextStep: "a" }, after: { nextStep: "b" } };
    expect(undonePart(second, { nextStep: "b", nextDate: "2026-01-31" }, { earlier, later: [] })).toEqual({
      putBack: { nextStep: "", nextDate: "" },
      left: [],
    });
  });

  it("puts back a field though a later act spoke of one beside it that this act did not touch", () => {
    const later = [{ before: { nextDate: "" }, after: { nextDate: "2026-01-31" }, undone: false, undoes: false }];
    const mended = { tab: "customers", rowId: "A1", before: { nextStep: "a" }, after: { nextStep: "b" } };
    expect(undonePart(mended, { nextStep: "b", nextDate: "2026-01-31" }, { earlier: [], later })).toEqual({
      putBack: { nextStep: "a" },
      left: [],
    });
  });

  it("leaves the day on which was heard what somebody has put otherwise since", () => {
    const heard = {
      ...change,
      before: { heardOn: "", goals: "", challenges: "" },
      after: { heardOn: "2026-01-14", goals: "new", challenges: "few" },
    };
    const now = { heardOn: "2026-01-14", goals: "own words", challenges: "few" };
    expect(undonePart(heard, now)).toEqual({ putBack: { challenges: "" }, left: ["goals"] });
  });

  it("does not touch a column that is gone", () => {
    expect(undonePart(change, { goals: "new" })).toEqual({ putBack: { goals: "old" }, left: [] });
  });
});
