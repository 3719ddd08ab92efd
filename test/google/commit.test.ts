import type { HostOptions } from "../../scripts/workbench/host/host";
import type { Input } from "../../src/schema/calls";
import { COLLEAGUE, contact, letters, Register, SELLER } from "../actions/register";

const visit = (customerId: string, change: Partial<Input<"logContact">> = {}) =>
  contact(customerId, {
    presentState: "Tilauskanta kasvaa",
    goals: "Uusi linja",
    challenges: "Kiire",
    ...change,
  });

const NAMES = ["Demo Yksi Oy", "Demo Kaksi Oy", "Demo Kolme Oy", "Demo Neljä Oy"];

/** A register of four customers that have their IDs, and one contact each. */
async function filled(options: Partial<HostOptions> = {}): Promise<{ register: Register; ids: string[] }> {
  const register = await Register.setUp("fi", options);
  register.type(
    "customers",
    NAMES.map((name, i) => ({ name, goals: `Tavoite ${i + 1}`, phone: `040 000 000${i}` })),
  );
  const refs = NAMES.map((name, i) => `row ${i + 2} ${name}`);
  register.send("classify", { requestId: "request-ids", step: "suspect", customerIds: refs });
  const ids = register.rows("customers").map(({ id }) => id!);
  ids.forEach((id, i) => {
    register.send("logContact", visit(id, { requestId: `request-old-${i}`, presentState: `Vanha ${i + 1}` }));
  });
  return { register, ids };
}

/** What the tabs show, row by row, whatever their order. */
function shown(register: Register, tab: "customers" | "contacts"): string[] {
  return register.rows(tab).map((row) => JSON.stringify(row));
}

const place = (register: Register, key: string, row: number) => `${letters(register.column("customers", key))}${row}`;

