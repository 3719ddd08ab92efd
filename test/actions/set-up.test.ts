import { Host } from "../../scripts/workbench/host/host";
import type { Language } from "../../src/i18n";
import { settingsTemplate } from "../../src/schema/settings";
import { type TableName, templates } from "../../src/schema/template";
import { shipped } from "../build-once";
import { COLLEAGUE, NOW, SELLER } from "./register";

const TABS = ["customers", "contacts", "history", "archive"] as const;
const titles = (language: Language) =>
  [...TABS.map((tab) => templates[tab].title), settingsTemplate.title].map((title) => title[language]);

async function newHost(locale: Language = "fi"): Promise<Host> {
  const people = [
    { email: SELLER, name: "Demo Myyjä", role: "owner", locale },
    { email: COLLEAGUE, name: "Demo Kollega", role: "editor", locale },
  ] as const;
  return new Host({ bundle: await shipped(), people, now: NOW, seed: 1 });
}

let requests = 0;
function setUp(host: Host, language: Language, user = SELLER): { message: string; details: string[] } {
  const answer = host.call(user, "setUp", [JSON.stringify({ requestId: `set-up-${++requests}`, language })]);
  return JSON.parse(String(answer)) as { message: string; details: string[] };
}

const tabNames = (host: Host) => host.workbook.sheets.map(({ name }) => name);
const sheet = (host: Host, tab: TableName, language: Language) =>
  host.workbook.sheetByName(templates[tab].title[language])!;
function header(host: Host, title: string): string[] {
  const its = host.workbook.sheetByName(title)!;
  return its.displays({ row: 1, column: 1, rows: 1, columns: its.lastColumn() })[0]!;
}

/** All that Set up makes, to be compared. */
function made(host: Host): unknown {
  const { workbook } = host;
  return workbook.sheets.map((each) => {
    const columns = Array.from({ length: each.maxColumns }, (_, i) => i + 1);
    return {
      name: each.name,
      hidden: each.hidden,
      color: each.tabColor,
      frozen: [each.frozenRows, each.frozenColumns],
      size: [each.maxRows, each.maxColumns],
      texts: each.displays({ row: 1, column: 1, rows: 20, columns: each.maxColumns }),
      formats: columns.map((column) => [each.format(2, column), each.format(900, column)]),
      validations: columns.map((column) => each.validation(2, column)?.criteria ?? null),
      widths: columns.map((column) => each.columnWidth(column)),
      conditional: each.conditionalFormats.length,
      marks: workbook.metadata
        .filter(({ location }) => "sheetId" in location && location.sheetId === each.id)
        .map(({ value, location }) => JSON.stringify([value, location]).replace(/"(sheetId|id)":\d+/g, ""))
        .sort(),
      protections: workbook.protections.filter(({ sheetId }) => sheetId === each.id).length,
    };
  });
}

