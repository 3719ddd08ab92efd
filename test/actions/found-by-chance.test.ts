import { COLLEAGUE, contact, letters, Register, SELLER } from "./register";

/** What wild sequences found, made plain. */
describe("what people and acts do to each other", () => {
  let register: Register;
  let host: Register["host"];

  beforeEach(async () => {
    register = await Register.setUp();
    host = register.host;
    register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy" }]);
  });

  const contents = (tab: "customers" | "contacts" | "history") => {
    const sheet = register.sheet(tab);
    return sheet.displays({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.maxColumns });
  };

  it("does nothing when a contact comes once more after it was undone, and says so", () => {
    const request = contact("row 2 Demo Yksi Oy");
    const { actId } = register.send("logContact", request);
    register.send("undo", { actId: actId! });
    const before = [contents("customers"), contents("contacts"), contents("history")];
    const { details } = register.send("logContact", request);
    expect(details).toEqual(["Tämä on jo kumottu."]);
    expect([contents("customers"), contents("contacts"), contents("history")]).toEqual(before);
  });

  it("says that columns are not found when a row comes above the header in that very moment", () => {
    const before = contents("customers");
    host.faults.interleave("Sheet.getRange", () => host.insertRows(COLLEAGUE, "Kontaktit", 1));
    expect(() => register.send("logContact", contact("row 2 Demo Yksi Oy"))).toThrow("puuttuu sarake");
    expect(contents("customers")).toEqual(before);
    expect(register.send("logContact", contact("row 2 Demo Yksi Oy"), SELLER).message).toMatch(/^Kirjattu/);
  });

  it("writes no second header when rows come above the header while Set up is at work again", () => {
    const before = contents("customers");
    host.faults.interleave("Sheet.getRange", () => host.insertRows(COLLEAGUE, "Asiakkaat", 1, 3));
    register.send("setUp", { requestId: "set-up-again", language: "fi" });
    const [first, second, third, ...rest] = contents("customers");
    expect([first, second, third].flatMap((line) => line!.filter((text) => text !== ""))).toEqual([]);
    expect(rest).toEqual(before);
  });

  it("counts a phone number in a column of days as an error of that cell, and goes on", () => {
    const column = letters(register.column("customers", "nextDate"));
    host.edit(SELLER, "Asiakkaat", `${column}2:${column}3`, [["0401234567"]]);
    expect(register.send("findCustomers", { query: "yksi" }).customers).toHaveLength(1);
    expect(register.send("logContact", contact("row 2 Demo Yksi Oy")).message).toMatch(/^Kirjattu/);
    expect(register.rows("customers").map(({ nextDate }) => nextDate)[0]).toBe("27.1.2026");
    expect(register.sheet("customers").value(3, register.column("customers", "nextDate"))).toBe(401234567);
  });

  it("leaves an error that a person typed between two cells that it writes", () => {
    const [column, phone] = ["heardOn", "phone"].map((key) => register.column("customers", key)) as [number, number];
    host.edit(SELLER, "Asiakkaat", `${letters(column)}2`, [["#REF!"]]);
    const before = register.sheet("customers").content(2, column);
    host.edit(SELLER, "Asiakkaat", `${letters(phone)}2`, [["040 1234567"]]);
    host.edit(SELLER, "Asiakkaat", `${letters(register.column("customers", "nextStep"))}2`, [["Soita"]]);
    expect(before).toEqual({ error: "#REF!" });
    expect(register.sheet("customers").content(2, column)).toEqual(before);
  });
});
