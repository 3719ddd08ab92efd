import { STEPS, type Step } from "../../../src/core/choices";
import { type EntryFacts, entryGaps } from "../../../src/core/classify/entry-rules";
import { entryQuestions } from "../../../src/core/classify/questions";

const ready: EntryFacts = { hasContact: true, owner: "Demo Myyjä", nextStep: "Soita", nextDate: "2026-01-27" };
const bare: EntryFacts = { hasContact: false, owner: "", nextStep: "", nextDate: "" };

describe("entryGaps", () => {
  it.each<[Step, Partial<EntryFacts>, string[]]>([
    ["prospect", {}, []],
    ["prospect", { hasContact: false }, ["no-contact"]],
    ["prospect", { ...bare, hasContact: true }, []],
    ["key-account", {}, []],
    ["key-account", { owner: " " }, ["no-owner"]],
    ["key-account", { nextStep: "" }, ["no-next-step"]],
    ["key-account", { nextDate: "" }, ["no-next-step"]],
    ["key-account", bare, ["no-owner", "no-next-step"]],
  ])("asks for %s with %j: %j", (step, facts, gaps) => {
    expect(entryGaps(step, { ...ready, ...facts })).toEqual(gaps);
  });

  it.each(STEPS.filter((step) => step !== "prospect" && step !== "key-account"))("asks nothing for %s", (step) => {
    expect(entryGaps(step, bare)).toEqual([]);
  });
});

describe("entryQuestions", () => {
  it("gathers the customers of each question", () => {
    expect(
      entryQuestions([
        { id: "A1", ...ready },
        { id: "A2", ...bare },
        { id: "A3", ...ready, owner: "" },
      ]),
    ).toEqual([
      { step: "prospect", gap: "no-contact", customerIds: ["A2"] },
      { step: "key-account", gap: "no-owner", customerIds: ["A2", "A3"] },
      { step: "key-account", gap: "no-next-step", customerIds: ["A2"] },
    ]);
  });

  it("has nothing to ask about customers that fit everywhere", () => {
    expect(entryQuestions([{ id: "A1", ...ready }])).toEqual([]);
  });
});
