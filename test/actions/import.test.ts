import { readFileSync } from "node:fs";
import { ImportFile, importText } from "./import-file";
import { COLLEAGUE, letters, Register, SELLER } from "./register";

const TAMPERE = readFileSync("test/fixtures/import/tampere.csv", "utf8");
const CSV = [
  "Nimi;Y-tunnus;Asiakasnumero;Puhelin;Kaupunki",
  "Demo Putki Oy;2077474-0;7;+358 40 1;Turku",
  "Demo Sähkö Ky;FI15728600;8;;Pori",
  "Demo Tukku Oy;;9;09 123;",
  "Demo Nurkka;;;0401;Pori",
].join("\r\n");

/** Everything a person sees in the tab, and the notes. */
function shown(register: Register, tab: "customers" | "history" = "customers") {
  const sheet = register.sheet(tab);
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return {
    cells: sheet.displays(area),
    notes: sheet.displays(area).map((row, r) => row.map((_, c) => sheet.note(r + 1, c + 1))),
  };
}
const byName = (register: Register, name: string) => register.rows("customers").find((row) => row.name === name)!;

describe("importing customers", () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.setUp();
  });

  it("brings in each row as it is", () => {
    const { outcome, importId } = importText(register, TAMPERE);
    expect(outcome).toEqual({ message: "Lisätty 40, päivitetty 0, ennallaan 0.", actId: importId, details: [] });
    const rows = register.rows("customers");
    expect(rows).toHaveLength(40);
    expect(rows[0]).toMatchObject({
      name: "Saivokämppä Oy",
      businessId: "0100990-4",
      industry: "Muiden kiinteistöjen vuokraus ja hallinta",
      postcode: "33240",
      importId: expect.stringContaining(importId),
      created: "14.1.2026",
      createdBy: SELLER,
    });
    expect(byName(register, "Asunto Oy Minna Canthink.4, Tampere").businessId).toBe("0155748-4");
    expect(byName(register, 'Asunto Osakeyhtiö "Uusi-Erkkilä"').businessId).toBe("0206216-8");
    expect(new Set(rows.map(({ id }) => id)).size).toBe(40);
  });

  it("names the row without a name, with a note on the cell and a word in the result", () => {
    const { pieces } = importText(register, TAMPERE);
    const sheet = register.sheet("customers");
    const row = register.rows("customers").findIndex(({ businessId }) => businessId === "2782792-1") + 2;
    expect(sheet.display(row, register.column("customers", "name"))).toBe("(nimi puuttuu)");
    expect(sheet.note(row, register.column("customers", "name"))).toContain(
      "Nimi puuttui tiedoston asiakkaat.csv riviltä 41",
    );
    expect(pieces[0]!.problems).toEqual([
      {
        line: 41,
        skipped: false,
        message: "Rivi 41: nimi puuttuu. Rivi tuodaan nimellä (nimi puuttuu). Kirjoita nimi soluun.",
      },
    ]);
  });

  it("changes nothing when the same file comes again", () => {
    importText(register, TAMPERE);
    const before = [shown(register), shown(register, "history")];
    const again = importText(register, TAMPERE);
    expect(again.outcome).toEqual({
      message: "Mikään ei muuttunut: nämä 40 riviä ovat jo rekisterissä.",
      actId: null,
      details: [],
    });
    expect([again.plan.fresh.length, again.plan.known.length]).toEqual([0, 40]);
    expect([shown(register), shown(register, "history")]).toEqual(before);
  });

  it("finds rows without a key again, by the file and the line", () => {
    importText(register, CSV);
    const before = shown(register);
    const { plan } = importText(register, CSV);
    expect([plan.fresh.length, plan.known.length]).toEqual([0, 4]);
    expect(shown(register)).toEqual(before);
  });

  it("comes to the same in pieces of one row", () => {
    importText(register, CSV, 1);
    expect(register.rows("customers").map(({ name, businessId, phone }) => [name, businessId, phone])).toEqual([
      ["Demo Putki Oy", "2077474-0", "+358 40 1"],
      ["Demo Sähkö Ky", "1572860-0", ""],
      ["Demo Tukku Oy", "", "09 123"],
      ["Demo Nurkka", "", "0401"],
    ]);
  });

  it("updates a customer with what the file has and leaves the rest", () => {
    register.type("customers", [
      { name: "Demo Putki", businessId: "20774740", phone: "09 9", city: "Turku", goals: "Kasvaa", step: "Prospekti" },
      { name: "Demo Sähkö Ky", customerNumber: "8" },
    ]);
    const { outcome } = importText(register, CSV);
    expect(outcome.message).toBe("Lisätty 2, päivitetty 2, ennallaan 0.");
    expect(byName(register, "Demo Putki Oy")).toMatchObject({
      businessId: "20774740",
      customerNumber: "7",
      phone: "+358 40 1",
      city: "Turku",
      goals: "Kasvaa",
      step: "Prospekti",
      importId: "",
    });
    expect(byName(register, "Demo Sähkö Ky")).toMatchObject({ businessId: "1572860-0", phone: "", city: "Pori" });
    expect(register.rows("customers")).toHaveLength(4);
  });

  it("logs one row for the customers added and one for each customer changed", () => {
    register.type("customers", [{ name: "Demo Putki", businessId: "2077474-0", phone: "09 9" }]);
    const { importId } = importText(register, CSV);
    const rows = register.rows("history").filter(({ actId }) => actId === importId);
    expect(rows).toHaveLength(2);
    const changed = rows.find(({ rowId }) => rowId !== "")!;
    expect(changed.rowId).toBe(byName(register, "Demo Putki Oy").id);
    expect(JSON.parse(changed.before!)).toMatchObject({ name: "Demo Putki", phone: "09 9", city: "" });
    expect(JSON.parse(changed.after!)).toMatchObject({ name: "Demo Putki Oy", phone: "+358 40 1", city: "Turku" });
  });

  it("keeps text as text, whatever it looks like", () => {
    const wild = [
      "=1+1",
      "+358401234567",
      "-5",
      "@demo",
      "0401234567",
      "1.2.2026",
      "1,5",
      "TRUE",
      "3/4",
      "00100",
      "10 %",
    ];
    importText(register, ["Nimi\tPuhelin", ...wild.map((text, i) => `Demo ${i}\t${text}`)].join("\n"));
    expect(register.rows("customers").map(({ phone }) => phone)).toEqual(wild);
    const sheet = register.sheet("customers");
    const column = register.column("customers", "phone");
    expect(wild.map((_, i) => sheet.formula(i + 2, column))).toEqual(wild.map(() => null));
    expect(wild.map((_, i) => sheet.value(i + 2, column))).toEqual(wild);
  });

  it("takes steps, kinds, languages and days by their words", () => {
    importText(
      register,
      "Nimi;Porras;Laji;Kieli;Vastuuhenkilö;Seuraava askel;Seuraava päivä\n" +
        "Demo A;Kanta-asiakas;Asiakas;suomi;Demo Myyjä;Soita;12.1.2026\nDemo B;VIP;;;;;pian\n",
    );
    expect(byName(register, "Demo A")).toMatchObject({
      step: "Kanta-asiakas",
      kind: "Asiakas",
      language: "Suomi",
      nextDate: "12.1.2026",
      stepSince: "14.1.2026",
    });
    expect(byName(register, "Demo A").due).toContain("Soita");
    expect(byName(register, "Demo B")).toMatchObject({ step: "", nextDate: "", due: "" });
  });

  it.each([
    [
      "keys of two customers",
      "Nimi;Y-tunnus;Asiakasnumero\nDemo Uusi;2077474-0;8\n",
      "Rivi 2: Y-tunnus 2077474-0 ja asiakasnumero 8 ovat eri asiakkailla (Demo Putki, Demo Sähkö).",
    ],
    [
      "a key that several customers have",
      "Nimi;Asiakasnumero\nDemo Uusi;5\n",
      "Rivi 2: rekisterissä on monta asiakasta, joilla on Asiakasnumero 5 (Demo Yksi, Demo Kaksi).",
    ],
    [
      "a number whose customer has another business ID",
      "Nimi;Y-tunnus;Asiakasnumero\nDemo Uusi;0000001-9;7\n",
      "Rivi 2: tällä asiakkaalla (Demo Putki) on rekisterissä toinen Y-tunnus, 2077474-0.",
    ],
  ])("leaves out and tells %s, though the page did not see it", (_, text, message) => {
    register.type("customers", [
      { name: "Demo Putki", businessId: "2077474-0", customerNumber: "7" },
      { name: "Demo Sähkö", customerNumber: "8" },
      { name: "Demo Yksi", customerNumber: "5" },
      { name: "Demo Kaksi", customerNumber: "5" },
    ]);
    const before = register.rows("customers").map(({ name }) => name);
    const file = new ImportFile(text);
    const [piece] = file.pieces(file.plan({ customers: [], unfinished: null }).rows);
    expect(register.send("importPiece", piece!).problems).toEqual([{ line: 2, skipped: true, message }]);
    expect(register.rows("customers").map(({ name }) => name)).toEqual(before);
  });

  it("tells of a wrong business ID and keeps it as text", () => {
    const { pieces } = importText(register, "Nimi;Y-tunnus\nDemo A;2077474-1\n");
    expect(pieces[0]!.problems[0]!.message).toBe(
      "Rivi 2: Y-tunnuksen 2077474-1 tarkistusmerkki ei täsmää. Rivi tuodaan, tunnus jää tekstiksi.",
    );
    expect(byName(register, "Demo A").businessId).toBe("2077474-1");
  });

  it("leaves out a text that is too long for a cell and takes the others", () => {
    const file = new ImportFile("Nimi;Tavoitteet\nDemo A;x\nDemo B;y\n");
    const [piece] = file.pieces(file.plan({ customers: [], unfinished: null }).rows);
    const rows = piece!.rows.map((row, i) => ({
      ...row,
      values: { ...row.values, goals: i === 0 ? "x".repeat(50_001) : "🙂" },
    }));
    const answer = register.send("importPiece", { ...piece!, rows });
    expect(answer).toMatchObject({ added: 1, problems: [{ line: 2, skipped: true }] });
    expect(answer.problems[0]!.message).toContain("50\u00a0001");
    expect(register.rows("customers").map(({ name, goals }) => [name, goals])).toEqual([["Demo B", "🙂"]]);
  });

  it("does not touch columns that people have added, nor other rows", () => {
    register.type("customers", [
      { name: "Demo Putki", businessId: "2077474-0" },
      { name: "Demo Oma", phone: "1" },
    ]);
    const column = register.sheet("customers").lastColumn() + 1;
    const own = `${letters(column)}1:${letters(column)}3`;
    register.host.insertColumns(SELLER, register.title("customers"), column, 1);
    register.host.setFormat(SELLER, register.title("customers"), own, { format: "0" });
    register.host.edit(SELLER, register.title("customers"), own, [["Oma sarake"], ["=1+1"], ["muistio"]]);
    importText(register, CSV);
    const sheet = register.sheet("customers");
    expect([sheet.display(1, column), sheet.formula(2, column), sheet.display(3, column)]).toEqual([
      "Oma sarake",
      "=1+1",
      "muistio",
    ]);
    expect(byName(register, "Demo Oma").phone).toBe("1");
  });

  it("gives rows beyond the first grid the look and the choices of rows, not of the header", () => {
    const sheet = register.sheet("customers");
    const row = (n: number) => ({
      style: sheet.style(n, 2),
      choices: sheet.validation(n, register.column("customers", "step")),
    });
    const before = row(2);
    const lines = Array.from({ length: sheet.maxRows + 5 }, (_, i) => `Demo Yritys ${i} Oy;${i}`);
    importText(register, ["Nimi;Asiakasnumero", ...lines].join("\n"));
    expect(register.rows("customers")).toHaveLength(lines.length);
    expect([2, 3, lines.length + 1].map(row)).toEqual([before, before, before]);
  });

  it("imports into a register in English", async () => {
    const english = await Register.setUp("en");
    const { outcome, pieces } = importText(english, "Name,Business ID,Step\n,2782792-1,Key account\n");
    expect(outcome.message).toBe("Added 1, updated 0, unchanged 0.");
    expect(english.rows("customers")[0]).toMatchObject({ name: "(name missing)", step: "Key account" });
    expect(pieces[0]!.problems[0]!.message).toContain("Row 2: the name is missing.");
  });
});

