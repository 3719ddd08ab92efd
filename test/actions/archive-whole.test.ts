import { COLLEAGUE, contact, letters, Register, SELLER, TODAY } from "./register";

/** What stands in the cells of a tab, by ID and by header: contents, formulas (with their own row as "#"), notes, formats. */
function whole(register: Register, tab: "customers" | "contacts"): Map<string, unknown> {
  const sheet = register.sheet(tab);
  const rows = new Map<string, unknown>();
  for (let row = 2; row <= sheet.lastRow(); row++) {
    const cells = Array.from({ length: sheet.lastColumn() }, (_, i) => {
      const formula = sheet.formula(row, i + 1);
      const value = sheet.value(row, i + 1);
      const content = formula === null ? value : formula.replace(new RegExp(`(?<=[A-Z]\\$?)${row}\\b`, "g"), "#");
      return [content, content === null ? null : sheet.format(row, i + 1), sheet.note(row, i + 1)];
    });
    const id = String(sheet.value(row, register.column(tab, "id")) ?? "");
    if (cells.some(([content]) => content !== null && content !== "")) {
      expect([tab, id, rows.has(id)]).toEqual([tab, id, false]);
      rows.set(id, cells);
    }
  }
  return rows;
}

/** New columns of a person's, without the format of their neighbour. */
function ownColumns({ host }: Register, column: number, count: number): void {
  host.insertColumns(COLLEAGUE, "Asiakkaat", column, count);
  const area = { row: 1, column, rows: 1000, columns: count };
  host.workbook.apply({ kind: "fill", sheetId: host.workbook.sheetByName("Asiakkaat")!.id, area, format: "" });
}

/** A register that people have made their own: columns between ours and beside them, with anything in them. */
async function worn(): Promise<{ register: Register; ids: string[]; everything: () => unknown }> {
  const register = await Register.setUp();
  const { host } = register;
  register.type("customers", [
    { name: "Demo Yksi Oy", phone: "040 000 0000", businessId: "0100990-4" },
    { name: "Demo Kaksi Oy", step: "kantis", nextDate: "ensi viikolla" },
    { name: "Demo Kolme Oy", goals: `${"ä🙂".repeat(16_000)}` },
  ]);
  const log = (customerId: string, n: number) =>
    register.send("logContact", {
      requestId: `request-${n}-${customerId}`.slice(0, 60),
      customerId,
      channel: "visit",
      answered: true,
      day: TODAY,
      people: "",
      presentState: `Tilanne ${n}`,
      goals: "",
      challenges: "",
      note: n === 2 ? "x".repeat(49_990) : `=${n} 'lainaus'`,
      nextStep: "Soita",
      nextDate: "2026-01-27",
      noNextBecause: "",
    });
  ["Demo Yksi Oy", "Demo Kaksi Oy", "Demo Kolme Oy"].forEach((name, i) => void log(`row ${i + 2} ${name}`, 1));
  const ids = register.rows("customers").map(({ id }) => id!);
  for (const n of [2, 3]) for (const id of ids) log(id, n);

  ownColumns(register, 3, 2);
  host.edit(COLLEAGUE, "Asiakkaat", "C1:D4", [
    ["Oma", "oma"],
    ["007", "1,5"],
    ["14.1.2026 14:05:30", "TOSI"],
    ["'=ei kaava", "12:30"],
  ]);
  const last = register.sheet("customers").lastColumn();
  ownColumns(register, last + 1, 3);
  const [a, c] = [letters(last + 1), letters(last + 3)];
  host.edit(COLLEAGUE, "Asiakkaat", `${a}1:${c}1`, [["Kaava", "", "Viite"]]);
  for (const row of [2, 3, 4])
    host.edit(COLLEAGUE, "Asiakkaat", `${a}${row}:${c}${row}`, [
      [`=D${row}*2`, `ilman otsikkoa ${row}`, `=$B${row}&" "&Asetukset!A1`],
    ]);
  host.edit(COLLEAGUE, "Asiakkaat", `${a}3`, [["=1/0"]]);
  const note = (tab: "customers" | "contacts", row: number, column: number, text: string) =>
    host.setNote(COLLEAGUE, register.title(tab), `${letters(column)}${row}`, text);
  note("customers", 2, 3, "Oma muistiinpano\n- Vetoketju -\nSolussa on jotain.");
  note("customers", 2, last + 2, "Toinen");
  note("contacts", 2, 5, "Puhelun muistiinpano");
  return {
    register,
    ids,
    everything: () => ({ customers: whole(register, "customers"), contacts: whole(register, "contacts") }),
  };
}

