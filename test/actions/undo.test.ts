import type { Input } from "../../src/schema/calls";
import { COLLEAGUE, contact, letters, Register, SELLER } from "./register";

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
    expect(register.rows("contacts")).toEqual([expect.objectContaining({ void: "TOSI", presentState: "Kasvussa" })]);
  });

  it("takes a classification back, words that nobody knows included", () => {
    const customerIds = ["row 2 Demo Yksi Oy", "row 3 Demo Kaksi Oy", "row 4 Demo Kolme Oy"];
    const { actId } = register.send("classify", { requestId: "request-0001", step: "regular", customerIds });
    expect(register.send("undo", { actId: actId! }).message).toBe("Kumottu 3 muutosta.");
    expect(register.rows("customers").map(({ step, stepSince }) => [step, stepSince])).toEqual([
      ["", ""],
      ["Prospekti", "14.1.2026"],
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

  describe("of contacts that follow each other", () => {
    const [FIRST, SECOND, THIRD] = ["request-0001", "request-0002", "request-0003"];
    const steps: Record<string, Partial<Input<"logContact">>> = {
      [FIRST!]: { nextStep: "Soita", presentState: "Kasvussa" },
      [SECOND!]: { nextStep: "Toinen", presentState: "Uusi linja", goals: "Uudet tavoitteet" },
      [THIRD!]: { nextStep: "Kolmas", nextDate: "2026-02-03", presentState: "", day: "2026-01-13" },
    };
    const FIELDS = [
      "nextStep",
      "nextDate",
      "lastContact",
      "lastContactBy",
      "heardOn",
      "presentState",
      "goals",
    ] as const;
    const state = () => FIELDS.map((field) => register.rows("customers")[0]![field]);

    it.each([
      [[FIRST, SECOND]],
      [[SECOND, FIRST]],
      [[FIRST, SECOND, THIRD]],
      [[FIRST, THIRD, SECOND]],
      [[SECOND, FIRST, THIRD]],
      [[SECOND, THIRD, FIRST]],
      [[THIRD, FIRST, SECOND]],
      [[THIRD, SECOND, FIRST]],
    ])("leaves the customer as before them all, in whatever order they go: %j", (order) => {
      const before = state();
      const acts = new Map<string, string>();
      order
        .slice()
        .sort()
        .forEach((requestId, n) => {
          const user = n === 1 ? COLLEAGUE : SELLER;
          const id = register.rows("customers")[0]!.id || "row 2 Demo Yksi Oy";
          const { actId } = register.send(
            "logContact",
            contact(id, { requestId: requestId!, ...steps[requestId!] }),
            user,
          );
          acts.set(requestId!, actId!);
        });
      for (const requestId of order) register.send("undo", { actId: acts.get(requestId!)! });
      expect(state()).toEqual(before);
      expect(register.rows("contacts").map((row) => row.void)).toEqual(order.map(() => "TOSI"));
    });

    it("keeps what a later one agreed anew in the same words, until that one goes too", () => {
      const before = state();
      const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
      const id = register.rows("customers")[0]!.id!;
      const second = register.send("logContact", contact(id, { requestId: SECOND! }));
      const agreed = state();
      expect(register.send("undo", { actId: actId! })).toMatchObject({ message: "Kumottu 1 muutos.", details: [] });
      expect(state()).toEqual(agreed);
      register.send("undo", { actId: second.actId! });
      expect(state()).toEqual(before);
    });

    it("does not take back what a person typed over one that is undone, though it says the same", () => {
      const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
      const id = register.rows("customers")[0]!.id!;
      register.send("undo", { actId: actId! });
      host.edit(COLLEAGUE, "Asiakkaat", `${letters(register.column("customers", "nextStep"))}2`, [["Soita"]]);
      const second = register.send("logContact", contact(id, { requestId: SECOND!, nextStep: "Toinen" }));
      register.send("undo", { actId: second.actId! });
      expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Soita" });
    });
  });

  it.each([
    ["a formula", '="x"', "x"],
    ["a formula with an error", "=NA()", "#N/A"],
    ["a word", "kyllä", "kyllä"],
  ])("takes no notice of %s in column Kumottu of Loki", (_, typed, shown) => {
    const { actId } = register.send("logContact", contact("row 2 Demo Yksi Oy"));
    const undone = register.column("history", "undone");
    host.setFormat(SELLER, "Loki", `${letters(undone)}2:${letters(undone)}9`, { format: "General" });
    register.rows("history").forEach((row, n) => {
      if (row.actId === actId) host.edit(SELLER, "Loki", `${letters(undone)}${n + 2}`, [[typed]]);
    });
    const ofAct = register.rows("history").filter((row) => row.actId === actId);
    expect(ofAct.map((row) => row.undone)).toEqual([shown, shown]);
    expect(menu()).toBe("Kumottu 2 muutosta.");
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Vanha askel" });
    expect(register.send("undo", { actId: actId! }).message).toBe("Tämä on jo kumottu.");
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
