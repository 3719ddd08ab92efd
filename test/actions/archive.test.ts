import { contact, Register, SELLER } from "./register";

let register: Register;
let ids: string[];
let requests = 0;

const archive = (customerIds: readonly string[], requestId = `request-archive-${++requests}`, user = SELLER) =>
  register.send("archiveCustomers", { requestId, piece: 0, customerIds: [...customerIds] }, user);
const bringBack = (customerIds: readonly string[], requestId = `request-return-${++requests}`, user = SELLER) =>
  register.send("returnCustomers", { requestId, piece: 0, customerIds: [...customerIds] }, user);

/** All that the cells of a tab hold, row by row, by the first cell: contents, formulas, notes and number formats. */
function whole(tab: "customers" | "contacts"): Map<string, unknown> {
  const sheet = register.sheet(tab);
  const rows = new Map<string, unknown>();
  for (let row = 2; row <= sheet.lastRow(); row++) {
    const cells = Array.from({ length: sheet.maxColumns }, (_, i) => {
      const column = i + 1;
      const formula = sheet.formula(row, column)?.replace(new RegExp(`(?<=[A-Z])${row}\\b`, "g"), "#") ?? null;
      const value = sheet.value(row, column);
      const format = value === null ? null : sheet.format(row, column);
      return [formula ?? value, format, sheet.note(row, column)];
    });
    const id = String(sheet.value(row, register.column(tab, "id")) ?? "");
    expect(rows.has(id)).toBe(false);
    if (id !== "" || cells.some(([value]) => value !== null)) rows.set(id, cells);
  }
  return rows;
}

const everything = () => ({ customers: whole("customers"), contacts: whole("contacts") });
const log = (customerId: string, n: number) =>
  register.send(
    "logContact",
    contact(customerId, {
      requestId: `request-contact-${customerId}-${n}`,
      presentState: `Tilanne ${n}`,
      note: `Muistiinpano ${n} 🙂`,
    }),
  );

beforeEach(async () => {
  register = await Register.setUp();
  register.type("customers", [
    { name: "Demo Yksi Oy", phone: "040 000 0000", businessId: "0100990-4" },
    { name: "Demo Kaksi Oy", step: "kantis", nextDate: "ensi viikolla" },
    { name: "Demo Kolme Oy" },
  ]);
  for (const [row, name] of ["Demo Yksi Oy", "Demo Kaksi Oy", "Demo Kolme Oy"].entries())
    log(`row ${row + 2} ${name}`, 1);
  ids = register.rows("customers").map(({ id }) => id!);
  for (const n of [2, 3]) for (const id of ids) log(id, n);
});

describe("archiving a customer", () => {
  it("brings a cell back that has no room for an apostrophe", () => {
    const sheet = register.sheet("customers");
    const column = sheet.maxColumns + 1;
    register.host.insertColumns(SELLER, sheet.name, column, 1);
    const contents = [["Oma"], ["x".repeat(50_000)]];
    const area = { row: 1, column, rows: 2, columns: 1 };
    register.host.workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
    archive([ids[0]!]);
    expect(bringBack([ids[0]!]).details).toEqual([]);
    const row = sheet.lastRow();
    expect([String(sheet.value(row, column)).length, sheet.format(row, column)]).toEqual([50_000, "@"]);
  });

  it("moves it with its contacts, and says what went", () => {
    const { counts, left, details, actId } = archive([ids[0]!]);
    expect([counts, left, details]).toEqual([{ customers: 1, contacts: 3 }, [], []]);
    expect(actId).not.toBeNull();
    expect(register.rows("customers").map(({ name }) => name)).toEqual(["Demo Kaksi Oy", "Demo Kolme Oy"]);
    expect(register.rows("contacts").map(({ customerId }) => customerId)).not.toContain(ids[0]);
    expect(register.rows("contacts")).toHaveLength(6);
    expect(register.rows("archive")).toMatchObject([
      {
        customer: "Demo Yksi Oy",
        businessId: "0100990-4",
        contents: "1 asiakas, 3 kontaktia",
        at: expect.stringMatching(/^2026-01-14 14:0\d$/),
        by: SELLER,
        customerId: ids[0],
        part: "1/1",
      },
    ]);
  });

  it("brings it back whole, at the end of its tabs", () => {
    const before = everything();
    archive([ids[0]!, ids[2]!]);
    const { counts, details } = bringBack([ids[0]!, ids[2]!]);
    expect([counts, details]).toEqual([{ customers: 2, contacts: 6 }, []]);
    expect(everything()).toEqual(before);
    expect(register.rows("customers").map(({ name }) => name)).toEqual([
      "Demo Kaksi Oy",
      "Demo Yksi Oy",
      "Demo Kolme Oy",
    ]);
    expect(register.rows("archive")).toEqual([]);
  });
});

describe("undoing it", () => {
  it("brings the customer back, once, and goes on to the act before", () => {
    const before = everything();
    archive([ids[0]!]);
    register.host.open(SELLER);
    const undoLast = () => register.host.chooseMenu(SELLER, ["Asiakkuudet", "Kumoa viimeisin"]);
    undoLast();
    expect(everything()).toEqual(before);
    expect(register.rows("archive")).toEqual([]);
    expect(register.host.screens(SELLER).toast?.message).toBe("Palautettu 1 asiakas ja 3 kontaktia.");
    undoLast();
    expect(register.host.screens(SELLER).toast?.message).toBe("Kumottu 2 muutosta.");
  });

  it("archives anew what was returned", () => {
    archive([ids[0]!]);
    const { actId } = bringBack([ids[0]!]);
    const { message } = register.send("undo", { actId: actId! });
    expect(message).toBe("Arkistoitu 1 asiakas ja 3 kontaktia.");
    expect(register.rows("customers")).toHaveLength(2);
    expect(register.rows("archive")).toHaveLength(1);
    expect(register.send("undo", { actId: actId! }).message).toBe("Tämä on jo kumottu.");
  });
});
