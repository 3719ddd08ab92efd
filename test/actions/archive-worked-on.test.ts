import { COLLEAGUE, contact, letters, Register, SELLER } from "./register";

const NAMES = ["Demo Yksi Oy", "Demo Kaksi Oy", "Demo Kolme Oy", "Demo Neljä Oy"];

describe("archiving in a sheet that people work on", () => {
  let register: Register;
  let ids: string[];
  let requests = 0;
  const archive = (customerIds: readonly string[], user = SELLER) =>
    register.send(
      "archiveCustomers",
      { requestId: `request-archive-${++requests}`, piece: 0, customerIds: [...customerIds] },
      user,
    );
  const bringBack = (customerIds: readonly string[]) =>
    register.send("returnCustomers", {
      requestId: `request-return-${++requests}`,
      piece: 0,
      customerIds: [...customerIds],
    });
  const names = () => register.rows("customers").map(({ name }) => name);
  const log = (customerId: string, n: number) =>
    register.send(
      "logContact",
      contact(customerId, { requestId: `request-contact-${n}`, presentState: "", note: `Demo ${n}` }),
    );

  /** An ID in a row as if the add-on had not seen it come. */
  const put = (tab: "customers" | "contacts", row: number, id: string) =>
    register.host.workbook.apply({
      kind: "fill",
      sheetId: register.sheet(tab).id,
      area: { row, column: 1, rows: 1, columns: 1 },
      content: id,
    });

  beforeEach(async () => {
    register = await Register.setUp();
    register.type(
      "customers",
      NAMES.map((name) => ({ name })),
    );
    NAMES.forEach((name, i) => void log(`row ${i + 2} ${name}`, i));
    ids = register.rows("customers").map(({ id }) => id!);
    ids.forEach((id, i) => void log(id, i + 10));
  });

  it("gives a typed row its ID on the way, and brings it back with it", () => {
    register.type("customers", [{ name: "Demo Uusi Oy", city: "Pori" }]);
    const row = NAMES.length + 2;
    register.host.edit(COLLEAGUE, "Asiakkaat", `A${row}`, [[""]]);
    archive([`row ${row} Demo Uusi Oy`]);
    expect(names()).toEqual(NAMES);
    const [{ customerId }] = register.rows("archive") as [{ customerId: string }];
    bringBack([customerId]);
    expect(register.rows("customers").at(-1)).toMatchObject({ id: customerId, name: "Demo Uusi Oy", city: "Pori" });
  });

  it("removes the right rows when they are sorted, and rows are inserted, while it looks", () => {
    const others = () => register.rows("contacts").filter(({ customerId }) => customerId !== ids[0]);
    const before = others();
    const { faults } = register.host;
    faults.interleave({ call: "Range.getNotes", nth: 1 }, () =>
      register.host.sort(COLLEAGUE, "Asiakkaat", register.column("customers", "name"), false),
    );
    faults.interleave({ call: "Range.getNotes", nth: 2 }, () => register.host.insertRows(COLLEAGUE, "Kontaktit", 2, 1));
    archive([ids[0]!]);
    expect(names().slice().sort()).toEqual(NAMES.slice(1).sort());
    expect(others().filter(({ id }) => id !== "")).toEqual(before);
    bringBack([ids[0]!]);
    expect(names().slice().sort()).toEqual(NAMES.slice().sort());
    expect(register.rows("contacts").filter(({ customerId }) => customerId === ids[0])).toHaveLength(2);
  });

  it("leaves a customer whose contact somebody changes in that very moment, and archives it the next time", () => {
    const row = register.rows("contacts").findIndex(({ customerId }) => customerId === ids[0]) + 2;
    const note = `${letters(register.column("contacts", "note"))}${row}`;
    register.host.faults.interleave({ call: "SpreadsheetApp.flush", nth: 1 }, () =>
      register.host.edit(COLLEAGUE, "Kontaktit", note, [["Juuri nyt"]]),
    );
    const { counts, details } = archive([ids[0]!, ids[1]!]);
    expect(counts).toEqual({ customers: 1, contacts: 2 });
    expect(details).toEqual(["Asiakas Demo Yksi Oy jäi: joku muutti sen riviä juuri nyt. Arkistoi asiakas uudelleen."]);
    expect(names()).toContain("Demo Yksi Oy");
    archive([ids[0]!]);
    expect(names()).toEqual(NAMES.slice(2));
    bringBack([ids[0]!]);
    const notes = register.rows("contacts").filter(({ customerId }) => customerId === ids[0]);
    expect(notes.map(({ note: text }) => text).sort()).toEqual(["Demo 10", "Juuri nyt"]);
  });

  it("tells which row went when rows are moved between the last look and the removal", () => {
    register.host.faults.interleave({ call: "Sheet.deleteRows", nth: 3 }, () =>
      register.host.insertRows(COLLEAGUE, "Asiakkaat", 2, 1),
    );
    const { counts, details } = archive([ids[2]!]);
    expect(counts).toEqual({ customers: 1, contacts: 2 });
    expect(details).toEqual([
      `Välilehdellä Asiakkaat siirrettiin rivejä juuri poiston hetkellä, ja toinen rivi poistui: tunnus ${ids[1]}. Palauta se kohdasta Tiedosto > Versiohistoria.`,
    ]);
  });

  it("keeps others' rows, filtered and hidden ones too", () => {
    register.host.hideRows(COLLEAGUE, "Asiakkaat", 3, 1, true);
    archive([ids[0]!, ids[2]!]);
    expect(names()).toEqual(["Demo Kaksi Oy", "Demo Neljä Oy"]);
    expect(register.sheet("customers").rowHidden(2)).toBe(true);
  });

  it("works through more customers than one execution can, piece by piece", () => {
    const rows = Array.from({ length: 450 }, (_, n) => ({ date: "14.1.2026", customerId: ids[0]!, note: `Demo ${n}` }));
    const sheet = register.sheet("contacts");
    const first = sheet.lastRow() + 1;
    register.host.edit(
      COLLEAGUE,
      "Kontaktit",
      `A${first}:C${first + 449}`,
      rows.map(({ customerId }, n) => [`KDEM${n}`, "14.1.2026", customerId]),
    );
    const { left, counts } = archive([ids[0]!, ids[1]!]);
    expect([left, counts]).toEqual([[ids[1]], { customers: 1, contacts: 452 }]);
    expect(archive(left).counts).toEqual({ customers: 1, contacts: 2 });
    expect(bringBack([ids[0]!, ids[1]!]).counts).toEqual({ customers: 2, contacts: 454 });
  });

  it.each<[string, () => unknown, string | RegExp]>([
    [
      "a formula fills other rows",
      () => {
        const column = letters(register.sheet("customers").lastColumn() + 1);
        const at = register.sheet("customers").lastColumn() + 1;
        register.host.insertColumns(COLLEAGUE, "Asiakkaat", at, 1);
        const area = { row: 1, column: at, rows: 9, columns: 1 };
        register.host.workbook.apply({ kind: "fill", sheetId: register.sheet("customers").id, area, format: "" });
        return register.host.edit(COLLEAGUE, "Asiakkaat", `${column}1:${column}2`, [["Oma"], ["=ARRAYFORMULA(B2:B)"]]);
      },
      /Asiakkaat AH2: kaava täyttää muitakin soluja\. Mitään ei siirretty\./,
    ],
    ["an ID is on two rows", () => put("customers", 3, ids[0]!), /riveillä 2, 3 on sama tunnus/],
    [
      "a contact's ID is on two rows",
      () => put("contacts", 3, register.rows("contacts")[0]!.id!),
      /Kontaktit: riveillä 2, 3 on sama tunnus/,
    ],
    ["the archive is gone", () => register.host.deleteTab(COLLEAGUE, "Arkisto"), /Välilehti Arkisto puuttuu/],
  ])("says what to do when %s, and moves nothing", (_, spoil, sentence) => {
    spoil();
    const before = [names(), register.rows("contacts")];
    expect(() => archive([ids[0]!])).toThrow(sentence);
    expect([names(), register.rows("contacts")]).toEqual(before);
  });

  it("tells an editor that a tab is protected, and a viewer that they can only view", () => {
    const { workbook } = register.host;
    const protection = {
      id: "p1",
      sheetId: register.sheet("contacts").id,
      area: null,
      description: "",
      warningOnly: false,
      editors: [],
    };
    workbook.apply({ kind: "protect", protection });
    expect(() => archive([ids[0]!], COLLEAGUE)).toThrow(/suojattu/);
    expect(names()).toEqual(NAMES);
    const viewer = "demo.katselija@example.fi";
    register.host.addPerson({ email: viewer, name: "Demo Katselija", role: "viewer", locale: "fi" });
    expect(() => archive([ids[0]!], viewer)).toThrow(/katseluoikeus/);
    expect(names()).toEqual(NAMES);
  });

  it("says so when somebody has edited the archive, and keeps what is there", () => {
    archive([ids[0]!]);
    register.host.edit(COLLEAGUE, "Arkisto", `${letters(register.column("archive", "payload"))}2`, [["|oma|"]]);
    const { counts, details } = bringBack([ids[0]!]);
    expect([counts, details]).toEqual([{}, [expect.stringMatching(/^Asiakas Demo Yksi Oy jäi arkistoon/)]]);
    expect(register.rows("archive")).toHaveLength(1);
  });

  it("works in a register that was made before there was an archive, once Set up has added the tab", () => {
    register.host.deleteTab(COLLEAGUE, "Arkisto");
    const { details } = register.send("setUp", { requestId: "request-anew", language: "fi" });
    expect(details).toContain("Lisätty: Arkisto");
    expect(archive([ids[0]!]).counts).toEqual({ customers: 1, contacts: 2 });
  });

  it("keeps what is archived where the register has another row of that ID by now", () => {
    archive([ids[0]!]);
    const row = register.sheet("customers").lastRow() + 1;
    register.type("customers", [{ name: "Demo Yksi Oy", city: "Pori" }]);
    put("customers", row, ids[0]!);
    const { details } = bringBack([ids[0]!]);
    expect(details).toEqual([expect.stringMatching(/^Asiakas Demo Yksi Oy: rekisterissä oli jo sen rivi/)]);
    expect(register.rows("archive")).toHaveLength(1);
    expect(register.rows("customers").filter(({ id }) => id === ids[0])).toMatchObject([{ city: "Pori", phone: "" }]);
    expect(register.rows("contacts").filter(({ customerId }) => customerId === ids[0])).toHaveLength(2);
  });

  it("adds a person's column that was deleted since, and says so", () => {
    const column = register.sheet("customers").lastColumn() + 1;
    register.host.insertColumns(COLLEAGUE, "Asiakkaat", column, 1);
    register.host.edit(COLLEAGUE, "Asiakkaat", `${letters(column)}1:${letters(column)}2`, [["Oma tieto"], ["tärkeä"]]);
    archive([ids[0]!]);
    register.host.deleteColumns(COLLEAGUE, "Asiakkaat", column);
    const { details } = bringBack([ids[0]!]);
    expect(details).toEqual([
      "Välilehdellä Asiakkaat ei enää ollut saraketta Oma tieto. Se lisättiin oikeaan reunaan.",
    ]);
    const sheet = register.sheet("customers");
    const last = sheet.lastColumn();
    expect([sheet.display(1, last), sheet.display(sheet.lastRow(), last)]).toEqual(["Oma tieto", "tärkeä"]);
  });
});
