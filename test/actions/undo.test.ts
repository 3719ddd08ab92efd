import type { Input } from "../../src/schema/calls";
import { COLLEAGUE, letters, Register, SELLER, TODAY } from "./register";

const contact = (customerId: string, change: Partial<Input<"logContact">> = {}): Input<"logContact"> => ({
  requestId: "request-0001",
  customerId,
  channel: "call",
  answered: true,
  day: TODAY,
  people: "",
  presentState: "Tilauskanta kasvaa",
  goals: "",
  challenges: "",
  note: "",
  nextStep: "Soita",
  nextDate: "2026-01-27",
  noNextBecause: "",
  ...change,
});

const piece = (importId: string, rows: Record<string, string>[]): Input<"importPiece"> => ({
  importId,
  fileHash: "0".repeat(64),
  fileName: "asiakkaat.csv",
  mapping: ["businessId", "name", "city"],
  from: 0,
  rows: rows.map((values, i) => ({ line: i + 2, values })),
});

describe("undo", () => {
  let register: Register;
  let host: Register["host"];

  beforeEach(async () => {
    register = await Register.setUp();
    host = register.host;
    register.type("customers", [
      { name: "Demo Yksi Oy", goals: "Oma tavoite", nextStep: "Vanha askel", nextDate: "20.1.2026" },
      { name: "Demo Kaksi Oy", step: "Prospekti" },
      { name: "Demo Kolme Oy", step: "kantis" },
    ]);
  });

  const names = () => register.rows("customers").map(({ name }) => name);
  const menu = (user = SELLER) => {
    host.open(user);
    host.chooseMenu(user, ["Asiakkuudet", "Kumoa viimeisin"]);
    const asked = host.questions.at(-1)?.question as { message?: string } | undefined;
    return host.screens(user).toast?.message ?? asked?.message;
  };

  it("takes a contact back: the customer is as before, the contact stays and is marked", () => {
    const [before] = register.rows("customers");
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    expect(register.send("undo", { actId: actId! })).toEqual({
      message: "Kumottu 2 muutosta.",
      actId: null,
      details: [],
    });
    const [after] = register.rows("customers");
    expect(after).toEqual({ ...before, id: after!.id, due: after!.due, updated: "14.1.2026" });
    expect(register.rows("contacts")).toEqual([
      expect.objectContaining({ void: "TOSI", presentState: "Tilauskanta kasvaa" }),
    ]);
  });

  it("takes a classification back, words that nobody knows included", () => {
    const customerIds = ["row 2 Demo Yksi Oy", "row 3 Demo Kaksi Oy", "row 4 Demo Kolme Oy"];
    const { actId } = register.send("classify", { requestId: "request-0001", step: "regular", customerIds });
    expect(register.send("undo", { actId: actId! }).message).toBe("Kumottu 3 muutosta.");
    expect(register.rows("customers").map(({ step, stepSince }) => [step, stepSince])).toEqual([
      ["", ""],
      ["Prospekti", ""],
      ["kantis", ""],
    ]);
  });

  it("leaves a cell that a person has changed since, and names it", () => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    const at = `${letters(register.column("customers", "nextStep"))}2`;
    host.edit(COLLEAGUE, "Asiakkaat", at, [["Kollegan askel"]]);
    const { message, details } = register.send("undo", { actId: actId! });
    expect([message, details]).toEqual(["Kumottu 2 muutosta.", [`Asiakkaat ${at} jäi: joku on muuttanut sitä.`]]);
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Kollegan askel", nextDate: "27.1.2026" });
  });

  it("leaves what a later contact agreed, its day and who met the customer included", () => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    const id = register.rows("customers")[0]!.id!;
    register.send("logContact", contact(id, { requestId: "request-0002", nextStep: "Toinen" }), COLLEAGUE);
    register.send("undo", { actId: actId! });
    expect(register.rows("customers")[0]).toMatchObject({
      nextStep: "Toinen",
      nextDate: "27.1.2026",
      lastContact: "14.1.2026",
      lastContactBy: COLLEAGUE,
    });
  });

  it("names a column that is gone, and says what to do when contacts cannot be marked", () => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy", { goals: "Uusi" }));
    host.deleteColumns(COLLEAGUE, "Asiakkaat", register.column("customers", "goals"));
    const voided = register.column("contacts", "void");
    host.deleteColumns(COLLEAGUE, "Kontaktit", voided);
    expect(() => register.send("undo", { actId: actId! })).toThrow(/Välilehdeltä Kontaktit puuttuu sarake Kumottu/);
    host.insertColumns(COLLEAGUE, "Kontaktit", voided);
    host.edit(COLLEAGUE, "Kontaktit", `${letters(voided)}1`, [["Kumottu"]]);
    expect(register.send("undo", { actId: actId! }).details).toEqual([
      "Asiakkaat Tavoitteet ei ole enää paikallaan. Se jätettiin väliin.",
    ]);
    expect(register.rows("contacts")[0]).toMatchObject({ void: "TOSI" });
  });

  it("names who changed it where the add-on knows", () => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    const id = register.rows("customers")[0]!.id!;
    register.send("logContact", contact(id, { requestId: "request-0002", nextStep: "Toinen" }), COLLEAGUE);
    const { details } = register.send("undo", { actId: actId! });
    expect(details).toContainEqual(expect.stringMatching(new RegExp(`jäi: ${COLLEAGUE} on muuttanut sitä.`)));
  });

  it("goes from the menu, act by act, until there is nothing more", () => {
    register.send("logContact", contact("row 2 Demo Yksi Oy"));
    register.send("classify", { requestId: "request-0002", step: "regular", customerIds: ["row 3 Demo Kaksi Oy"] });
    expect(menu()).toBe("Kumottu 1 muutos.");
    expect(register.rows("customers")[1]).toMatchObject({ step: "Prospekti" });
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Soita" });
    expect(menu(COLLEAGUE)).toBe("Kumottu 2 muutosta.");
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Vanha askel" });
    expect(menu()).toBe("Kumottavaa ei ole.");
  });

  it("changes nothing more when it is done again", () => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    register.send("undo", { actId: actId! });
    const before = register.rows("customers");
    const history = register.rows("history");
    expect(register.send("undo", { actId: actId! })).toMatchObject({ message: "Tämä on jo kumottu.", details: [] });
    expect(register.rows("customers")).toEqual(before);
    expect(register.rows("history")).toEqual(history);
  });

  it("is completed when it was stopped half-way", async () => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    host.faults.kill({ call: "SpreadsheetApp.flush", nth: 1 }, { unflushed: "land" });
    expect(() => register.send("undo", { actId: actId! })).toThrow();
    register.send("undo", { actId: actId! });
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Vanha askel", presentState: "" });
    expect(register.rows("contacts")[0]).toMatchObject({ void: "TOSI" });
  });

  it("says so when History has nothing of the act", () => {
    expect(register.send("undo", { actId: "TXXXXXXXX" }).message).toBe(
      "Tätä tekoa ei enää ole lokissa. Mitään ei kumottu.",
    );
  });

  describe("of an import", () => {
    const imported = [
      { businessId: "0100990-4", name: "Demo Tuotu Oy", city: "Tampere" },
      { businessId: "0104676-4", name: "Demo Toinen Oy", city: "Pori" },
      { businessId: "", name: "Demo Kaksi Oy", city: "Turku" },
    ];
    const importId = "TEST2345";

    it("removes the rows that nobody has touched, and nothing else", () => {
      const before = names();
      register.send("importPiece", piece(importId, imported.slice(0, 2)));
      expect(names()).toEqual([...before, "Demo Tuotu Oy", "Demo Toinen Oy"]);
      expect(register.send("undo", { actId: importId })).toMatchObject({ message: "Poistettu 2 tuotua riviä." });
      expect(names()).toEqual(before);
    });

    it("leaves a row that a person has changed, and one that has a contact", () => {
      register.send("importPiece", piece(importId, imported.slice(0, 2)));
      const rows = register.rows("customers");
      const phone = letters(register.column("customers", "phone"));
      host.edit(COLLEAGUE, "Asiakkaat", `${phone}${rows.length + 1}`, [["040 000 0000"]]);
      register.send("logContact", contact(rows.at(-2)!.id!));
      const { message } = register.send("undo", { actId: importId });
      expect(message).toBe("2 tuotua riviä jäi: niitä on muutettu tai niihin on kirjattu kontakteja.");
      expect(names().slice(-2)).toEqual(["Demo Tuotu Oy", "Demo Toinen Oy"]);
    });

    it("finds its rows wherever they were sorted to", () => {
      const before = names();
      register.send("importPiece", piece(importId, imported.slice(0, 2)));
      host.sort(COLLEAGUE, "Asiakkaat", 2, true, `A2:AG${register.rows("customers").length + 1}`);
      register.send("undo", { actId: importId });
      expect(names().sort()).toEqual(before.slice().sort());
    });
  });
});
