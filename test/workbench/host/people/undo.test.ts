import fc from "fast-check";
import { acts, attempt } from "./acts";
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
      { numRuns: 40 },
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
