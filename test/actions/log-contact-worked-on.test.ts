import { COLLEAGUE, contact, letters, Register } from "./register";

describe("log a contact in a sheet that people have worked on", () => {
  let register: Register;
  let id: string;
  /** As the colleague types into the customer's row. */
  const type = (key: string, value: string) =>
    register.host.edit(COLLEAGUE, "Asiakkaat", `${letters(register.column("customers", key))}2`, [[value]]);
  const header = (key: string, value: string) =>
    register.host.edit(COLLEAGUE, "Asiakkaat", `${letters(register.column("customers", key))}1`, [[value]]);
  const log = () => register.send("logContact", contact(id));

  beforeEach(async () => {
    register = await Register.setUp();
    register.type("customers", [{ name: "Demo-Konepaja Oy" }, { name: "Demo Putki Ky" }]);
    // The first contact gives the typed row its ID.
    const { customers } = register.send("findCustomers", { query: "konepaja" });
    register.send("logContact", contact(customers[0]!.id, { requestId: "request-0000", nextStep: "Vanha" }));
    id = register.rows("customers")[0]!.id!;
  });

  it("writes beside what people have put in order: sorted rows, moved, own and renamed columns", () => {
    register.host.sort(COLLEAGUE, "Asiakkaat", register.column("customers", "name"), false);
    register.host.moveColumns(COLLEAGUE, "Asiakkaat", register.column("customers", "nextStep"), 1, 2);
    register.host.insertColumns(COLLEAGUE, "Asiakkaat", 4, 2);
    register.host.edit(COLLEAGUE, "Asiakkaat", "D1:D3", [["Oma"], ["1"], ["2"]]);
    const presentState = register.column("customers", "presentState");
    header("presentState", "Missä mennään");
    log();
    const row = register.rows("customers", { presentState }).find(({ id: rowId }) => rowId === id);
    expect(row).toMatchObject({ name: "Demo-Konepaja Oy", nextStep: "Soita", presentState: "Kasvussa" });
    expect([1, 2, 3].map((n) => register.sheet("customers").display(n, 4))).toEqual(["Oma", "1", "2"]);
  });

  it("finds a tab by its mark when it is renamed", () => {
    register.host.renameTab(COLLEAGUE, "Kontaktit", "Puhelut");
    log();
    expect(register.host.workbook.sheetByName("Puhelut")!.lastRow()).toBe(3);
  });

  it.each([
    ["text in a date column", "nextDate", "ensi viikolla"],
    ["an error", "nextDate", "=1/0"],
    ["a choice that is none", "step", "kantis"],
  ])("is not stopped by %s", (_, key, value) => {
    type(key, value);
    expect(log().message).toMatch(/^Kirjattu/);
    expect(register.rows("contacts")).toHaveLength(2);
  });

  it("leaves a formula where a person put one, and says so", () => {
    type("nextDate", "=1+1");
    const { message, details } = log();
    expect(message).toMatch(/^Kirjattu/);
    expect(details.join()).toContain(`Asiakkaat ${letters(register.column("customers", "nextDate"))}2`);
    expect(register.sheet("customers").formula(2, register.column("customers", "nextDate"))).toBe("=1+1");
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Soita", lastContact: "14.1.2026" });
  });

  it.each<[string, () => void, string]>([
    ["a tab is gone", () => register.host.deleteTab(COLLEAGUE, "Kontaktit"), "Välilehti Kontaktit puuttuu."],
    [
      "a column is gone",
      () => register.host.deleteColumns(COLLEAGUE, "Asiakkaat", register.column("customers", "nextStep")),
      "Välilehdeltä Asiakkaat puuttuu sarake Seuraava askel.",
    ],
    [
      "an ID is on two rows",
      () => register.put("customers", "A3", [[id]]),
      "Välilehti Asiakkaat: riveillä 2, 3 on sama tunnus A",
    ],
  ])("says what to do when %s, and changes nothing", (_, spoil, sentence) => {
    const contacts = register.rows("contacts");
    spoil();
    const customers = register.host.workbook.sheetByName("Asiakkaat")!;
    const before = customers.displays({ row: 1, column: 1, rows: 3, columns: 20 });
    expect(log).toThrow(sentence);
    expect(customers.displays({ row: 1, column: 1, rows: 3, columns: 20 })).toEqual(before);
    if (register.host.workbook.sheetByName("Kontaktit")) expect(register.rows("contacts")).toEqual(contacts);
  });

  it("tells an editor that a range is protected, and completes the contact once it is not", () => {
    const { workbook } = register.host;
    const sheetId = register.sheet("customers").id;
    const area = { row: 1, column: register.column("customers", "nextStep"), rows: 1000, columns: 1 };
    const protection = { id: "p1", sheetId, area, description: "", warningOnly: false, editors: [] };
    workbook.apply({ kind: "protect", protection });
    expect(() => register.send("logContact", contact(id), COLLEAGUE)).toThrow(/suojattu/);
    workbook.apply({ kind: "unprotect", id: "p1" });
    register.send("logContact", contact(id), COLLEAGUE);
    expect(register.rows("contacts")).toHaveLength(2);
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Soita", nextDate: "27.1.2026" });
  });

  it("puts a kill at any service call right when it is sent again", () => {
    const calls = register.last.calls!.length;
    const again = contact(id, { nextStep: "Uusi" });
    const kills = Math.floor(calls / 3);
    for (let n = 1; n <= kills; n++) {
      const requestId = `request-kill-${n}`;
      register.host.faults.kill(n * 3, { unflushed: n % 2 === 0 ? "land" : "drop" });
      expect(() => register.send("logContact", { ...again, requestId })).toThrow();
      register.send("logContact", { ...again, requestId });
    }
    expect(register.rows("contacts")).toHaveLength(1 + kills);
    expect(new Set(register.rows("contacts").map((row) => row.id)).size).toBe(1 + kills);
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "Uusi", nextDate: "27.1.2026" });
    const logged = register.rows("history").map((row) => row.id);
    expect(new Set(logged).size).toBe(logged.length);
  });
});
