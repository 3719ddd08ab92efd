import { FINDING_KINDS, type Finding, type FindingKind } from "../../../src/core/check/finding";
import { aspectsOf, findingsIn } from "../../../src/core/check/findings";
import type { Seen } from "../../../src/core/check/seen";
import { seen } from "./seen";

const A = "AKKKKKKK2";
const B = "AKKKKKKK3";
const C = "AKKKKKKK4";
const K = (n: number) => `K222222${n + 2}2`;
const customer = (id: string, name: string) => ({ id, name });
const contact = (n: number, customerId: string, name: string, more = {}) => ({
  id: K(n),
  customerId,
  customer: name,
  ...more,
});

const told = (register: Seen, kinds?: FindingKind[]) => findingsIn(register, kinds).map(line);
function line({ kind, tab, at, cells, structure }: Finding): string {
  const place = at ? `${at.row ?? ""}${at.row && at.column ? " " : ""}${at.column ?? ""}` : "";
  const repair = cells
    ? cells.map(
        ({ tab: its, row, after, customerRow }) =>
          `${its} ${row} ${JSON.stringify(after)}${customerRow ? ` of ${customerRow}` : ""}`,
      )
    : structure
      ? [structure.do]
      : ["-"];
  return `${kind} ${tab ?? ""} ${place}: ${repair.join("; ")}`;
}

