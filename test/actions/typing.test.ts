import { NOTE_LINE } from "../../src/core/notes";
import type { TableName } from "../../src/schema/template";
import { shipped } from "../build-once";
import { COLLEAGUE, contact, letters, Register, SELLER } from "./register";

const WORDS = {
  fi: {
    step: 'Porrasta "kantis" ei ole. Valitse listasta.',
    email: "Osoitteesta puuttuu @. Korjaa solu.",
    phone: '"soita" ei ole puhelinnumero. Kirjoita se muodossa 040 000 0000.',
    day: '"ensi viikolla" ei ole päivä. Kirjoita se muodossa 31.1.2026.',
    businessId: "Y-tunnuksen 2077474-1 tarkistusmerkki ei täsmää. Vertaa numeroita asiakkaan laskuun.",
    unknown: "tuntematon",
    sheet: "Taulukko",
    today: "14.1.2026",
  },
  en: {
    step: 'There is no step "kantis". Choose from the list.',
    email: "The address has no @. Correct the cell.",
    phone: '"soita" is not a phone number. Write it like 040 000 0000.',
    day: '"ensi viikolla" is not a date. Write it like 2026-01-31.',
    businessId: "The check digit of 2077474-1 is wrong. Compare the digits with an invoice of theirs.",
    unknown: "unknown",
    sheet: "Sheet",
    today: "14 Jan 2026",
  },
} as const;

const ID = /^A[2-9A-Z]{8}$/;
const ours = (sentence: string) => `${NOTE_LINE}\n${sentence}`;
const plain = (text: string) => text.replace(/\u00a0/g, " ");

/** A register as people use it, cell by cell. */
class Desk {
  constructor(readonly register: Register) {}

  at(key: string, row = 2, tab: TableName = "customers"): string {
    return `${letters(this.register.column(tab, key))}${row}`;
  }
  type(key: string, text: string, row = 2, tab: TableName = "customers", user = SELLER): void {
    this.register.host.edit(user, this.register.title(tab), this.at(key, row, tab), [[text]]);
  }
  clear(at: string, tab: TableName = "customers"): void {
    this.register.host.clear(SELLER, this.register.title(tab), at);
  }
  note(key: string, row = 2, tab: TableName = "customers"): string {
    return this.register.sheet(tab).note(row, this.register.column(tab, key));
  }
  cell(key: string, row = 2, tab: TableName = "customers"): string {
    return plain(this.register.sheet(tab).display(row, this.register.column(tab, key)));
  }
  get ids(): string[] {
    return this.register.rows("customers").map(({ id }) => id!);
  }
  get births() {
    return this.register.rows("history").filter(({ act }) => act === "typed");
  }
  hour(): void {
    this.register.host.moveClock(this.register.host.now() + 3_600_000);
  }
  /** Every execution so far went well. */
  get failures(): (string | undefined)[] {
    return this.register.host.executions.filter(({ error, log }) => error || log.length > 0).map(({ log }) => log[0]);
  }
}

async function opened(language: "fi" | "en" = "fi"): Promise<Desk> {
  return new Desk(await Register.setUp(language));
}

