import { Host } from "../../scripts/workbench/host/host";
import type { CallName, Input, Output } from "../../src/schema/calls";
import { calls } from "../../src/schema/calls";
import { shipped } from "../build-once";
import { CHOSEN, COLUMN, HEADER, OWN_TAB, plantOwnList } from "./own-list";
import { contact, letters, NOW, SELLER } from "./register";

/** A list of 20 customers with a header of two rows, a heading above and totals below. */
class OwnRegister {
  private requests = 0;
  readonly ids: readonly string[];
  private readonly idColumn: number;

  private constructor(
    readonly host: Host,
    readonly list = plantOwnList(host, 20),
  ) {
    const { sheet } = list;
    host.open(SELLER);
    const columns = [...CHOSEN];
    this.send("adoptList", { requestId: "adopt-the-list", language: "fi", sheetId: sheet.id, header: HEADER, columns });
    this.idColumn = this.columnOf("Tunnus");
    this.ids = list.customers.map((row) => sheet.display(row, this.idColumn));
  }

  static async adopted(): Promise<OwnRegister> {
    const people = [{ email: SELLER, name: "Demo Myyjä", role: "owner", locale: "fi" }] as const;
    return new OwnRegister(new Host({ bundle: await shipped(), people, now: NOW, seed: 1 }));
  }

  get sheet() {
    return this.list.sheet;
  }

  send<Name extends CallName>(name: Name, input: Input<Name>): Output<Name> {
    return calls[name].output.parse(
      JSON.parse(String(this.host.call(SELLER, name, [JSON.stringify(input)]))),
    ) as Output<Name>;
  }

  move(name: "archiveCustomers" | "returnCustomers", which: readonly number[]) {
    this.requests += 1;
    const customerIds = which.map((n) => this.ids[n] as string);
    return this.send(name, { requestId: `request-move-${this.requests}`, piece: 0, customerIds });
  }

  columnOf(title: string): number {
    for (let column = 1; column <= this.sheet.maxColumns; column++)
      if (this.sheet.display(HEADER, column) === title) return column;
    throw new Error(`No column ${title}`);
  }

  rowOf(id: string, column = this.idColumn): number {
    for (let row = HEADER + 1; row <= this.sheet.lastRow(); row++)
      if (this.sheet.display(row, column) === id) return row;
    throw new Error(`No row ${id}`);
  }

  /** What each customer's cells hold, by ID; a share is reckoned from its own row. */
  customers(): Record<string, unknown> {
    const { sheet, idColumn } = this;
    const rows: Record<string, unknown> = {};
    for (let row = HEADER + 1; row <= sheet.lastRow(); row++) {
      const id = sheet.display(row, idColumn);
      if (this.ids.indexOf(id) < 0) continue;
      expect(rows[id]).toBeUndefined();
      rows[id] = Array.from({ length: sheet.maxColumns }, (_, i) => [
        sheet.formula(row, i + 1)?.replace(`=H${row}/`, "=own/") ?? sheet.value(row, i + 1),
        sheet.value(row, i + 1) === null ? "" : sheet.format(row, i + 1),
        sheet.note(row, i + 1),
      ]);
    }
    return rows;
  }

  /** The row of sums at the bottom. */
  totals(): string[] {
    const row = this.rowOf("Yhteensä", 1);
    return [this.sheet.display(row, COLUMN.name), this.sheet.display(row, COLUMN.sales)];
  }
}

describe("archiving on an adopted list", () => {
  it.each([[[3]], [[19]], [[3, 7, 8, 19]], [[18, 19]]])(
    "takes customers %j out of the sums and brings them back whole above the totals",
    async (which) => {
      const register = await OwnRegister.adopted();
      register.send("logContact", contact(register.ids[which[0] as number] as string));
      const [before, totals] = [register.customers(), register.totals()];
      const n = which.length;
      expect(register.move("archiveCustomers", which)).toMatchObject({
        counts: { customers: n, contacts: 1 },
        left: [],
        details: [],
      });
      const left = Object.entries(before).filter(([id]) => which.every((i) => register.ids[i] !== id));
      expect(Object.keys(register.customers()).sort()).toEqual(left.map(([id]) => id).sort());
      expect(register.totals()[0]).toBe(String(20 - n));
      const rows = register.sheet.maxRows;
      expect(register.move("returnCustomers", which)).toMatchObject({ counts: { customers: n }, details: [] });
      expect([register.customers(), register.totals()]).toEqual([before, totals]);
      expect(register.sheet.maxRows).toBe(rows + n);
    },
  );

  it("finds a column again whose header is in the upper of two rows", async () => {
    const register = await OwnRegister.adopted();
    const { host, sheet, ids, list } = register;
    const remark = sheet.value(list.customers[0] as number, 10);
    expect([remark, sheet.display(HEADER - 1, 10), sheet.display(HEADER, 10)]).toEqual([
      "Soita aamulla; ei perjantaisin",
      "Muuta",
      "",
    ]);
    register.move("archiveCustomers", [0]);
    host.insertColumns(SELLER, OWN_TAB, 10, 1);
    expect(register.move("returnCustomers", [0]).details).toEqual([]);
    const row = register.rowOf(ids[0] as string, register.columnOf("Tunnus"));
    expect([sheet.value(row, 10), sheet.value(row, 11)]).toEqual([null, remark]);
  });

  it("says before which merged cells reach over several rows", async () => {
    const { host, sheet, list } = await OwnRegister.adopted();
    const row = list.customers[4] as number;
    host.workbook.apply({ kind: "merge", sheetId: sheet.id, area: { row, column: 1, rows: 3, columns: 1 } });
    const remarks = (selected: number) => {
      host.select(SELLER, OWN_TAB, `B${selected}`);
      host.chooseMenu(SELLER, ["Asiakkuudet", "Asiakkuus", "Arkistoi asiakas"]);
      const html = host.screens(SELLER).dialog?.html ?? "";
      host.closeScreen(SELLER, "dialog");
      const boot = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
      return JSON.parse(boot).data.remarks.filter((remark: string) => remark.includes("yhdistetyt"));
    };
    expect(remarks(row - 1)).toEqual([]);
    expect(remarks(row + 1)).toEqual([expect.stringContaining(`${OWN_TAB} A${row}:A${row + 2}`)]);
  });

  it("moves nothing where a cell holds a number that no day can be, and says where", async () => {
    const register = await OwnRegister.adopted();
    const { host, sheet, list } = register;
    const area = { row: list.customers[0] as number, column: COLUMN.nextDate, rows: 1, columns: 1 };
    const content = 401_000_000;
    host.workbook.apply({ kind: "fill", sheetId: sheet.id, area, content, format: "d.m.yyyy" });
    const before = register.customers();
    expect(() => register.move("archiveCustomers", [0])).toThrow(
      `${OWN_TAB} ${letters(area.column)}${area.row}: solu on muotoiltu päiväksi`,
    );
    expect(register.customers()).toEqual(before);
    expect(host.workbook.sheetByName("Arkisto")!.lastRow()).toBe(1);
  });
});
