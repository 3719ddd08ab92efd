import { headerWord, locateColumns } from "../../src/core/columns";

const columns = [
  { key: "name", header: { fi: "Nimi", en: "Name" }, synonyms: { fi: ["asiakas"], sv: ["kund"], en: ["customer"] } },
  { key: "goals", header: { fi: "Tavoitteet", en: "Goals" } },
  { key: "due", header: { fi: "Tilanne", en: "Due" } },
];

const located = (header: string[], marks: Record<string, number> = {}) =>
  Object.fromEntries(locateColumns(header, new Map(Object.entries(marks)), columns));

describe("locateColumns", () => {
  it.each<[string, string[], Record<string, number>, Record<string, number>]>([
    ["finds headers in either language", ["Name", "x", "Tavoitteet"], {}, { name: 1, goals: 3 }],
    ["cares for neither capitals nor spaces", ["  NIMI ", "tavoitteet"], {}, { name: 1, goals: 2 }],
    ["knows a renamed column by its mark", ["Nimi", "Haaveet"], { goals: 2 }, { name: 1, goals: 2 }],
    ["follows a header that was cut and pasted, not the mark left behind", ["", "Nimi"], { name: 1 }, { name: 2 }],
    ["takes the marked one of two equal headers", ["Nimi", "Nimi"], { name: 2 }, { name: 2 }],
    ["takes the first of two equal headers without a mark", ["Nimi", "Nimi"], {}, { name: 1 }],
    ["reads the header beside its remark", ["Tilanne · Muistutukset seis"], {}, { due: 1 }],
    ["takes a synonym when nothing else is there", ["Kund"], {}, { name: 1 }],
    ["prefers the header to a synonym", ["Asiakas", "Nimi"], {}, { name: 2 }],
    ["lets an emptied column go although it has a mark", ["", "Tavoitteet"], { name: 1 }, { goals: 2 }],
    ["gives no column to two", ["Nimi"], { goals: 1 }, { name: 1 }],
    ["finds nothing in a foreign header", ["Foo", "Bar"], {}, {}],
  ])("%s", (_, header, marks, expected) => {
    expect(located(header, marks)).toEqual(expected);
  });
});

describe("headerWord", () => {
  it("drops remark, capitals and spaces", () => {
    expect(headerWord(" Seuraava   ASKEL · huom")).toBe("seuraava askel");
  });
});