describe.each(["fi", "en"] as const)("a row typed into a register in %s", (language) => {
  const words = WORDS[language];
  let desk: Desk;
  beforeEach(async () => {
    desk = await opened(language);
  });

  it("gets its ID and dates at its first cell, no owner, and a row of History that knows nobody", () => {
    desk.type("name", "Demo Uusi Oy");
    const [row] = desk.register.rows("customers");
    expect(row).toMatchObject({ name: "Demo Uusi Oy", owner: "", createdBy: "" });
    expect([row!.id, plain(row!.created!), plain(row!.updated!)]).toEqual([
      expect.stringMatching(ID),
      words.today,
      words.today,
    ]);
    expect(desk.births).toEqual([
      expect.objectContaining({ by: words.unknown, tab: "customers", rowId: row!.id, at: "2026-01-14 14:05" }),
    ]);
    expect(desk.failures).toEqual([]);
  });

  it("keeps its ID while the other cells are typed, and is logged once", () => {
    desk.type("name", "Demo Uusi Oy");
    const [id] = desk.ids;
    desk.type("step", "kantis");
    desk.type("city", "Demola");
    expect([desk.ids, desk.births.length]).toEqual([[id], 1]);
  });

  it.each([
    ["step", "kantis", words.step, language === "fi" ? "Asiakas" : "Customer"],
    ["email", "demo.ostaja", words.email, "demo.ostaja@example.fi"],
    ["phone", "soita", words.phone, "040 000 0000"],
    ["nextDate", "ensi viikolla", words.day, "2026-01-20"],
    ["businessId", "2077474-1", words.businessId, "2077474-0"],
  ])("gets a note on %s that is wrong, and loses it when it is mended", (key, bad, sentence, good) => {
    desk.type("name", "Demo Uusi Oy");
    desk.type(key, bad);
    expect(desk.note(key)).toBe(ours(sentence));
    desk.type(key, good);
    expect(desk.note(key)).toBe("");
    expect(desk.failures).toEqual([]);
  });

  it("keeps a person's own note to the character, under which ours comes and goes", () => {
    const own = "Soita ensin.\n  - Demo Myyjä\n";
    desk.type("name", "Demo Uusi Oy");
    desk.register.host.setNote(SELLER, desk.register.title("customers"), desk.at("step"), own);
    desk.type("step", "kantis");
    expect(desk.note("step")).toBe(`${own}\n${ours(words.step)}`);
    desk.type("step", "");
    expect(desk.note("step")).toBe(own);
  });

  it("that is a contact gets its customer's ID by a name that one customer alone has", () => {
    desk.register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Sama Oy" }, { name: "Demo Sama Oy" }]);
    const [id] = desk.ids;
    desk.type("customer", "demo yksi oy", 2, "contacts");
    expect(desk.register.rows("contacts")[0]).toMatchObject({
      id: expect.stringMatching(/^K[2-9A-Z]{8}$/),
      customerId: id,
      customer: "Demo Yksi Oy",
      door: words.sheet,
      loggedAt: "2026-01-14 14:05",
      by: "",
    });
    desk.type("customer", "Demo Sama Oy", 3, "contacts");
    expect([desk.cell("customerId", 3, "contacts"), desk.note("customer", 3, "contacts")]).toEqual([
      "",
      expect.stringContaining('"Demo Sama Oy"'),
    ]);
    desk.type("customerId", desk.ids[2]!, 3, "contacts");
    expect([desk.cell("customer", 3, "contacts"), desk.note("customer", 3, "contacts")]).toEqual(["Demo Sama Oy", ""]);
    expect(desk.failures).toEqual([]);
  });
});

