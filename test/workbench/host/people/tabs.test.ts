import { EVE, OTTO, sheetOf, shown, TAB } from "./harness";

describe("a duplicated tab", () => {
  const original = () => {
    const host = sheetOf([
      ["Demo", "Vaihe"],
      ["1", "=A2*2"],
    ]);
    host.setNote(OTTO.email, TAB, "A1", "huomaa");
    host.setFormat(OTTO.email, TAB, "A1:B1", { style: { bold: true } });
    host.merge(OTTO.email, TAB, "C1:D1");
    host.setFilter(OTTO.email, TAB, "A1:B2");
    host.freeze(OTTO.email, TAB, { rows: 1 });
    host.protect(OTTO.email, TAB, "A1:B1", { description: "otsikot" });
    const { id: sheetId } = host.workbook.sheets[0]!;
    host.workbook.apply({
      kind: "metadata",
      metadata: {
        id: host.workbook.newId(),
        key: "sarake",
        value: "nimi",
        visibility: "DOCUMENT",
        location: { type: "COLUMN", sheetId, column: 1 },
      },
    });
    host.workbook.apply({
      kind: "fill",
      sheetId,
      area: { row: 2, column: 2, rows: 3, columns: 1 },
      validation: {
        criteria: "VALUE_IN_RANGE",
        values: [{ sheetId, area: { row: 1, column: 4, rows: 3, columns: 1 } }, true],
        allowInvalid: true,
        helpText: null,
      },
    });
    return host;
  };

  it("stands beside its original with all it has, and marks of its own", () => {
    const host = original();
    const name = host.duplicateTab(OTTO.email, TAB);
    expect(name).toBe("Kopio: Taulukko1");
    const [first, copy] = host.workbook.sheets;
    expect([copy!.name, copy!.formula(2, 2), copy!.note(1, 1), copy!.frozenRows]).toEqual([name, "=A2*2", "huomaa", 1]);
    expect([copy!.merges, copy!.filter, copy!.style(1, 2)]).toEqual([first!.merges, first!.filter, { bold: true }]);
    expect(copy!.validation(2, 2)!.values[0]).toMatchObject({ sheetId: copy!.id });
    const marks = host.workbook.metadata.map(({ location }) => "sheetId" in location && location.sheetId);
    expect(marks).toEqual([first!.id, copy!.id]);
    expect(host.protections(name)).toEqual([]);
  });

  it("takes protections along and leaves marks where the host is told so", () => {
    const host = sheetOf([["a"]], { copies: { protections: true, metadata: false } });
    host.protect(OTTO.email, TAB, null, { warningOnly: true });
    const name = host.duplicateTab(OTTO.email, TAB);
    expect(host.protections(name)).toMatchObject([{ tab: name, area: null, warningOnly: true }]);
  });

  it("gets a number when there is one already, and goes away with undo", () => {
    const host = original();
    host.duplicateTab(OTTO.email, TAB);
    expect(host.duplicateTab(OTTO.email, TAB)).toBe("Kopio: Taulukko1 2");
    host.undo(OTTO.email);
    host.undo(OTTO.email);
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual([TAB]);
  });
});

describe("tabs", () => {
  it("move, hide and freeze; what cannot be is said in the person's language", () => {
    const host = sheetOf([["a"]]);
    host.addTab(EVE.email, "Muut");
    host.moveTab(EVE.email, "Muut", 0);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Muut", TAB]);
    host.hideTab(EVE.email, TAB, true);
    expect(() => host.hideTab(EVE.email, "Muut", true)).toThrow("At least one tab has to stay visible.");
    host.freeze(OTTO.email, TAB, { rows: 2, columns: 1 });
    expect([host.workbook.sheets[1]!.frozenRows, host.workbook.sheets[1]!.frozenColumns]).toEqual([2, 1]);
    expect(() => host.renameTab(OTTO.email, TAB, "muut")).toThrow("Välilehti nimeltä muut on jo olemassa.");
    expect(() => host.deleteRows(OTTO.email, TAB, 1, 1000)).toThrow("Kaikkia rivejä ei voi poistaa.");
  });
});

describe("a table from a file", () => {
  it("becomes a tab with typed cells, and comes back as it was", () => {
    const host = sheetOf();
    const cells = [
      ["Nimi", "Pvm", "Summa", "Tosi", "Puhelin"],
      ["Demo Oy", { date: "2026-01-31" }, 12.5, true, "0401234567"],
      ["Toinen", { date: "2026-01-31T08:30:00" }, { formula: "=C2*2", value: 25 }, null, "-"],
    ];
    expect(host.importTable(OTTO.email, "Vanha lista", cells)).toBe("Vanha lista");
    expect(shown(host, "A2:E3", "Vanha lista")).toEqual([
      ["Demo Oy", "31.1.2026", "12,5", "TOSI", "0401234567"],
      ["Toinen", "31.1.2026 8.30.00", "25", "", "-"],
    ]);
    expect(host.table("Vanha lista")).toEqual({
      name: "Vanha lista",
      cells,
      texts: shown(host, "A1:E3", "Vanha lista"),
    });
    expect(host.importTable(OTTO.email, "Vanha lista", [])).toBe("Vanha lista 2");
    expect(host.table("Vanha lista 2").cells).toEqual([]);
  });
});