describe("an import that is interrupted", () => {
  const LINES = Array.from({ length: 30 }, (_, i) => `Demo ${i};${i + 1};${i % 3 === 0 ? "Turku" : "Pori"}`);
  const LIST = ["Nimi;Asiakasnumero;Kaupunki", ...LINES].join("\n");
  let register: Register;
  beforeEach(async () => {
    register = await Register.setUp();
  });

  it("is known again by the same file, for anybody, and goes on where it stopped", () => {
    const file = new ImportFile(LIST);
    const started = register.send("startImport", { fileHash: file.hash });
    expect(started).toEqual({ unfinished: null, customers: [] });
    const [first, second, third] = file.pieces(file.plan(started).rows, 10);
    register.send("importPiece", first!);
    expect(file.finish(register, 10, false).message).toBe(
      "10 riviä tuotu. Jatka samalla tiedostolla. Lisätty 10, päivitetty 0, ennallaan 0.",
    );
    const again = register.send("startImport", { fileHash: file.hash }, COLLEAGUE);
    expect(again.unfinished).toEqual({
      importId: file.importId,
      mapping: ["name", "customerNumber", "city"],
      lastLine: 11,
      rowsDone: 10,
    });
    expect(again.customers).toHaveLength(10);
    register.send("importPiece", second!, COLLEAGUE);
    register.send("importPiece", third!, COLLEAGUE);
    expect(file.finish(register, 30)).toMatchObject({
      message: "Lisätty 30, päivitetty 0, ennallaan 0.",
      actId: file.importId,
    });
    expect(register.send("startImport", { fileHash: file.hash }).unfinished).toBeNull();
    expect(register.rows("customers").map(({ name }) => name)).toEqual(LINES.map((line) => line.split(";")[0]));
  });

  it("adds nothing twice when a piece is sent again", () => {
    const file = new ImportFile(LIST);
    const [piece] = file.pieces(file.plan({ customers: [], unfinished: null }).rows);
    register.send("importPiece", piece!);
    const before = [shown(register), shown(register, "history")];
    expect(register.send("importPiece", piece!)).toMatchObject({ added: 0, updated: 0, unchanged: 30, rowsDone: 30 });
    expect([shown(register), shown(register, "history")]).toEqual(before);
    expect(file.finish(register, 30).message).toBe("Lisätty 30, päivitetty 0, ennallaan 0.");
  });

  it("does not go on from what has been taken back", () => {
    const file = new ImportFile(LIST);
    register.send("importPiece", file.pieces(file.plan({ customers: [], unfinished: null }).rows, 10)[0]!);
    register.send("undo", { actId: file.importId });
    expect(register.rows("customers")).toEqual([]);
    expect(register.send("startImport", { fileHash: file.hash })).toEqual({ unfinished: null, customers: [] });
  });

  const people = [
    { name: "Demo 3", customerNumber: "4", city: "Oulu" },
    { name: "Demo 7 vanha", customerNumber: "8" },
    { name: "Demo 20", customerNumber: "21", city: "Kemi" },
  ];
  const file = new ImportFile(LIST);
  const [piece] = file.pieces(file.plan({ customers: [], unfinished: null }).rows);
  async function seenAfter(disturb: (its: Register) => void) {
    const its = await Register.setUp();
    its.type("customers", people);
    disturb(its);
    its.send("importPiece", piece!);
    return { customers: shown(its).cells, history: shown(its, "history").cells, outcome: file.finish(its, 30).message };
  }

  it.each([
    ["History is written", "Range.setNumberFormats", "land"],
    ["the new rows are written", { call: "Range.setValues", nth: 2 }, "land"],
    ["the new rows are written, which are lost", { call: "Range.setValues", nth: 2 }, "drop"],
    ["all is sent", "SpreadsheetApp.flush", "land"],
    ["all is sent, which is lost", "SpreadsheetApp.flush", "drop"],
    ["the progress is noted", { call: "Properties.setProperty", nth: 2 }, "land"],
    ["the lock is given back", "Lock.releaseLock", "land"],
  ] as const)(
    "is the same as an undisturbed one when Google stops it before %s and the piece is sent again",
    async (_, at, unflushed) => {
      const struck = await seenAfter((its) => {
        its.host.faults.kill(at, { unflushed });
        expect(() => its.send("importPiece", piece!)).toThrow();
        expect(its.host.faults.pending).toBe(0);
      });
      expect(struck).toEqual(await seenAfter(() => {}));
    },
  );
});

