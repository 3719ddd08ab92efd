import type { Input } from "../../src/schema/calls";
import { COLLEAGUE, contact, letters, Register, SELLER, TODAY } from "./register";

const visit = (customerId: string, change: Partial<Input<"logContact">> = {}) =>
  contact(customerId, {
    channel: "visit",
    people: "Demo Ostaja",
    presentState: "Tilauskanta kasvaa",
    challenges: "Kiire",
    note: "Kahvit tarjosi hän",
    nextStep: "Soita tarjouksesta",
    ...change,
  });

describe("log a contact", () => {
  let register: Register;
  let ids: string[];

  beforeEach(async () => {
    register = await Register.setUp();
    register.type("customers", [
      { name: "Demo-Konepaja Oy", goals: "Uusi linja", owner: "Demo Myyjä" },
      { name: "Demo Putki Ky" },
    ]);
    ids = ["Demo-Konepaja", "Demo Putki"].map((query) => register.send("findCustomers", { query }).customers[0]!.id);
  });

  it("appends to Contacts and brings the customer up to date", () => {
    const outcome = register.send("logContact", visit(ids[0]!));
    expect(outcome).toMatchObject({
      message: "Kirjattu. Seuraava askel ti\u00a027.1.",
      actId: expect.any(String),
      details: [],
      asks: [],
    });
    const [customer, other] = register.rows("customers");
    expect(register.rows("contacts")).toEqual([
      {
        id: expect.stringMatching(/^K/),
        date: "14.1.2026",
        customerId: customer!.id,
        customer: "Demo-Konepaja Oy",
        channel: "Käynti",
        people: "Demo Ostaja",
        presentState: "Tilauskanta kasvaa",
        goals: "",
        challenges: "Kiire",
        note: "Kahvit tarjosi hän",
        nextStep: "Soita tarjouksesta",
        nextDate: "27.1.2026",
        noNextBecause: "",
        twoWay: "TOSI",
        void: expect.stringMatching(/^(EPÄTOSI)?$/),
        by: SELLER,
        door: expect.any(String),
        loggedAt: "2026-01-14 14:05",
      },
    ]);
    expect(customer).toMatchObject({
      id: expect.stringMatching(/^A/),
      nextStep: "Soita tarjouksesta",
      nextDate: "27.1.2026",
      lastContact: "14.1.2026",
      lastContactBy: SELLER,
      heardOn: "14.1.2026",
      presentState: "Tilauskanta kasvaa",
      goals: "Uusi linja",
      challenges: "Kiire",
      updated: "14.1.2026",
    });
    expect(other).toMatchObject({ name: "Demo Putki Ky", nextStep: "", lastContact: "" });
  });

  it("saves once, however often it is sent", () => {
    const answers = [1, 2, 3].map(() => register.send("logContact", visit(ids[0]!)));
    expect(register.rows("contacts")).toHaveLength(1);
    expect(new Set(answers.map(({ actId }) => actId)).size).toBe(1);
    expect(new Set(answers.map(({ message }) => message)).size).toBe(1);
  });

  it("keeps both contacts that two people log of one customer", () => {
    register.send("logContact", visit(ids[0]!, { nextStep: "Oma" }));
    register.send("logContact", visit(ids[0]!, { requestId: "request-0002", nextStep: "Kollegan" }), COLLEAGUE);
    expect(register.rows("contacts").map(({ by }) => by)).toEqual([SELLER, COLLEAGUE]);
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Kollegan", lastContactBy: COLLEAGUE });
  });

  it("leaves the last contact when the customer did not answer", () => {
    register.send(
      "logContact",
      visit(ids[0]!, { channel: "email", answered: false, presentState: "", challenges: "" }),
    );
    expect(register.rows("customers")[0]).toMatchObject({ lastContact: "", nextStep: "Soita tarjouksesta" });
    expect(register.rows("contacts")[0]).toMatchObject({ channel: "Sähköposti" });
  });

  it("clears the next step when there is none, and keeps the reason", () => {
    register.send("logContact", visit(ids[0]!));
    const none = { nextStep: "", nextDate: "", noNextBecause: "Ei tarvetta juuri nyt" };
    const outcome = register.send("logContact", visit(ids[0]!, { requestId: "request-0002", ...none }));
    expect(outcome.message).toBe("Kirjattu. Ei seuraavaa askelta.");
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "", nextDate: "" });
    expect(register.rows("contacts")[1]).toMatchObject({ noNextBecause: "Ei tarvetta juuri nyt" });
  });

  it("does not go back in time when an old contact is logged late", () => {
    register.send("logContact", visit(ids[0]!));
    const late = { requestId: "request-0002", day: "2025-12-17", presentState: "Vanhaa" };
    register.send("logContact", visit(ids[0]!, late));
    expect(register.rows("customers")[0]).toMatchObject({
      lastContact: "14.1.2026",
      presentState: "Tilauskanta kasvaa",
    });
  });

  it.each<[string, Partial<Input<"logContact">>, string]>([
    ["a customer that is gone", { customerId: "AXXXXXX" }, "Tätä asiakasta ei enää ole rekisterissä."],
    ["no customer", { customerId: "" }, "Valitse asiakas."],
    ["a day to come", { day: "2026-01-15" }, "Päivä on vasta tulossa."],
    ["neither next step nor reason", { nextStep: "" }, "Anna seuraava askel ja päivä tai syy, miksi sitä ei ole."],
    ["50,001 characters", { note: "x".repeat(50_001) }, "Tekstissä on 50\u00a0001 merkkiä"],
  ])("refuses %s with a sentence and saves nothing", (_, change, sentence) => {
    expect(() => register.send("logContact", visit(ids[0]!, change))).toThrow(sentence);
    expect(register.rows("contacts")).toEqual([]);
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "" });
  });

  it.each(["=1+1", "+358 40 000 0000", "-5 %", "@kaikki", "1.2.", "00123", "😀 hyvä", "TRUE"])(
    "keeps the text %j as it is",
    (text) => {
      register.send("logContact", visit(ids[0]!, { note: text, presentState: text, nextStep: text }));
      expect(register.rows("contacts")[0]).toMatchObject({ note: text, presentState: text, nextStep: text });
      expect(register.rows("customers")[0]).toMatchObject({ presentState: text, nextStep: text });
    },
  );

  it("finds its customer after rows were inserted and columns moved", () => {
    register.send("logContact", visit(ids[0]!));
    const id = register.rows("customers")[0]!.id!;
    register.host.insertRows(COLLEAGUE, register.title("customers"), 2, 3);
    register.host.edit(COLLEAGUE, register.title("customers"), "B2", [["Demo Uusi Oy"]]);
    register.send("logContact", visit(id, { requestId: "request-0002", nextStep: "Toinen" }));
    const named = register.rows("customers").filter(({ nextStep }) => nextStep === "Toinen");
    expect(named.map(({ name }) => name)).toEqual(["Demo-Konepaja Oy"]);
  });

  it("finds a customer without ID after its row moved, and none when two have the name", () => {
    register.host.insertRows(COLLEAGUE, register.title("customers"), 2);
    register.send("logContact", visit("row 2 Demo-Konepaja Oy"));
    expect(register.rows("customers").map(({ name, nextStep }) => [name, nextStep])).toEqual([
      ["", ""],
      ["Demo-Konepaja Oy", "Soita tarjouksesta"],
      ["Demo Putki Ky", ""],
    ]);
    register.type("customers", [{ name: "Demo Putki Ky" }]);
    const again = visit("row 3 Demo Putki Ky", { requestId: "request-0002" });
    expect(() => register.send("logContact", again)).toThrow("Tätä asiakasta ei enää ole rekisterissä.");
    expect(register.rows("contacts")).toHaveLength(1);
  });

  it("is undone as one act", () => {
    const { actId } = register.send("logContact", visit(ids[0]!));
    register.send("undo", { actId: actId! });
    expect(register.rows("customers")[0]).toMatchObject({
      nextStep: "",
      lastContact: "",
      presentState: "",
      goals: "Uusi linja",
    });
    expect(register.rows("contacts")[0]).toMatchObject({ void: "TOSI" });
  });

  it("remembers each person's channel", () => {
    register.send("logContact", visit(ids[0]!, { channel: "meeting" }));
    const channels = [SELLER, COLLEAGUE].map((user) => {
      register.host.open(user);
      register.host.chooseMenu(user, ["Asiakkuudet", "Kirjaa kontakti"]);
      return /"channel":"(\w+)"/.exec(register.host.screens(user).sidebar!.html)?.[1];
    });
    expect(channels).toEqual(["meeting", "call"]);
  });
});

describe("the row poll", () => {
  it("names the selected row at the cost of one sheet call and reads its customer when asked", async () => {
    const register = await Register.setUp();
    register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy", step: "Prospekti" }]);
    const name = letters(register.column("customers", "name"));
    register.host.select(SELLER, register.title("customers"), `${name}3`);
    const { key, today } = register.send("selectedRow", {});
    expect(register.last.sheetCalls).toBeLessThanOrEqual(1);
    expect(today).toBe(TODAY);
    expect(register.send("customerAt", { key: key! }).customer).toMatchObject({
      name: "Demo Kaksi Oy",
      step: "prospect",
    });
  });

  it.each([
    ["the header", "customers", "B1"],
    ["an empty row", "customers", "B40"],
    ["another tab", "contacts", "B2"],
  ] as const)("has no customer for %s", async (_, tab, a1) => {
    const register = await Register.setUp();
    register.type("customers", [{ name: "Demo Yksi Oy" }]);
    register.host.select(SELLER, register.title(tab), a1);
    const { key } = register.send("selectedRow", {});
    expect(key === null ? null : register.send("customerAt", { key }).customer).toBeNull();
  });
});
