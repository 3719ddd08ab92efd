import fc from "fast-check";
import { acts, actsInPlace, at, attempt } from "./acts";
import { EVE, MemoryStorage, OTTO, sheetOf, shown, state, TAB } from "./harness";

const start = () =>
  sheetOf([
    ["Nimi", "Vaihe", "Summa"],
    ["Demo A", "Asiakas", "1"],
    ["Demo B", "Liidi", "=C2+1"],
    ["Demo C", "Asiakas", "3"],
  ]);

describe("Ctrl+Z and Ctrl+Y", () => {
  it("bring back the first state after any acts of a person, and the last again", () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 10 }), (sequence) => {
        const host = start();
        host.undo(OTTO.email);
        host.redo(OTTO.email);
        const first = state(host);
        for (const act of sequence) attempt(host, EVE.email, act);
        const last = state(host);
        while (host.undoable(EVE.email)) expect(host.undo(EVE.email)).toBe(true);
        expect(state(host)).toBe(first);
        while (host.redoable(EVE.email)) expect(host.redo(EVE.email)).toBe(true);
        expect(state(host)).toBe(last);
        while (host.undoable(EVE.email)) host.undo(EVE.email);
        expect(state(host)).toBe(first);
      }),
      { numRuns: 25 },
    );
  });

  it("lose nothing that somebody else has typed since", () => {
    const marks = (host: ReturnType<typeof start>) =>
      host.workbook.sheets.flatMap((sheet) =>
        sheet
          .values({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns })
          .flat()
          .filter((value) => String(value).startsWith("Otto ")),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(actsInPlace, at), { minLength: 1, maxLength: 8 }), (sequence) => {
        const host = start();
        for (const [i, [act, where]] of sequence.entries()) {
          attempt(host, EVE.email, act);
          attempt(host, OTTO.email, () => host.edit(OTTO.email, TAB, where, [[`Otto ${"abcdefgh"[i]}`]]));
        }
        const typed = marks(host);
        while (host.undoable(EVE.email)) host.undo(EVE.email);
        expect(marks(host)).toEqual(expect.arrayContaining(typed));
      }),
      { numRuns: 25 },
    );
  });

  it("leave what somebody else has changed since", () => {
    const host = sheetOf([["a", "b"]]);
    host.edit(EVE.email, TAB, "A1:B1", [["c", "d"]]);
    host.edit(OTTO.email, TAB, "B1", [["e"]]);
    expect(host.undo(EVE.email)).toBe(true);
    expect(shown(host, "A1:B1")).toEqual([["a", "e"]]);
    expect(host.redo(EVE.email)).toBe(true);
    expect(shown(host, "A1:B1")).toEqual([["c", "e"]]);
  });

  it("bring back a change of structure while others write elsewhere, and not over what they wrote", () => {
    const host = sheetOf([
      ["a", "b"],
      ["c", "d"],
      ["e", "=B1"],
    ]);
    host.freeze(EVE.email, TAB, { rows: 1 });
    host.merge(EVE.email, TAB, "A2:B2");
    host.deleteRows(EVE.email, TAB, 1);
    host.edit(OTTO.email, TAB, "D9", [["x"]]);
    expect(host.undo(EVE.email)).toBe(true);
    expect(shown(host, "A1:B3")).toEqual([
      ["a", "b"],
      ["c", ""],
      ["e", "b"],
    ]);
    host.edit(OTTO.email, TAB, "A2", [["y"]]);
    expect(host.undo(EVE.email)).toBe(false);
    // What was done before counted on it.
    expect(host.undo(EVE.email)).toBe(false);
    expect(host.workbook.sheets[0]!.frozenRows).toBe(1);
  });

  it.each<[string, (host: ReturnType<typeof sheetOf>) => void, string]>([
    ["a new row that somebody wrote in", (host) => host.insertRows(EVE.email, TAB, 2), "A2"],
    ["a deleted row whose formula elsewhere somebody changed", (host) => host.deleteRows(EVE.email, TAB, 1), "B2"],
    ["a new tab that somebody wrote in", (host) => void host.duplicateTab(EVE.email, TAB), "Kopio: Taulukko1!A1"],
  ])("leave %s", (_, act, at) => {
    const host = sheetOf([
      ["a", "b"],
      ["c", "d"],
      ["e", "=B1"],
    ]);
    act(host);
    const [cell, tab = TAB] = at.split("!").reverse() as [string, string?];
    host.edit(OTTO.email, tab, cell, [["mine"]]);
    const before = state(host);
    expect(host.undo(EVE.email)).toBe(false);
    expect(state(host)).toBe(before);
  });

  it("do nothing again once something else was done", () => {
    const host = sheetOf([["a"]]);
    host.undo(OTTO.email);
    host.edit(OTTO.email, TAB, "B1", [["b"]]);
    expect([host.redoable(OTTO.email), host.redo(OTTO.email)]).toEqual([false, false]);
    expect(shown(host, "A1:B1")).toEqual([["", "b"]]);
  });

  it("end without a trace when a tab with the cells is gone", () => {
    const host = sheetOf([["a"]]);
    host.addTab(OTTO.email, "Muut");
    host.edit(EVE.email, "Muut", "A1", [["x"]]);
    host.clear(EVE.email, "Muut", "A1");
    host.deleteTab(OTTO.email, "Muut");
    expect([host.undo(EVE.email), host.undo(EVE.email), host.undo(EVE.email)]).toEqual([false, false, false]);
  });
});

describe("the journal of what people did", () => {
  it("makes the same workbook again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(acts, fc.boolean()), { minLength: 1, maxLength: 12 }), (sequence) => {
        const storage = new MemoryStorage();
        const host = sheetOf([["Nimi"], ["Demo A"]], { storage });
        for (const [act, owner] of sequence) attempt(host, (owner ? OTTO : EVE).email, act);
        host.undo(EVE.email);
        host.redo(OTTO.email);
        expect(state(sheetOf([], { storage }))).toBe(state(host));
      }),
      { numRuns: 25 },
    );
  });
});
