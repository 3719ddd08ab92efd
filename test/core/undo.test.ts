import { undonePart } from "../../src/core/undo";

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

  it("does not touch a column that is gone", () => {
    expect(undonePart(change, { goals: "new" })).toEqual({ putBack: { goals: "old" }, left: [] });
  });
});
