import * as fc from "fast-check";
import { CustomerNames, contactCustomer } from "../../../src/core/checks/contact-customer";
import { rowFindings } from "../../../src/core/checks/row-findings";
import type { Stored } from "../../../src/core/stored";
import { rowNoteText } from "../../../src/i18n/row-note-text";
import { templates } from "../../../src/schema/template";

const { columns } = templates.customers;
const codes = (row: Record<string, Stored>, tab: "customers" | "contacts" = "customers") =>
  rowFindings(templates[tab].columns, row).map(({ key, code }) => `${key} ${code}`);

describe("rowFindings", () => {
  it.each<[string, string, Stored, string | null]>([
    ["a step in Finnish", "step", "Kanta-asiakas", null],
    ["a step in English, small", "step", "regular", null],
    ["an unknown step", "step", "kantis", "not-a-choice"],
    ["a kind with spaces around", "kind", " Kumppani ", null],
    ["a language that is none of ours", "language", "ruotsi", "not-a-choice"],
    ["a day", "nextDate", "2026-01-31", null],
    ["a day as Finns write it", "nextDate", "31.1.2026", null],
    ["a day that does not exist", "nextDate", "31.2.2026", "not-a-day"],
    ["words for a day", "nextDate", "ensi viikolla", "not-a-day"],
    ["a number for a day", "nextDate", 45000, "not-a-day"],
    ["an address", "email", "demo.ostaja@example.fi", null],
    ["two addresses", "email", "a@example.fi, b@example.fi", null],
    ["an address with a name", "email", "Demo Ostaja <demo.ostaja@example.fi>", null],
    ["an address without @", "email", "demo.ostaja", "email-at"],
    ["an address without a dot", "email", "demo@ostaja", "email-shape"],
    ["one bad address of two", "email", "a@example.fi b@", "email-shape"],
    ["a phone number", "phone", "040 000 0000", null],
    ["a phone number from abroad", "phone", "+358 (0)40-000.0000", null],
    ["a phone number as a number", "phone", 400000000, null],
    ["two phone numbers", "phone", "040 000 0000 / 09 000 000", null],
    ["a phone number with its person", "phone", "040 000 0000 (Demo Ostaja)", null],
    ["a phone number with its extension", "phone", "09 000 000 ext. 12", null],
    ["words for a phone number", "phone", "soita vaihteeseen", "phone-shape"],
    ["a letter among the digits", "phone", "O40 000 0000", "phone-shape"],
    ["too few digits", "phone", "040", "phone-shape"],
    ["too many digits", "phone", "04000000000000000", "phone-shape"],
    ["a business ID", "businessId", "0100990-4", null],
    ["a business ID without its dash", "businessId", "01009904", null],
    ["a VAT number from abroad", "businessId", "SE000000000001", null],
    ["a business ID with a wrong check digit", "businessId", "2077474-1", "business-id-check"],
    ["something else for a business ID", "businessId", "12345", "business-id-shape"],
    ["an error in any column", "name", "#N/A", "error-value"],
    ["a formula that still loads", "step", "Loading...", null],
    ["an empty cell", "email", "", null],
    ["an unticked box", "email", false, null],
    ["a bad day in a column of the add-on alone", "stepSince", "eilen", null],
  ])("judges %s", (_, key, content, code) => {
    expect(codes({ [key]: content })).toEqual(code === null ? [] : [`${key} ${code}`]);
  });

  it.each<[Stored, string | null]>([
    [true, null],
    ["x", null],
    ["ei", null],
    ["ehkä", "not-a-flag"],
  ])("judges a flag %p", (content, code) => {
    expect(codes({ twoWay: content }, "contacts")).toEqual(code === null ? [] : [`twoWay ${code}`]);
  });

  it("answers all of a row in the order of the columns", () => {
    expect(codes({ businessId: "1", step: "kantis", email: "x", name: "Demo Oy" })).toEqual([
      "step not-a-choice",
      "email email-at",
      "businessId business-id-shape",
    ]);
  });

  it("says of whatever stands in the cells one line in both languages", () => {
    const content = fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...columns), content, (column, value) => {
        for (const finding of rowFindings(columns, { [column.key]: value }))
          for (const language of ["fi", "en"] as const) {
            const text = rowNoteText(language, column, finding);
            expect(text).not.toMatch(/\n|undefined/);
            expect(text.length).toBeLessThan(200);
          }
      }),
    );
  });
});

describe("contactCustomer", () => {
  const names = new CustomerNames([
    { id: "A1", name: "Demo Putki Ky" },
    { id: "A2", name: "Demo Sähkö Oy" },
    { id: "A3", name: "demo  sähkö oy" },
    { id: "", name: "Demo Uusi Oy" },
  ]);
  it.each<[string, { customerId: string; customer: string }, object, string | null]>([
    [
      "gives the ID of a name",
      { customerId: "", customer: "demo putki ky " },
      { customerId: "A1", customer: "Demo Putki Ky" },
      null,
    ],
    ["gives the name of an ID", { customerId: "A2", customer: "" }, { customer: "Demo Sähkö Oy" }, null],
    ["believes the ID", { customerId: "A1", customer: "Demo Sähkö Oy" }, { customer: "Demo Putki Ky" }, null],
    ["leaves what is right", { customerId: "A1", customer: "Demo Putki Ky" }, {}, null],
    ["leaves a contact without either", { customerId: "", customer: "" }, {}, null],
    [
      "asks about a name that nobody has",
      { customerId: "", customer: "Demo Putki Oy" },
      {},
      "customer customer-unknown",
    ],
    ["asks about a name that two have", { customerId: "", customer: "Demo Sähkö Oy" }, {}, "customer customer-several"],
    ["asks about an ID that nobody has", { customerId: "A9", customer: "" }, {}, "customerId customer-id-unknown"],
    ["leaves the name that a lost ID once had", { customerId: "A9", customer: "Demo Entinen Oy" }, {}, null],
    ["waits for a customer without ID", { customerId: "", customer: "Demo Uusi Oy" }, {}, null],
  ])("%s", (_, contact, fields, finding) => {
    const answer = contactCustomer(contact, names);
    expect(answer.fields).toEqual(fields);
    expect(answer.finding && `${answer.finding.key} ${answer.finding.code}`).toBe(finding);
  });
});