describe("taking an import back", () => {
  it("removes what it added and restores what it changed", async () => {
    const register = await Register.setUp();
    register.type("customers", [{ name: "Demo Putki", businessId: "2077474-0", phone: "09 9" }]);
    const { importId } = importText(register, CSV);
    expect(register.rows("customers")).toHaveLength(4);
    register.send("undo", { actId: importId });
    expect(register.rows("customers").map(({ name, phone, city }) => [name, phone, city])).toEqual([
      ["Demo Putki", "09 9", ""],
    ]);
  });
});

describe("an import that cannot be", () => {
  it.each([
    ["without a register", (register: Register) => register.host.deleteTab(SELLER, register.title("customers"))],
    ["by somebody who may only look", null],
  ])("says why, %s", async (_, spoil) => {
    const register = await Register.setUp();
    const file = new ImportFile(CSV);
    const [piece] = file.pieces(file.plan({ customers: [], unfinished: null }).rows);
    let user = SELLER;
    if (spoil) spoil(register);
    else {
      user = "demo.katsoja@example.fi";
      register.host.addPerson({ email: user, name: "Demo Katsoja", role: "viewer", locale: "fi" });
    }
    expect(() => register.send("importPiece", piece!, user)).toThrow(/välilehti|katseluoikeus/i);
  });

  it.each([
    ["a file that is no hash", { fileHash: "x" }],
    ["more rows than a piece holds", { rows: Array.from({ length: 2001 }, (_, i) => ({ line: i + 2, values: {} })) }],
    ["a field that people do not fill", { rows: [{ line: 2, values: { name: "Demo", id: "A1" } }] }],
    ["an import with a strange name", { importId: "../../x" }],
  ])("refuses %s", async (_, wrong) => {
    const register = await Register.setUp();
    const file = new ImportFile(CSV);
    const [piece] = file.pieces(file.plan({ customers: [], unfinished: null }).rows);
    const before = shown(register);
    expect(() => register.host.call(SELLER, "importPiece", [JSON.stringify({ ...piece, ...wrong })])).toThrow();
    expect(shown(register)).toEqual(before);
  });
});