const archive = (register: Register, customerIds: readonly string[], requestId: string, user = SELLER) =>
  register.send("archiveCustomers", { requestId, piece: 0, customerIds: [...customerIds] }, user);
const bringBack = (register: Register, customerIds: readonly string[], requestId: string, user = SELLER) =>
  register.send("returnCustomers", { requestId, piece: 0, customerIds: [...customerIds] }, user);

describe("a customer that was archived", () => {
  it("comes back whole: people's own columns, formulas, notes, formats, long texts", async () => {
    const { register, ids, everything } = await worn();
    const before = everything();
    expect(archive(register, ids, "request-all-away").counts).toEqual({ customers: 3, contacts: 9 });
    expect(register.rows("customers").filter(({ id }) => id !== "")).toEqual([]);
    expect(bringBack(register, ids, "request-all-back")).toMatchObject({ details: [] });
    expect(everything()).toEqual(before);
    const sheet = register.sheet("customers");
    const row = sheet.lastRow();
    expect([1, 2, 3].map((n) => sheet.formula(row, sheet.lastColumn() - 3 + n))).toEqual([
      `=D${row}*2`,
      null,
      `=$B${row}&" "&Asetukset!A1`,
    ]);
    expect(sheet.display(row, sheet.lastColumn())).toBe("Demo Kolme Oy Asetus");
  });
});

describe("an archive that is stopped by Google", () => {
  /** Small, so that it can be stopped at each service call. */
  async function small() {
    const register = await Register.setUp();
    register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy" }]);
    const log = (customerId: string, n: number) =>
      register.send(
        "logContact",
        contact(customerId, { requestId: `request-small-${n}`, presentState: `Tilanne ${n}` }),
      );
    log("row 2 Demo Yksi Oy", 1);
    log("row 3 Demo Kaksi Oy", 2);
    const ids = register.rows("customers").map(({ id }) => id!);
    log(ids[0]!, 3);
    const own = letters(register.sheet("customers").lastColumn() + 1);
    ownColumns(register, register.sheet("customers").lastColumn() + 1, 1);
    register.host.edit(COLLEAGUE, "Asiakkaat", `${own}1:${own}3`, [["Oma"], ["=B2"], ["käsin"]]);
    register.host.setNote(COLLEAGUE, "Asiakkaat", "B2", "Oma muistiinpano");
    const everything = () => ({ customers: whole(register, "customers"), contacts: whole(register, "contacts") });
    return { register, ids, everything };
  }

  it("is completed, or taken back, from wherever it was stopped", async () => {
    const { register, ids, everything } = await small();
    const before = everything();
    archive(register, ids, "request-count-away");
    const away = register.last.calls!.length;
    bringBack(register, ids, "request-count-back");
    expect(everything()).toEqual(before);
    for (let n = 1; n <= away; n++) {
      const requestId = `request-kill-away-${n}`;
      register.host.faults.kill(n, { unflushed: n % 2 === 0 ? "land" : "drop" });
      expect(() => archive(register, ids, requestId)).toThrow();
      register.host.faults.clear();
      if (n % 3 === 0) expect(archive(register, ids, requestId).counts).toEqual({ customers: 2, contacts: 3 });
      if (n % 3 === 1) archive(register, ids, `${requestId}-anew`);
      if (n % 3 < 2) expect(register.rows("customers")).toEqual([]);
      bringBack(register, ids, `request-kill-return-${n}`);
      expect([n, everything()]).toEqual([n, before]);
      expect(register.rows("archive")).toEqual([]);
    }
  }, 240_000);

  it("comes back whole from wherever the way back was stopped", async () => {
    const { register, ids, everything } = await small();
    const before = everything();
    archive(register, ids, "request-count-away");
    bringBack(register, ids, "request-count-back");
    const back = register.last.calls!.length;
    for (let n = 1; n <= back; n++) {
      const requestId = `request-kill-back-${n}`;
      const { actId } = archive(register, ids, `request-kill-first-${n}`);
      register.host.faults.kill(n, { unflushed: n % 2 === 0 ? "land" : "drop" });
      const come = () => (n % 3 === 0 ? register.send("undo", { actId: actId! }) : bringBack(register, ids, requestId));
      expect(come).toThrow();
      register.host.faults.clear();
      come();
      expect([n, everything()]).toEqual([n, before]);
      expect(register.rows("archive")).toEqual([]);
    }
  }, 240_000);
});
