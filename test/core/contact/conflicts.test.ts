import { changedSince, type Decision, withoutKept } from "../../../src/core/contact/conflicts";
import type { CustomerUpdate } from "../../../src/core/contact/customer-update";

const SEEN = { nextStep: "Soita", nextDate: "2026-01-20", presentState: "Vanha", goals: "", challenges: "" };
const UPDATE: CustomerUpdate = {
  nextStep: "Käy",
  nextDate: "2026-01-27",
  presentState: "Oma",
  heardOn: "2026-01-14",
  lastContact: "2026-01-14",
};

describe("what somebody else has changed since a form was opened", () => {
  it.each<[string, Partial<typeof SEEN>, CustomerUpdate, Decision[]]>([
    ["nothing", {}, UPDATE, []],
    ["only spaces", { presentState: "Vanha " }, UPDATE, []],
    ["a box that will be written over", { presentState: "Kollegan" }, UPDATE, ["presentState"]],
    ["a box that was emptied", { presentState: "" }, UPDATE, ["presentState"]],
    ["a box that was filled", { goals: "Kasvu" }, { ...UPDATE, goals: "Oma" }, ["goals"]],
    ["a box that stays", { goals: "Kasvu" }, UPDATE, []],
    ["to the same text", { presentState: "Oma" }, UPDATE, []],
    ["the next step", { nextStep: "Kollegan" }, UPDATE, ["next"]],
    ["the day of the next step alone", { nextDate: "2026-01-22" }, UPDATE, ["next"]],
    ["to the same step and day", { nextStep: "Käy", nextDate: "2026-01-27" }, UPDATE, []],
    ["the step, while none is wanted", { nextStep: "X" }, { nextStep: "", nextDate: "" }, ["next"]],
    ["several", { nextStep: "X", presentState: "Y" }, UPDATE, ["next", "presentState"]],
  ])("is told: %s", (_, change, update, expected) => {
    expect(changedSince(SEEN, { ...SEEN, ...change }, update)).toEqual(expected);
  });
});

describe("what is written without what shall stay", () => {
  it.each<[Decision[], string[]]>([
    [[], ["heardOn", "lastContact", "nextDate", "nextStep", "presentState"]],
    [["next"], ["heardOn", "lastContact", "presentState"]],
    [["presentState"], ["lastContact", "nextDate", "nextStep"]],
    [["next", "presentState", "goals"], ["lastContact"]],
  ])("%j leaves %j", (kept, fields) => {
    expect(Object.keys(withoutKept(UPDATE, kept)).sort()).toEqual(fields);
  });
});