describe("the calls of an import", () => {
  const HEADER = "Nimi;Asiakasnumero;Kaupunki;Puhelin;Vastuuhenkilö;Porras;Laji;Nykytila;Verkkosivut";
  const list = (rows: number, rest: (i: number) => string) =>
    [HEADER, ...Array.from({ length: rows }, (_, i) => `Demo ${i};${i};${rest(i)}`)].join("\n");

  it.each([
    ["new rows alone", () => "Pori", 0],
    ["one column changed here and there", (i: number) => (i % 2 === 0 ? `Kaupunki ${i}` : "Turku"), 1],
    [
      "many columns changed here and there",
      (i: number) =>
        i % 3 === 0 ? "Turku" : `Pori;04${i};Demo ${i % 2};Asiakas;Kumppani;Nyt ${i % 2};www.${i}.example.fi`,
      1,
    ],
  ] as const)("are within the budget and no more for 300 rows than for 30: %s", async (_, rest, known) => {
    const costs: number[] = [];
    for (const rows of [30, 300]) {
      const register = await Register.setUp();
      if (known)
        importText(
          register,
          list(rows, () => "Turku"),
        );
      const file = new ImportFile(`${list(rows, rest)}\nDemo Uusi;U\n;V`);
      const plan = file.plan(register.send("startImport", { fileHash: file.hash }));
      register.send("importPiece", file.pieces(plan.rows)[0]!);
      costs.push(register.last.sheetCalls);
    }
    expect(costs[0]).toBe(costs[1]);
    expect(costs[1]).toBeLessThanOrEqual(14);
  });
});