describe("typing", () => {
  let desk: Desk;
  const customers = () => desk.register.title("customers");
  beforeEach(async () => {
    desk = await opened();
  });

  it("five rows within a second leaves none without an ID once the next act is done", () => {
    const { host } = desk.register;
    host.burst(
      SELLER,
      Array.from({ length: 5 }, (_, i) => ({ tab: customers(), at: `B${i + 2}`, values: [[`Demo ${i} Oy`]] })),
    );
    expect(host.lostEdits).toBe(2);
    const id = desk.ids[0]!;
    desk.register.send("logContact", contact(id));
    expect(new Set(desk.ids.filter((each) => ID.test(each))).size).toBe(5);
    expect(desk.births).toHaveLength(5);
    expect(desk.ids[0]).toBe(id);
  });

  it("a block of 500 rows gives each its ID, and notes to those that need one", () => {
    desk.register.type(
      "customers",
      Array.from({ length: 500 }, (_, i) => ({ name: `Demo ${i} Oy`, step: i % 10 === 0 ? "kantis" : "Asiakas" })),
    );
    expect(new Set(desk.ids.filter((id) => ID.test(id))).size).toBe(500);
    expect(desk.births).toHaveLength(500);
    const noted = desk.register.rows("customers").filter((_, i) => desk.note("step", i + 2) !== "");
    expect(noted).toHaveLength(50);
    expect(desk.failures).toEqual([]);
  });

  it("fills: a step dragged down over rows takes effect in each", () => {
    desk.register.type("customers", [
      { name: "Demo Yksi Oy", step: "kantis" },
      { name: "Demo Kaksi Oy" },
      { name: "Demo Kolme Oy" },
    ]);
    desk.register.host.fill(SELLER, customers(), "C2", "C2:C4");
    expect([2, 3, 4].map((row) => desk.note("step", row))).toEqual(Array(3).fill(ours(WORDS.fi.step)));
    desk.type("step", "Asiakas");
    desk.register.host.fill(SELLER, customers(), "C2", "C2:C4");
    expect([2, 3, 4].map((row) => [desk.note("step", row), desk.cell("stepSince", row)])).toEqual(
      Array(3).fill(["", "14.1.2026"]),
    );
  });

  it("is taken back by Ctrl+Z: the notes go, the ID stays for when the row is filled again", () => {
    const { host } = desk.register;
    desk.type("name", "Demo Uusi Oy");
    desk.type("step", "kantis");
    const [id] = desk.ids;
    host.undo(SELLER);
    expect([desk.cell("step"), desk.note("step")]).toEqual(["", ""]);
    host.undo(SELLER);
    expect([desk.cell("name"), desk.ids]).toEqual(["", [id]]);
    desk.type("name", "Demo Toinen Oy");
    expect([desk.ids, desk.births.length]).toEqual([[id], 1]);
    expect(desk.failures).toEqual([]);
  });

  it("nothing gives an empty row nothing", () => {
    desk.type("name", "");
    desk.clear("A3:AG9");
    expect(desk.register.sheet("customers").lastRow()).toBe(1);
    expect(desk.births).toEqual([]);
  });

  it("over with the delete key takes the notes away; whoever still has an ID keeps it", () => {
    desk.register.type("customers", [{ name: "Demo Yksi Oy", step: "kantis", email: "x" }]);
    const [id] = desk.ids;
    desk.clear("B2:AG2");
    expect([desk.ids, desk.note("step"), desk.note("email"), desk.cell("due")]).toEqual([[id], "", "", ""]);
    desk.register.type("customers", [{ name: "Demo Kaksi Oy", step: "kantis" }]);
    desk.clear("A3:AG3");
    expect([desk.cell("id", 3), desk.note("step", 3)]).toEqual(["", ""]);
  });

  it("ticks a box as a word of the column", () => {
    const { host } = desk.register;
    desk.register.type("contacts", [{ note: "Demo" }]);
    host.insertCheckboxes(SELLER, desk.register.title("contacts"), desk.at("twoWay", 2, "contacts"));
    desk.type("twoWay", "TOSI", 2, "contacts");
    expect([desk.cell("twoWay", 2, "contacts"), desk.note("twoWay", 2, "contacts")]).toEqual(["TOSI", ""]);
    host.removeCheckboxes(SELLER, desk.register.title("contacts"), desk.at("twoWay", 2, "contacts"));
    desk.type("twoWay", "ehkä", 2, "contacts");
    expect(desk.note("twoWay", 2, "contacts")).toContain("ehkä");
  });

  it("moves rows by hand with their IDs and notes", () => {
    const { host } = desk.register;
    desk.register.type("customers", [{ name: "Demo Yksi Oy", step: "kantis" }, { name: "Demo Kaksi Oy" }]);
    const [first, second] = desk.ids;
    host.moveRows(SELLER, customers(), 2, 1, 4);
    expect(desk.ids).toEqual([second, first]);
    expect(desk.note("step", 3)).toBe(ours(WORDS.fi.step));
    desk.type("step", "Asiakas", 3);
    expect([desk.ids, desk.note("step", 3)]).toEqual([[second, first], ""]);
  });

  it("copies of whole rows get IDs of their own, wherever they are pasted; those copied keep theirs", () => {
    const { host } = desk.register;
    desk.register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy" }]);
    const [first, second] = desk.ids;
    host.pasteCells(SELLER, customers(), "A4", host.copyCells(customers(), "A2:AG3"));
    const after = desk.ids;
    expect(after.slice(0, 2)).toEqual([first, second]);
    expect(new Set(after).size).toBe(4);
    host.insertRows(SELLER, customers(), 2, 1);
    host.pasteCells(SELLER, customers(), "A2", host.copyCells(customers(), "A3:AG3"));
    expect(desk.ids.slice(1)).toEqual(after);
    expect(desk.ids[0]).toMatch(ID);
    expect(after).not.toContain(desk.ids[0]);
    expect(desk.births.map(({ after: told }) => told).filter((told) => told!.includes("copyOf"))).toHaveLength(3);
  });

  it("that was emptied gets no new ID when its ID is cleared too", () => {
    desk.type("name", "Demo Yksi Oy");
    desk.clear(desk.at("name"));
    desk.clear(desk.at("id"));
    desk.hour();
    expect(desk.cell("id")).toBe("");
  });

  it("gives an ID back that was cleared or typed over, also with that of another row", () => {
    desk.register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy" }]);
    const [first, second] = desk.ids;
    desk.type("id", "7");
    expect(desk.ids).toEqual([first, second]);
    desk.type("id", "");
    expect(desk.ids).toEqual([first, second]);
    expect(desk.births).toHaveLength(2);
    desk.type("id", first!, 3);
    expect(desk.ids).toEqual([first, second]);
    expect(desk.births).toHaveLength(2);
  });

  it("tells in column Due what an edit makes due", () => {
    desk.register.type("customers", [{ name: "Demo Yksi Oy", step: "Asiakas" }]);
    expect(desk.cell("due")).toBe("Puuttuu: seuraava askel");
    desk.type("nextStep", "Soita");
    desk.type("nextDate", "14.1.2026");
    expect(desk.cell("due")).toBe("Tänään: Soita");
  });

  it("by a colleague whom Google does not name is logged as unknown", () => {
    desk.type("name", "Demo Uusi Oy", 2, "customers", COLLEAGUE);
    expect([desk.cell("owner"), desk.births[0]!.by]).toEqual(["", "tuntematon"]);
  });

  it("in other tabs, in the header or in a person's own column costs next to nothing", () => {
    const { host } = desk.register;
    host.addTab(SELLER, "Omat");
    host.edit(SELLER, "Omat", "B5", [["x"]]);
    expect([desk.register.last.function, desk.register.last.sheetCalls, desk.register.last.otherCalls]).toEqual([
      "onEdit",
      0,
      1,
    ]);
    host.edit(SELLER, customers(), "B1", [["Firma"]]);
    expect([desk.register.last.sheetCalls, desk.register.last.otherCalls]).toEqual([0, 0]);
    host.insertColumns(SELLER, customers(), 34, 1);
    host.edit(SELLER, customers(), "AH5", [["oma"]]);
    expect(desk.register.sheet("customers").display(5, 1)).toBe("");
  });

  it("shows no dialog and leaves the row to the act that is being written", () => {
    const { host } = desk.register;
    desk.register.type("customers", [{ name: "Demo Yksi Oy" }]);
    const asked = host.questions.length;
    host.faults.interleave("Range.getFormulas", () => desk.type("name", "Demo Kaksi Oy", 3, "customers", COLLEAGUE));
    desk.register.send("logContact", contact(desk.ids[0]!));
    expect(host.questions).toHaveLength(asked);
    expect(desk.ids[1]).toMatch(ID);
  });

  it.each([undefined, null, {}, { range: {} }, { range: null }, "x"])(
    "does nothing for a page that sends %p",
    (event) => {
      expect(() => desk.register.host.call(SELLER, "onEdit", [event ?? null])).not.toThrow();
      expect(desk.failures).toEqual([]);
    },
  );
});