describe("the findings of a register", () => {
  it("are none where all is as it should be", () => {
    const register = seen({
      customers: [
        customer(A, "Demo Putki Oy"),
        { ...customer(B, "Demo Kone Oy"), step: "Asiakas", nextDate: "2026-01-14" },
      ],
      contacts: [contact(1, A, "Demo Putki Oy"), contact(2, A, "Demo Putki Oy", { void: true })],
    });
    expect(told(register)).toEqual([]);
  });

  it.each<[string, Seen, string[]]>([
    [
      "gives the second of two rows a new ID",
      seen({ customers: [customer(A, "Demo Putki Oy"), customer(A, "Demo Putki Oy")] }),
      ['id-twice customers 3 id: customers 3 {"id":""}'],
    ],
    [
      "leaves the ID to the row that its contacts are called after",
      seen({
        customers: [customer(A, "Demo Kone Oy"), customer(A, "Demo Putki Oy")],
        contacts: [contact(1, A, "Demo Putki Oy")],
      }),
      ['id-twice customers 2 id: customers 2 {"id":""}'],
    ],
    [
      "gives a row whose ID was written over what its contacts still know",
      seen({
        customers: [customer(A, "Demo Putki Oy"), customer(A, "Demo Kone Oy")],
        contacts: [contact(1, B, "Demo Kone Oy"), contact(2, A, "Demo Putki Oy")],
      }),
      [`id-edited customers 3 id: customers 3 {"id":"${B}"}`],
    ],
    [
      "gives an ID where there is none",
      seen({ customers: [customer("", "Demo Putki Oy")] }),
      ['id-missing customers 2 id: customers 2 {"id":""}'],
    ],
    [
      "gives back the ID that was written small and with dashes",
      seen({ customers: [customer("akkk-kkkk 2", "Demo Putki Oy")] }),
      [`id-edited customers 2 id: customers 2 {"id":"${A}"}`],
    ],
    [
      "does not give an ID back that another row has",
      seen({ customers: [customer(A, "Demo Putki Oy"), customer(A.toLowerCase(), "Demo Kone Oy")] }),
      ['id-form customers 3 id: customers 3 {"id":""}'],
    ],
    [
      "finds an ID that lost a letter by the one that History knows",
      seen(
        { customers: [customer("AKKKKKK2", "Demo Putki Oy")] },
        { known: { customers: new Set([A]), contacts: new Set() } },
      ),
      [`id-edited customers 2 id: customers 2 {"id":"${A}"}`],
    ],
    [
      "does not guess between two that resemble it",
      seen(
        { customers: [customer("AKKKKKKK", "Demo Putki Oy")] },
        { known: { customers: new Set([A, B]), contacts: new Set() } },
      ),
      ['id-form customers 2 id: customers 2 {"id":""}'],
    ],
    [
      "takes contacts along when a strange ID becomes one of the register",
      seen({ customers: [customer("1042", "Demo Putki Oy")], contacts: [contact(1, "1042", "Demo Putki Oy")] }),
      ['id-form customers 2 id: customers 2 {"id":""}; contacts 2 {} of 2'],
    ],
    [
      "does not take the letter of another tab for one of its own",
      seen({ contacts: [{ ...contact(1, A, "Demo Putki Oy"), id: A }], customers: [customer(A, "Demo Putki Oy")] }),
      ['id-form contacts 2 id: contacts 2 {"id":""}'],
    ],
    [
      "links contacts to the only customer of their name, whose own ID is known",
      seen(
        {
          customers: [customer(A, "Demo  putki OY")],
          contacts: [contact(1, B, "Demo Putki Oy"), contact(2, B, "Demo Putki Oy")],
        },
        { known: { customers: new Set([A]), contacts: new Set() } },
      ),
      [`orphan contacts 2 customerId: contacts 2 {"customerId":"${A}"}; contacts 3 {"customerId":"${A}"}`],
    ],
    [
      "links nothing where two customers have the name",
      seen({
        customers: [customer(A, "Demo Putki Oy"), customer(B, "Demo Putki Oy")],
        contacts: [contact(1, C, "Demo Putki Oy")],
      }),
      ["orphan contacts 2 customerId: -"],
    ],
    [
      "links a contact by name alone to a customer that gets its ID in the same repair",
      seen({ customers: [customer("", "Demo Putki Oy")], contacts: [contact(1, "", "Demo Putki Oy")] }),
      ['id-missing customers 2 id: customers 2 {"id":""}', "orphan contacts 2 customerId: contacts 2 {} of 2"],
    ],
    [
      "leaves contacts of archived customers and those that were undone",
      seen(
        { contacts: [contact(1, A, "Demo Putki Oy"), contact(2, B, "Demo Kone Oy", { void: true })] },
        { archived: new Set([A]) },
      ),
      [],
    ],
    [
      "brings the customer's name in contacts up to date",
      seen({
        customers: [customer(A, "Demo Putkisto Oy")],
        contacts: [contact(1, A, "Demo Putki Oy"), contact(2, A, "Demo Putkisto Oy")],
      }),
      ['name-old contacts 2 customer: contacts 2 {"customer":"Demo Putkisto Oy"}'],
    ],
    [
      "spells choices as the drop-down does, and knows those of the other language",
      seen({ customers: [{ ...customer(A, "Demo Putki Oy"), step: "asiakas", kind: "Reseller" }] }),
      [
        'respelled customers 2 step: customers 2 {"step":"Asiakas"}',
        'respelled customers 2 kind: customers 2 {"kind":"Jälleenmyyjä"}',
      ],
    ],
    [
      "makes days of texts, and texts of days",
      seen({
        customers: [{ ...customer(A, "Demo Putki Oy"), nextDate: "31.1.2026", phone: "2026-05-12" }],
        dates: ["2 phone"],
      }),
      [
        'day-as-text customers 2 nextDate: customers 2 {"nextDate":"2026-01-31"}',
        'day-in-text customers 2 phone: customers 2 {"phone":"2026-05-12"}',
      ]
        .reverse()
        .sort(),
    ],
    [
      "leaves to people what only they can know",
      seen({
        customers: [
          { ...customer(A, "Demo Putki Oy"), step: "kantis", nextDate: "pian", email: "demo", created: "#REF!" },
        ],
      }),
      ["step", "nextDate", "email", "created"].map((key) => `bad-cell customers 2 ${key}: -`),
    ],
    [
      "takes a date that lost its format for what it is",
      seen({
        customers: [{ ...customer(A, "Demo Putki Oy"), nextDate: 46_036 }],
        formats: { "2 nextDate": "General" },
      }),
      ["format-lost customers 2 nextDate: format"],
    ],
    [
      "takes a line of totals with an ID out of the customers",
      seen({ customers: [customer(A, "Demo Putki Oy"), customer(B, "Yhteensä 1 kpl")] }),
      ['totals customers 3 name: customers 3 {"id":"–"}'],
    ],
    [
      "puts values in place of formulas in its own columns, and tells of people's",
      seen({
        customers: [{ ...customer(A, "Demo Putki Oy"), lastContactBy: "x", city: "y" }],
        formulas: { "2 lastContactBy": "=B2", "2 city": "=C2" },
      }),
      ['formula customers 2 lastContactBy: customers 2 {"lastContactBy":"x"}', "own-formula customers 2 city: -"],
    ],
    [
      "counts cells without format or drop-down by column",
      seen({
        customers: [customer(A, "Demo Putki Oy"), customer(B, "Demo Kone Oy")],
        formats: { "2 phone": "General", "3 phone": "General" },
        withoutChoices: ["3 step"],
      }),
      ["format-lost customers 2 phone: format", "choices-lost customers 3 step: choices"],
    ],
    [
      "parts merged cells of its rows, not those above its header",
      seen({ customers: [customer(A, "Demo Putki Oy")], merges: [{ row: 2, column: 2, rows: 2, columns: 1 }] }),
      ["merged customers 2 2: unmerge"],
    ],
    [
      "tells headers that stand twice from columns that were renamed",
      seen({ header: (titles) => [...titles.map((title) => (title === "Porras" ? "Taso" : title)), "Nimi"] }),
      ["header-twice customers 34: write-header", "renamed customers 3: write-header"],
    ],
    [
      "knows a synonym for no new name",
      seen({ header: (titles) => titles.map((title) => (title === "Postitoimipaikka" ? "Kaupunki" : title)) }),
      [],
    ],
    [
      "marks columns that are known by their header alone, and those that are marked twice",
      seen({ marks: (marks) => [...marks.filter(({ key }) => key !== "name"), { key: "step", at: 30 }] }),
      ["mark-astray customers 2: mark-again", "mark-astray customers 3: mark-again"],
    ],
    [
      "names all missing columns at once",
      seen({ columns: (columns) => new Map([...columns].filter(([key]) => key !== "phone" && key !== "goals")) }),
      ["column-missing customers : build"],
    ],
    [
      "takes no row for the header",
      seen({ headed: false, customers: [customer("x", "y")] }),
      ["header-missing customers 1: build"],
    ],
    [
      "leaves the headers, formats and formulas of a person's own list",
      seen({
        adopted: true,
        customers: [{ ...customer(A, "Demo Putki Oy"), city: "x" }],
        header: (titles) => titles.map((title) => `${title} meillä`),
        formats: { "2 city": "General" },
        formulas: { "2 city": "=C2" },
        withoutChoices: ["2 step"],
        merges: [{ row: 1, column: 1, rows: 1, columns: 5 }],
      }),
      [],
    ],
    [
      "tells what concerns the register as a whole",
      seen(
        {},
        {
          copied: true,
          older: true,
          missing: [{ tab: "history", title: "Loki" }],
          copies: [{ tab: "customers", title: "Asiakkaat 2", sheetId: 7 }],
          settings: { title: "Asetukset", missing: [{ key: "language", label: "Rekisterin kieli" }], problems: [] },
        },
      ),
      [
        "copied-file settings : settle-copy",
        "older-register  : build",
        "tab-missing history : build",
        "tab-twice customers : unmark-copy",
        "setting-missing settings : build",
      ],
    ],
  ])("%s", (_, register, findings) => {
    expect(told(register).sort()).toEqual([...findings].sort());
  });

  it("come worst first, and only of the kinds asked for", () => {
    const register = seen({
      customers: [customer("", "Demo Putki Oy"), { ...customer(B, "Demo Kone Oy"), step: "asiakas" }],
      withoutChoices: ["2 step"],
    });
    const kinds = findingsIn(register).map(({ kind }) => FINDING_KINDS.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect(findingsIn(register, ["respelled"]).map(({ kind }) => kind)).toEqual(["respelled"]);
    expect([...aspectsOf(["respelled", "id-twice"])]).toEqual(["contents", "links"]);
  });

  it("have keys that tell them apart", () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({
      id: i % 7 === 0 ? A : "",
      name: "Demo",
      step: "asiakas",
      phone: "x",
    }));
    const keys = findingsIn(seen({ customers: rows })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
