import { t } from "../../src/i18n";
import { settingsTemplate } from "../../src/schema/settings";
import { shipped } from "../build-once";
import { COLLEAGUE, contact, letters, NOW, Register, SELLER } from "./register";

const HOUR = 3_600_000;
const TABS = ["customers", "contacts", "history", "archive"] as const;

describe("taking the add-on out", () => {
  let register: Register;
  let requests = 0;
  const takeOut = (user = SELLER) => register.send("takeOut", { requestId: `request-out-${++requests}` }, user);
  const menu = (...path: string[]) => register.host.chooseMenu(SELLER, ["Asiakkuudet", ...path]);
  const settings = () => register.host.workbook.sheetByName("Asetukset")!;
  const dueHeader = () => {
    const sheet = register.sheet("customers");
    const column = register.column("customers", "due");
    return [sheet.formula(1, column), sheet.display(1, column)];
  };
  /** All that people see and have made: contents and formats, but for the words of ours that go. */
  const data = () =>
    TABS.map((tab) => {
      const sheet = register.sheet(tab);
      const area = { row: 2, column: 1, rows: Math.max(sheet.lastRow(), 2), columns: sheet.lastColumn() };
      const formats = Array.from({ length: sheet.lastColumn() }, (_, i) => [
        sheet.format(2, i + 1),
        sheet.columnWidth(i + 1),
        sheet.painted(1, i + 1),
      ]);
      return [sheet.name, sheet.hidden, sheet.displays(area), formats];
    });

  beforeEach(async () => {
    register = await Register.setUp();
    register.type("customers", [{ name: "Demo Yksi Oy", city: "Pori" }, { name: "Demo Kaksi Oy" }]);
    register.send("logContact", contact("row 2 Demo Yksi Oy", { requestId: "request-0001", presentState: "Hyvä" }));
    const name = letters(register.column("customers", "name"));
    register.host.setNote(COLLEAGUE, "Asiakkaat", `${name}2`, "Oma\n- Vetoketju -\nSolussa on jotain.");
    register.host.setNote(COLLEAGUE, "Asiakkaat", `${name}3`, "- Vetoketju -\nSolussa on jotain.");
    register.host.setNote(COLLEAGUE, "Kontaktit", "D2", "Vain oma");
    register.host.open(SELLER);
    menu("Muistutukset päälle");
  });

  it("takes its own away and leaves data, tabs, formats and people's part of notes", () => {
    const before = data();
    expect(register.host.triggers()).toHaveLength(1);
    const { message, actId, details } = takeOut();
    expect([message, actId]).toEqual(["Lisäosa on poistettu tästä taulukosta. Kaikki tiedot jäivät.", null]);
    expect(details.join()).toMatch(/Laajennukset > Apps Script.*Hallinnoi lisäosia/);
    expect(data()).toEqual(before);
    const { workbook } = register.host;
    expect(register.host.triggers()).toEqual([]);
    expect(workbook.metadata).toEqual([]);
    expect(workbook.protections).toEqual([]);
    const notes = [2, 3].map((row) => register.sheet("customers").note(row, register.column("customers", "name")));
    expect([...notes, register.sheet("contacts").note(2, 4)]).toEqual(["Oma", "", "Vain oma"]);
    expect(dueHeader()).toEqual([null, "Tilanne"]);
    const words = settings().displays({ row: 1, column: 1, rows: 20, columns: 2 });
    const labels = settingsTemplate.settings.filter(({ key }) => key === "reminders" || key === "heartbeatCheck");
    expect(labels.map(({ label }) => words.find(([text]) => text === label.fi)![1])).toEqual([
      expect.stringMatching(/^Lisäosa poistettiin ke\s14\.1\.2026$/),
      "",
    ]);
  });

  it("leaves a person's own protection and trigger-like things alone", () => {
    const { workbook } = register.host;
    const own = {
      id: "p1",
      sheetId: register.sheet("customers").id,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      description: "Oma",
      warningOnly: true,
      editors: [],
    };
    workbook.apply({ kind: "protect", protection: own });
    takeOut();
    expect(workbook.protections.map(({ description }) => description)).toEqual(["Oma"]);
  });

  it("does no harm when it is done twice", () => {
    takeOut();
    const before = data();
    expect(takeOut().message).toBe("Lisäosa oli jo poistettu tästä taulukosta.");
    expect(data()).toEqual(before);
  });

  it("is completed from wherever it was stopped", () => {
    takeOut();
    const calls = register.last.calls!.length;
    const before = data();
    for (let n = 1; n <= calls; n += 7) {
      register.send("setUp", { requestId: `request-anew-${n}`, language: "fi" });
      register.host.faults.kill(n, { unflushed: n % 2 === 0 ? "land" : "drop" });
      expect(() => takeOut()).toThrow();
      register.host.faults.clear();
      takeOut();
      expect([n, register.host.workbook.metadata, register.host.workbook.protections]).toEqual([n, [], []]);
      expect([n, data()]).toEqual([n, before]);
    }
  });

  it("leaves a register that Set up finds by its titles and headers, with all it did before", () => {
    const before = data();
    takeOut();
    const { message } = register.send("setUp", { requestId: "request-anew", language: "fi" });
    expect(message).toBe("Rekisteri on valmis.");
    expect(data()).toEqual(before);
    expect(dueHeader()).toEqual([expect.stringMatching(/^=IF\(/), expect.stringMatching(/^Tilanne/)]);
    const id = register.rows("customers")[0]!.id!;
    const { counts } = register.send("archiveCustomers", {
      requestId: "request-archive",
      piece: 0,
      customerIds: [id],
    });
    expect(counts).toEqual({ customers: 1, contacts: 1 });
    menu("Muistutukset päälle");
    expect(register.host.triggers()).toHaveLength(1);
  });

  it("leaves tabs that Set up does not take for a person's own list", () => {
    register.type(
      "customers",
      Array.from({ length: 8 }, (_, i) => ({ name: `Demo ${i} Oy`, city: "Pori", email: `demo${i}@example.fi` })),
    );
    takeOut();
    menu("Ota käyttöön");
    expect(register.host.screens(SELLER).dialog?.html).toContain('"lists":[]');
  });

  it("lets the hourly run of somebody else end by itself", () => {
    const { details } = takeOut(COLLEAGUE);
    expect(details.join()).toContain(SELLER);
    expect(register.host.triggers()).toHaveLength(1);
    register.host.moveClock(NOW + 26 * HOUR);
    expect(register.host.triggers()).toEqual([]);
    expect(register.host.mail).toEqual([]);
  });

  it("is refused to a viewer, and changes nothing", () => {
    const viewer = "demo.katselija@example.fi";
    register.host.addPerson({ email: viewer, name: "Demo Katselija", role: "viewer", locale: "fi" });
    const marks = register.host.workbook.metadata.length;
    expect(() => takeOut(viewer)).toThrow(/katseluoikeus/);
    expect(register.host.workbook.metadata).toHaveLength(marks);
  });

  it("is refused where a protection keeps cells from it, and changes nothing", () => {
    const { workbook } = register.host;
    const sheetId = register.sheet("contacts").id;
    const protection = { id: "p1", sheetId, area: null, description: "", warningOnly: false, editors: [] };
    workbook.apply({ kind: "protect", protection });
    const marks = workbook.metadata.length;
    expect(() => takeOut(COLLEAGUE)).toThrow(/suojattu/);
    expect(workbook.metadata).toHaveLength(marks);
    expect(register.host.triggers()).toHaveLength(1);
  });

  it("speaks the language of the account when there is no register any more", async () => {
    register = await Register.setUp("en");
    register.host.open(SELLER);
    takeOut();
    register.host.chooseMenu(SELLER, ["Customers", "Maintenance", "Take the add-on out"]);
    expect(register.host.screens(SELLER).dialog).toMatchObject({ title: "Take the add-on out" });
    expect(takeOut().message).toBe(t("en", "take-out.done-before"));
  });

  it("names beforehand the tabs and columns that nobody would know without the marks", () => {
    const page = () => {
      menu("Ylläpito", "Poista lisäosa");
      return register.host.screens(SELLER).dialog!.html;
    };
    expect(page()).not.toContain("piilomerkinnöistä:");
    const column = letters(register.column("customers", "nextDate"));
    register.host.edit(SELLER, "Asiakkaat", `${column}1`, [["Milloin"]]);
    register.host.renameTab(SELLER, "Asiakkaat", "Meidän asiakkaat");
    expect(page()).toContain(
      JSON.stringify(
        'välilehti "Meidän asiakkaat" (ennen Asiakkaat), Meidän asiakkaat, sarake "Milloin" (ennen Askeleen päivä)',
      ).slice(1, -1),
    );
  });

  it("forgets all that the script remembered, and nothing of a person's own code", async () => {
    const bundle = await shipped();
    const code = `${bundle.code}
      function keptNow() { return JSON.stringify(PropertiesService.getScriptProperties().getProperties()); }
      function keepOwn() { PropertiesService.getScriptProperties().setProperty("oma", "1"); }`;
    register = await Register.setUp("fi", { bundle: { ...bundle, code } });
    register.host.open(SELLER);
    menu("Muistutukset päälle");
    register.host.call(SELLER, "keepOwn");
    const kept = () => Object.keys(JSON.parse(String(register.host.call(SELLER, "keptNow"))));
    expect(kept().length).toBeGreaterThan(2);
    takeOut();
    expect(kept()).toEqual(["oma"]);
  });
});
