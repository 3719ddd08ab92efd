import { customerUpdate } from "../../../src/core/contact/customer-update";
import type { ContactEntry } from "../../../src/core/contact/entry";

const entry: ContactEntry = {
  customerId: "A1",
  channel: "visit",
  answered: true,
  day: "2026-01-14",
  people: "",
  presentState: "",
  goals: "",
  challenges: "",
  note: "Käytiin läpi tarjous",
  nextStep: " Soita ",
  nextDate: "2026-01-27",
  noNextBecause: "",
};
const next = { nextStep: "Soita", nextDate: "2026-01-27" };
const contact = { lastContact: "2026-01-14", lastContactBy: "myyja@example.fi" };

describe("customerUpdate", () => {
  it.each<[string, Partial<ContactEntry>, { lastContact: string; heardOn: string }, object]>([
    ["the first contact", {}, { lastContact: "", heardOn: "" }, { ...contact, ...next }],
    ["a second contact on the same day", {}, { lastContact: "2026-01-14", heardOn: "" }, { ...contact, ...next }],
    ["a contact logged late", {}, { lastContact: "2026-01-15", heardOn: "" }, next],
    ["a message without an answer", { answered: false }, { lastContact: "", heardOn: "" }, next],
    [
      "what was heard, in the boxes that were filled",
      { presentState: " Kasvussa ", challenges: "Kiire" },
      { lastContact: "", heardOn: "2025-12-01" },
      { ...contact, ...next, heardOn: "2026-01-14", presentState: "Kasvussa", challenges: "Kiire" },
    ],
    [
      "older news than the register has",
      { presentState: "Kasvussa" },
      { lastContact: "", heardOn: "2026-01-15" },
      { ...contact, ...next },
    ],
    [
      "no next step: the old one is done",
      { nextStep: "", nextDate: "", noNextBecause: "Ei tarvetta" },
      { lastContact: "", heardOn: "" },
      { ...contact, nextStep: "", nextDate: "" },
    ],
  ])("changes for %s", (_, change, customer, expected) => {
    expect(customerUpdate({ ...entry, ...change }, customer, "myyja@example.fi")).toEqual(expected);
  });
});