describe("rows that no edit told of", () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await opened();
    desk.register.type("customers", [{ name: "Demo Yksi Oy" }]);
  });

  it.each<[string, (register: Register, id: string) => unknown]>([
    ["a contact", (register, id) => register.send("logContact", contact(id))],
    [
      "a step",
      (register, id) => register.send("classify", { requestId: "request-0001", step: "former", customerIds: [id] }),
    ],
    [
      "undoing",
      (register, id) => {
        const { actId } = register.send("classify", { requestId: "request-0001", step: "former", customerIds: [id] });
        register.putRows("customers", [{ name: "Demo Viimeinen Oy" }]);
        return register.send("undo", { actId: actId! });
      },
    ],
  ])("get their IDs, dates and notes after %s", (_, act) => {
    const [id] = desk.ids;
    desk.register.putRows("customers", [{ name: "Demo Kaksi Oy", step: "kantis" }, { name: "Demo Kolme Oy" }]);
    act(desk.register, id!);
    expect(desk.ids.every((each) => ID.test(each))).toBe(true);
    expect(desk.note("step", 3)).toBe(ours(WORDS.fi.step));
    expect([desk.cell("created", 3), desk.cell("updated", 4)]).toEqual(["14.1.2026", "14.1.2026"]);
    expect(desk.births.every(({ by }) => by === "tuntematon")).toBe(true);
    expect(desk.births.map(({ rowId }) => rowId).sort()).toEqual([...desk.ids].sort());
    expect(desk.failures).toEqual([]);
  });

  it("are not among what Undo takes back", () => {
    desk.register.putRows("customers", [{ name: "Demo Kaksi Oy" }]);
    const { actId } = desk.register.send("logContact", contact(desk.ids[0]!));
    const second = desk.ids[1];
    desk.register.send("undo", { actId: actId! });
    expect([desk.ids[1], desk.cell("name", 3), desk.cell("created", 3)]).toEqual([
      second,
      "Demo Kaksi Oy",
      "14.1.2026",
    ]);
  });

  it("never fail the act, whoever has protected them", () => {
    const { host } = desk.register;
    desk.register.putRows("customers", [{ name: "Demo Kaksi Oy" }]);
    const sheetId = desk.register.sheet("customers").id;
    const area = { row: 3, column: 1, rows: 1, columns: 33 };
    host.workbook.apply({
      kind: "protect",
      protection: { id: "own", sheetId, area, description: "", warningOnly: false, editors: [] },
    });
    const outcome = desk.register.send("logContact", contact(desk.ids[0]!), COLLEAGUE);
    expect([outcome.actId, desk.cell("nextStep"), desk.ids[1]]).toEqual([expect.any(String), "Soita", ""]);
    desk.register.send("logContact", contact(desk.ids[0]!, { requestId: "request-0002" }));
    expect(desk.ids[1]).toMatch(ID);
  });

  it("wait for the hourly run where they are in the midst of the log, and their notes come and go with it", () => {
    const { host } = desk.register;
    host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    desk.register.type("contacts", [{ customer: "Demo Yksi Oy" }, { customer: "Demo Yksi Oy" }]);
    desk.register.put("contacts", desk.at("channel", 2, "contacts"), [["kirje"]]);
    desk.register.put("customers", desk.at("email"), [["demo.ostaja"]]);
    desk.hour();
    expect(desk.note("channel", 2, "contacts")).toContain("kirje");
    expect(desk.note("email")).toBe(ours(WORDS.fi.email));
    desk.register.put("contacts", desk.at("channel", 2, "contacts"), [["Puhelu"]]);
    desk.register.put("customers", desk.at("email"), [[""]]);
    host.insertRows(SELLER, desk.register.title("contacts"), 3, 1);
    desk.register.put("contacts", desk.at("customerId", 3, "contacts"), [[desk.ids[0]!]]);
    desk.hour();
    expect([desk.note("channel", 2, "contacts"), desk.note("email")]).toEqual(["", ""]);
    expect([desk.cell("id", 3, "contacts"), desk.cell("customer", 3, "contacts")]).toEqual([
      expect.stringMatching(/^K[2-9A-Z]{8}$/),
      "Demo Yksi Oy",
    ]);
    expect(desk.failures).toEqual([]);
  });

  it("are tended when the script has no trigger at all", async () => {
    const bundle = await shipped();
    const deaf = { ...bundle, code: bundle.code.replace(/function onEdit\(/, "function neverCalled(") };
    const register = await Register.setUp("fi", { bundle: deaf });
    register.type("customers", [{ name: "Demo Yksi Oy", step: "kantis" }]);
    expect(register.rows("customers")[0]!.id).toBe("");
    register.send("classify", { requestId: "request-0001", step: "former", customerIds: ["row 2 Demo Yksi Oy"] });
    register.type("customers", [{ name: "Demo Kaksi Oy", step: "kantis" }]);
    register.send("classify", { requestId: "request-0002", step: "former", customerIds: ["row 2 Demo Yksi Oy"] });
    expect(register.rows("customers").map(({ id }) => ID.test(id!))).toEqual([true, true]);
  });
});