describe("the writing of an act", () => {
  let register: Register;
  let ids: string[];
  let host: Register["host"];

  beforeEach(async () => {
    ({ register, ids } = await filled());
    host = register.host;
  });

  it("costs no more than its budget", () => {
    register.send("logContact", visit(ids[1]!, { row: 3 }));
    const { sheetCalls, otherCalls } = register.last;
    expect(sheetCalls).toBeLessThanOrEqual(16);
    expect(otherCalls).toBeLessThanOrEqual(7);
  });

  it("gives the state of an undisturbed run when it was stopped at any call and sent again", async () => {
    const undisturbed = await filled();
    undisturbed.register.send("logContact", visit(undisturbed.ids[1]!));
    const tabs = ["customers", "contacts"] as const;
    const expected = tabs.map((tab) => shown(undisturbed.register, tab));
    const calls = undisturbed.register.last.sheetCalls + undisturbed.register.last.otherCalls;
    for (let nth = 8; nth <= calls + 2; nth += 2)
      for (const unflushed of [nth % 4 === 0 ? "land" : "drop"] as const) {
        const disturbed = await filled();
        disturbed.register.host.faults.kill(nth, { unflushed });
        try {
          disturbed.register.send("logContact", visit(disturbed.ids[1]!));
        } catch {
          // That it was stopped is the point.
        }
        disturbed.register.host.faults.clear();
        disturbed.register.send("logContact", visit(disturbed.ids[1]!));
        expect([nth, unflushed, tabs.map((tab) => shown(disturbed.register, tab))]).toEqual([nth, unflushed, expected]);
        const history = disturbed.register.rows("history").filter(({ rowId }) => rowId === disturbed.ids[1]);
        expect(history.at(-1)!.before).toContain('"presentState":"Vanha 2"');
      }
  }, 180_000);

  it("leaves what a person changed between the first try and the retry", () => {
    host.faults.kill({ call: "SpreadsheetApp.flush", nth: 1 }, { unflushed: "land" });
    expect(() => register.send("logContact", visit(ids[1]!))).toThrow();
    host.edit(COLLEAGUE, "Asiakkaat", place(register, "goals", 3), [["Kollegan sana"]]);
    register.send("logContact", visit(ids[1]!));
    expect(register.rows("customers")[1]).toMatchObject({ goals: "Kollegan sana", presentState: "Tilauskanta kasvaa" });
    expect(register.rows("contacts")).toHaveLength(5);
  });

  describe("when a colleague acts at the very moment of writing", () => {
    const disturb = (act: () => void) => host.faults.interleave({ call: "SpreadsheetApp.flush", nth: 1 }, act);
    const others = (own = 1) =>
      [0, 1, 2, 3].filter((i) => i !== own).map((i) => register.rows("customers").find(({ id }) => id === ids[i])!);

    it("follows its row when one is inserted above, and puts back what it hit", () => {
      const before = others();
      disturb(() => host.insertRows(COLLEAGUE, "Asiakkaat", 2));
      const { details } = register.send("logContact", visit(ids[1]!));
      const own = register.rows("customers").find(({ id }) => id === ids[1]);
      expect(own).toMatchObject({ name: NAMES[1], presentState: "Tilauskanta kasvaa", goals: "Uusi linja" });
      expect(others()).toEqual(before);
      expect(details).toEqual([]);
    });

    it("tells what it cannot put back when the tab is sorted", () => {
      disturb(() => host.sort(COLLEAGUE, "Asiakkaat", 2, false, "A2:AG5"));
      const { details } = register.send("logContact", visit(ids[0]!));
      const own = register.rows("customers").find(({ id }) => id === ids[0]);
      expect(own).toMatchObject({ name: NAMES[0], presentState: "Tilauskanta kasvaa" });
      const harmed = others(0).filter(({ presentState }) => presentState === "Tilauskanta kasvaa");
      for (const { name } of harmed)
        expect([name, details.join(" ")]).toEqual([name, expect.stringContaining("Tarkista")]);
    });

    it("says so when the row is deleted", () => {
      disturb(() => host.deleteRows(COLLEAGUE, "Asiakkaat", 3));
      const { details } = register.send("logContact", visit(ids[1]!));
      expect(details.join(" ")).toMatch(/ei ole enää paikallaan/);
      expect(register.rows("contacts")).toHaveLength(5);
    });

    it("finds its customer when the tab is sorted between the search and the reading", () => {
      host.faults.interleave({ call: "TextFinder.findAll", nth: 1 }, () =>
        host.faults.interleave("Range.getValues", () => host.sort(COLLEAGUE, "Asiakkaat", 2, false, "A2:AG5")),
      );
      expect(register.send("logContact", visit(ids[1]!)).details).toEqual([]);
      const named = register.rows("customers").filter(({ presentState }) => presentState === "Tilauskanta kasvaa");
      expect(named.map(({ name }) => name)).toEqual([NAMES[1]]);
      expect(host.faults.pending).toBe(0);
    });

    it("keeps the last contact when a row is inserted while the end of the log is looked up", () => {
      const before = register.rows("contacts");
      host.faults.interleave({ call: "Sheet.getLastRow", nth: 2 }, () =>
        host.faults.interleave("Range.getValues", () => host.insertRows(COLLEAGUE, "Kontaktit", 2)),
      );
      register.send("logContact", visit(ids[1]!));
      const after = register.rows("contacts").filter(({ id }) => id !== "");
      expect(after).toHaveLength(5);
      expect(after).toEqual(expect.arrayContaining(before));
      expect(host.faults.pending).toBe(0);
    });

    it("keeps the last contact when a row is inserted into the log", () => {
      disturb(() => host.insertRows(COLLEAGUE, "Kontaktit", 2));
      const before = register.rows("contacts");
      register.send("logContact", visit(ids[1]!));
      const after = register.rows("contacts").filter(({ id }) => id !== "");
      expect(after).toHaveLength(5);
      expect(after).toEqual(expect.arrayContaining(before));
    });
  });

  it("leaves a formula in a data column and says where", () => {
    const at = place(register, "goals", 3);
    host.setFormat(SELLER, "Asiakkaat", at, { format: "General" });
    host.edit(SELLER, "Asiakkaat", at, [['="Kaava"']]);
    const { details } = register.send("logContact", visit(ids[1]!));
    expect(host.workbook.sheetByName("Asiakkaat")!.formula(3, register.column("customers", "goals"))).toBe('="Kaava"');
    expect(details).toEqual([expect.stringContaining(`Asiakkaat ${at} jäi: solussa on kaava`)]);
    expect(register.rows("customers")[1]).toMatchObject({ presentState: "Tilauskanta kasvaa" });
  });

  it("does not touch columns of a person's own between ours", () => {
    host.insertColumns(SELLER, "Asiakkaat", register.column("customers", "goals"));
    const own = register.column("customers", "goals") - 1;
    host.setFormat(SELLER, "Asiakkaat", `${letters(own)}1:${letters(own)}3`, { format: "General" });
    host.edit(SELLER, "Asiakkaat", `${letters(own)}1:${letters(own)}3`, [["Oma"], ["=1+1"], ["=2+2"]]);
    register.send("logContact", visit(ids[1]!, { goals: "Toinen linja" }));
    expect(host.workbook.sheetByName("Asiakkaat")!.formula(3, own)).toBe("=2+2");
    expect(register.rows("customers")[1]).toMatchObject({ goals: "Toinen linja", challenges: "Kiire" });
  });

  it("finds a tab that was renamed, a header that was renamed and a column that was moved", () => {
    host.moveColumns(COLLEAGUE, "Asiakkaat", register.column("customers", "presentState"), 1, 2);
    host.edit(COLLEAGUE, "Asiakkaat", place(register, "nextStep", 1), [["Mitä sitten"]]);
    const column = 6;
    host.renameTab(COLLEAGUE, "Asiakkaat", "Firmat");
    register.send("logContact", visit(ids[1]!, { nextStep: "Löytyi" }));
    const sheet = host.workbook.sheetByName("Firmat")!;
    expect(sheet.display(3, 2)).toBe("Tilauskanta kasvaa");
    const renamed = Array.from({ length: 12 }, (_, i) => i + 1).find((at) => sheet.display(1, at) === "Mitä sitten");
    expect([renamed !== undefined, sheet.display(3, renamed ?? column)]).toEqual([true, "Löytyi"]);
  });

  it.each<[string, () => void, RegExp]>([
    [
      "a tab is missing",
      () => host.deleteTab(SELLER, "Kontaktit"),
      /Välilehti Kontaktit puuttuu\. Mitään ei muutettu\./,
    ],
    [
      "a column is missing",
      () => host.deleteColumns(SELLER, "Asiakkaat", register.column("customers", "presentState")),
      /Asiakkaat puuttuu sarake Nykytila/,
    ],
    ["an ID is on two rows", () => register.put("customers", "A5", [[ids[1]!]]), /riveillä 3, 5 on sama tunnus/],
  ])("says where and what when %s, and saves nothing", (_, harm, sentence) => {
    harm();
    const snapshot = () => JSON.stringify(host.workbook.snapshot());
    const before = snapshot();
    expect(() => register.send("logContact", visit(ids[1]!))).toThrow(sentence);
    expect(snapshot()).toBe(before);
  });

  it.each(["immediate", "deferred"] as const)(
    "is refused whole by a protected column, at once or as it lands (%s)",
    async (refusals) => {
      ({ register, ids } = await filled({ refusals }));
      const { host } = register;
      const { workbook } = host;
      const sheet = workbook.sheetByName("Asiakkaat")!;
      const column = register.column("customers", "goals");
      workbook.apply({
        kind: "protect",
        protection: {
          id: "p1",
          sheetId: sheet.id,
          area: { row: 2, column, rows: 100, columns: 1 },
          description: "",
          warningOnly: false,
          editors: [],
        },
      });
      const before = (["customers", "contacts"] as const).map((tab) => shown(register, tab));
      const history = register.rows("history").filter(({ actId }) => actId !== "").length;
      const change = visit(ids[1]!, { goals: "Toinen linja" });
      expect(() => register.send("logContact", change, COLLEAGUE)).toThrow(/suojattu/);
      expect((["customers", "contacts"] as const).map((tab) => shown(register, tab))).toEqual(before);
      expect(register.rows("history").filter(({ actId }) => actId !== "")).toHaveLength(history);
    },
  );

  it("tells who may only view", () => {
    const viewer = "demo.katsoja@example.fi";
    host.addPerson({ email: viewer, name: "Demo Katsoja", locale: "fi", role: "viewer" });
    expect(() => register.send("logContact", visit(ids[1]!), viewer)).toThrow(/Sinulla on vain katseluoikeus/);
  });

  it("puts a problem cell aside and does not lose it: text in a date column is replaced and can be taken back", () => {
    host.edit(SELLER, "Asiakkaat", place(register, "nextDate", 3), [["ensi viikolla"]]);
    const { actId } = register.send("logContact", visit(ids[1]!));
    expect(register.rows("customers")[1]).toMatchObject({ nextDate: "27.1.2026" });
    register.send("undo", { actId: actId! });
    expect(register.rows("customers")[1]).toMatchObject({ nextDate: "ensi viikolla" });
  });

  it("tells a second person at once when the first still writes", () => {
    let answer = "";
    host.faults.interleave({ call: "SpreadsheetApp.flush", nth: 1 }, () => {
      try {
        register.send("logContact", visit(ids[2]!, { requestId: "request-0002" }), COLLEAGUE);
      } catch (error) {
        answer = (error as Error).message;
      }
    });
    register.send("logContact", visit(ids[1]!));
    expect(answer).toMatch(/Joku muu tallentaa juuri nyt. Mitään ei muutettu./);
    expect(register.rows("contacts")).toHaveLength(5);
  });
});