describe("Set up", () => {
  describe.each(["fi", "en"] as const)("in %s", (language) => {
    let host: Host;
    beforeAll(async () => {
      host = await newHost(language);
      setUp(host, language);
    });

    it("adds its tabs after those that are there", () => {
      expect(tabNames(host)).toEqual([language === "fi" ? "Taulukko1" : "Sheet1", ...titles(language)]);
      expect(sheet(host, "history", language).hidden).toBe(true);
    });

    it.each(TABS)("gives %s its headers, widths, frozen rows and colour", (tab) => {
      const its = sheet(host, tab, language);
      const { columns, color, frozenColumns, title } = templates[tab];
      expect(header(host, title[language])).toEqual(columns.map((column) => column.header[language]));
      expect(columns.map((_, i) => its.columnWidth(i + 1))).toEqual(columns.map(({ width }) => width));
      expect([its.frozenRows, its.frozenColumns, its.tabColor?.toUpperCase()]).toEqual([1, frozenColumns, color]);
    });

    it.each(TABS)("formats text as text and days as days in %s, to the end of the grid", (tab) => {
      const its = sheet(host, tab, language);
      templates[tab].columns.forEach(({ type }, i) => {
        const format = its.format(its.maxRows, i + 1);
        if (type === "text" || type === "person") expect(format).toBe("@");
        if (type === "day") expect(format).toBe(language === "fi" ? "d.m.yyyy" : "d mmm yyyy");
      });
    });

    it("lets drop-downs warn, and only Settings refuse", () => {
      const customers = sheet(host, "customers", language);
      const step = templates.customers.columns.findIndex(({ key }) => key === "step") + 1;
      expect(customers.validation(2, step)).toMatchObject({ criteria: "VALUE_IN_LIST", allowInvalid: true });
      const settings = host.workbook.sheetByName(settingsTemplate.title[language])!;
      expect(settings.validation(3, 2)).toMatchObject({ criteria: "VALUE_IN_LIST", allowInvalid: false });
      expect(() => host.edit(SELLER, settings.name, "B4", [["25"]])).toThrow();
    });

    it("offers the team as owners", () => {
      const customers = sheet(host, "customers", language);
      const settings = host.workbook.sheetByName(settingsTemplate.title[language])!;
      const owner = templates.customers.columns.findIndex(({ key }) => key === "owner") + 1;
      expect(customers.validation(2, owner)).toMatchObject({
        criteria: "VALUE_IN_RANGE",
        values: [{ sheetId: settings.id, area: { row: 12, column: 1, columns: 1 } }, true],
      });
    });

    it("makes whoever does it the owner and the first of the team", () => {
      const settings = host.workbook.sheetByName(settingsTemplate.title[language])!;
      const words = language === "fi" ? ["Suomi", "Kyllä"] : ["English", "Yes"];
      expect(settings.display(2, 2)).toBe(SELLER);
      expect(settings.displays({ row: 12, column: 1, rows: 1, columns: 4 })[0]).toEqual([
        "Demo Myyja",
        SELLER,
        ...words,
      ]);
    });

    it("says so when it is done, and that nothing is missing when it is done again", () => {
      const before = made(host);
      expect(setUp(host, language).message).toBe(
        language === "fi" ? "Kaikki on paikallaan." : "Everything is in place.",
      );
      expect(made(host)).toEqual(before);
    });
  });

  it("shows in the header of column due that the reminders have stopped", async () => {
    const host = await newHost();
    setUp(host, "fi");
    const settings = host.workbook.sheetByName("Asetukset")!;
    const due = templates.customers.columns.findIndex(({ key }) => key === "due") + 1;
    const shown = () => sheet(host, "customers", "fi").display(1, due);
    expect(shown()).toBe("Tilanne");
    host.edit(SELLER, settings.name, "B7", [["14.1.2026 13.30"]]);
    host.moveClock(NOW + 60_000);
    expect(shown()).toBe("Tilanne");
    host.moveClock(NOW + 4 * 3_600_000);
    expect(shown()).toBe("Tilanne · Muistutukset seis");
  });

  it("adds a column that is missing after its neighbour, and touches nothing else", async () => {
    const host = await newHost();
    setUp(host, "fi");
    host.edit(SELLER, "Asiakkaat", "B2:C2", [["Demo Oy", "Prospekti"]]);
    host.insertColumns(SELLER, "Asiakkaat", 4);
    host.edit(SELLER, "Asiakkaat", "D1", [["Oma"]]);
    const goals = header(host, "Asiakkaat").indexOf("Tavoitteet") + 1;
    host.deleteColumns(SELLER, "Asiakkaat", goals);
    const { message, details } = setUp(host, "en", COLLEAGUE);
    expect([message, ...details]).toEqual(["Rekisteri on valmis.", "Välilehdelle Asiakkaat lisätty: Tavoitteet"]);
    expect(header(host, "Asiakkaat").indexOf("Tavoitteet") + 1).toBe(goals);
    const customers = sheet(host, "customers", "fi");
    expect([customers.display(2, 2), customers.display(2, 3), customers.format(2, goals)]).toEqual([
      "Demo Oy",
      "Prospekti",
      "@",
    ]);
    expect(header(host, "Asiakkaat")).toContain("Oma");
  });

  it("adds a tab that was deleted", async () => {
    const host = await newHost();
    setUp(host, "fi");
    host.deleteTab(SELLER, "Kontaktit");
    expect(setUp(host, "fi").details[0]).toBe("Lisätty: Kontaktit");
    expect(header(host, "Kontaktit")).toEqual(templates.contacts.columns.map((column) => column.header.fi));
  });

  it("leaves a person's own tab of the same name alone", async () => {
    const host = await newHost();
    host.addTab(SELLER, "Asiakkaat");
    host.edit(SELLER, "Asiakkaat", "A1:B2", [
      ["Firma", "Puh"],
      ["Demo Oy", "040"],
    ]);
    expect(setUp(host, "fi").details).toContain(
      "Sinulla on jo välilehti nimeltä Asiakkaat. Rekisterin välilehti on Asiakkaat 2.",
    );
    expect(tabNames(host)).toContain("Asiakkaat 2");
    expect(header(host, "Asiakkaat")).toEqual(["Firma", "Puh"]);
  });

  it("takes up its own tab again beside a person's of the same name", async () => {
    const host = await newHost();
    host.addTab(SELLER, "Asiakkaat");
    host.edit(SELLER, "Asiakkaat", "A1", [["Firma"]]);
    host.faults.kill({ call: "Sheet.setFrozenRows", nth: 2 }, { unflushed: "land" });
    expect(() => setUp(host, "fi")).toThrow();
    host.faults.clear();
    setUp(host, "fi");
    expect(tabNames(host).filter((name) => /^Asiakkaat/.test(name))).toEqual(["Asiakkaat", "Asiakkaat 2"]);
  });

  it("finds renamed tabs, columns and lines again", async () => {
    const host = await newHost();
    setUp(host, "fi");
    host.renameTab(SELLER, "Asiakkaat", "Meidän asiakkaat");
    host.edit(SELLER, "Meidän asiakkaat", "B1", [["Firma"]]);
    host.edit(SELLER, "Asetukset", "A4", [["Milloin"]]);
    const before = made(host);
    expect(setUp(host, "fi").message).toBe("Kaikki on paikallaan.");
    expect(made(host)).toEqual(before);
  });

  it("gives the same register when it was stopped anywhere on the way and done again", async () => {
    const undisturbed = await newHost();
    setUp(undisturbed, "fi");
    const calls = undisturbed.executions.at(-1)!.sheetCalls;
    const whole = JSON.stringify(made(undisturbed));
    for (let nth = 9; nth < calls; nth += 11)
      for (const unflushed of ["land", "drop"] as const) {
        const host = await newHost();
        host.faults.kill(nth, { unflushed });
        expect(() => setUp(host, "fi")).toThrow();
        setUp(host, "fi");
        expect([nth, unflushed, JSON.stringify(made(host)) === whole]).toEqual([nth, unflushed, true]);
      }
  }, 120_000);
});
