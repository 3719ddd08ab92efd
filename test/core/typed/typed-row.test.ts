import type { Stored } from "../../../src/core/stored";
import { hasContent, type Typing, typedContact, typedCustomer } from "../../../src/core/typed/typed-row";
import { templates } from "../../../src/schema/template";

const customers = templates.customers.columns;
const contacts = templates.contacts.columns;
const MYYJA = "demo.myyja@example.fi";
const typing = (change: Partial<Typing> = {}): Typing => ({
  born: true,
  typist: "",
  touched: new Set(["name"]),
  today: "2026-01-14",
  at: "2026-01-14 14:05",
  language: "fi",
  ...change,
});

describe("hasContent", () => {
  it.each<[string, Record<string, Stored>, boolean]>([
    ["a name", { name: "Demo Oy" }, true],
    ["nothing", { name: "", step: "" }, false],
    ["spaces", { name: "  " }, false],
    ["dates of the add-on alone", { created: "2026-01-14", due: "x" }, false],
  ])("sees %s", (_, row, expected) => {
    expect(hasContent(customers, row)).toBe(expected);
  });

  it("takes no unticked box for content, and a name in place of an ID for one", () => {
    expect(hasContent(contacts, { twoWay: false })).toBe(false);
    expect(hasContent(contacts, { customer: "Demo Oy" })).toBe(false);
    expect(hasContent(contacts, { customer: "Demo Oy" }, ["customer"])).toBe(true);
  });
});

describe("typedCustomer", () => {
  it("leaves a new row without owner when nobody knows who typed it", () => {
    expect(typedCustomer(customers, { name: "Demo Oy" }, typing())).toEqual({
      created: "2026-01-14",
      createdBy: "",
      importId: "",
      updated: "2026-01-14",
      due: "",
    });
  });

  it("gives a new row to whoever typed it, but for an owner that is there", () => {
    const own = typedCustomer(customers, { name: "Demo Oy" }, typing({ typist: MYYJA }));
    expect(own).toMatchObject({ owner: MYYJA, createdBy: MYYJA, due: "Puuttuu: seuraava askel" });
    const others = typedCustomer(customers, { owner: "Demo Kollega" }, typing({ typist: MYYJA }));
    expect([others.owner, others.createdBy]).toEqual([undefined, MYYJA]);
  });

  it.each<[string, Record<string, Stored>, Partial<Typing>, Stored | undefined]>([
    [
      "a step that was just typed",
      { step: "Asiakas", stepSince: "2025-12-01" },
      { born: false, touched: new Set(["step"]) },
      "2026-01-14",
    ],
    [
      "a step that was just cleared",
      { step: "", stepSince: "2025-12-01" },
      { born: false, touched: new Set(["step"]) },
      "",
    ],
    ["another cell", { step: "Asiakas", stepSince: "2025-12-01" }, { born: false }, undefined],
    ["a new row found later", { step: "Asiakas", stepSince: "" }, { touched: null }, "2026-01-14"],
    ["a new row with its own date", { step: "Asiakas", stepSince: "2025-12-01" }, { touched: null }, undefined],
    ["a word that is no step", { step: "kantis", stepSince: "" }, { touched: null }, undefined],
  ])("dates the step of %s", (_, row, change, since) => {
    expect(typedCustomer(customers, row, typing(change)).stepSince).toBe(since);
  });

  it("touches nothing of an old row long afterwards", () => {
    const row = { name: "Demo Oy", step: "Asiakas", nextDate: "2026-01-01" };
    expect(typedCustomer(customers, row, typing({ born: false, touched: null }))).toEqual({});
  });
});

describe("typedContact", () => {
  it("says that the sheet was the door, and who logged it where that is known", () => {
    expect(typedContact(contacts, { note: "x" }, typing())).toEqual({ door: "Taulukko", loggedAt: "2026-01-14 14:05" });
    expect(typedContact(contacts, { by: "" }, typing({ typist: MYYJA })).by).toBe(MYYJA);
    expect(typedContact(contacts, { by: "Demo Kollega" }, typing({ typist: MYYJA })).by).toBeUndefined();
    expect(typedContact(contacts, { note: "x" }, typing({ born: false }))).toEqual({});
  });
});
