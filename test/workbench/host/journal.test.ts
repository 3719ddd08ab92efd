import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { FolderStorage } from "../../../scripts/workbench/host/folder-storage";
import type { Host } from "../../../scripts/workbench/host/host";
import { journalEntry, journalLine } from "../../../scripts/workbench/host/journal-line";
import type { Mutation } from "../../../scripts/workbench/model/mutation";
import { EVE, hostOf, MONDAY, OTTO } from "./harness";

const TAB = "Taulukko1";
const CODE = `
  function run(text) {
    SpreadsheetApp.getActiveSheet().getRange("C1:D2").setValues([[text, 1], [new Date(2026, 0, 31), true]]).setNote("n");
    PropertiesService.getScriptProperties().setProperty("p", text);
    CacheService.getScriptCache().put("c", text, 3600);
    MailApp.sendEmail("a@example.fi", text, "B");
    ScriptApp.newTrigger("tick").timeBased().everyHours(1).create();
  }
  function tick() {}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (at = folder) => hostOf(CODE, { storage: new FolderStorage(at) });

/** Everything that a register is, as text. */
function state(host: Host): string {
  const { workbook, people, mail, executions } = host;
  const runs = executions.map(({ calls: _calls, ...execution }) => execution);
  return JSON.stringify([workbook.snapshot(), people, mail, host.triggers(), host.now(), runs]);
}

/** Acts of each kind, each with what they leave behind. */
const ACTS: readonly ((host: Host) => void)[] = [
  (host) =>
    host.edit(OTTO.email, TAB, "A1", [
      ["yksi", "2,5"],
      ["=A1", ""],
    ]),
  (host) => host.call(EVE.email, "run", ["ääkköset 😀"]),
  (host) => host.insertRows(OTTO.email, TAB, 1, 2),
  (host) => host.sort(EVE.email, TAB, 1, false),
  (host) => host.undo(OTTO.email),
  (host) => host.addTab(EVE.email, "Muu"),
  (host) => host.moveClock(MONDAY + 3 * 3_600_000),
  (host) => host.setFormat(OTTO.email, "Muu", "A1:B3", { style: { bold: true } }),
  (host) => host.addPerson({ email: "uusi@example.fi", name: "Uusi Demo", locale: "fi", role: "editor" }),
  (host) => host.edit("uusi@example.fi", "Muu", "B2", [["uusi"]]),
  (host) => host.fill(EVE.email, "Muu", "B2", "B2:B4"),
  (host) => host.insertCheckboxes(EVE.email, "Muu", "C2:C3"),
  (host) => host.merge(OTTO.email, "Muu", "E1:F2"),
  (host) => host.setFilter(OTTO.email, "Muu", "A1:C4"),
  (host) => host.filterColumn(OTTO.email, "Muu", 2, ["uusi"]),
  (host) => host.moveCells(EVE.email, { tab: "Muu", at: "B2" }, { tab: TAB, at: "G7" }),
  (host) => host.nameRange(OTTO.email, "Alue", "Muu", "A1:B3"),
  (host) => void host.protect(OTTO.email, "Muu", "A1:C1", { description: "otsikot" }),
  (host) => void host.duplicateTab(OTTO.email, "Muu"),
  (host) => void host.importTable(OTTO.email, "Lista", [["a", { date: "2026-01-31" }]]),
  (host) => host.undo(OTTO.email),
  (host) => host.redo(OTTO.email),
];

describe("a register in a folder", () => {
  it("is as it was after each act and a new start", () => {
    const host = open();
    const expected = ACTS.map((act) => {
      act(host);
      return [state(host), state(open(copyOf(folder)))];
    });
    for (const [before, after] of expected) expect(after).toBe(before);
    host.save();
    expect(state(open(copyOf(folder)))).toBe(state(host));
    host.close();
  });

  it("loses nothing that was acknowledged, wherever the program is killed", () => {
    const host = open();
    const journal = join(folder, "journal.ndjson");
    const snapshot = readFileSync(join(folder, "snapshot.json"));
    /** How long the journal is when each act is acknowledged, and what the register is then. */
    const acknowledged = [{ bytes: 0, state: state(host) }];
    for (const act of ACTS) {
      act(host);
      acknowledged.push({ bytes: readFileSync(journal).length, state: state(host) });
    }
    const whole = readFileSync(journal);
    host.close();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), fc.boolean(), (cut, torn) => {
        const place = mkdtempSync(join(tmpdir(), "workbench-cut-"));
        writeFileSync(join(place, "snapshot.json"), snapshot);
        // What a crash leaves behind the end may be anything.
        writeFileSync(
          join(place, "journal.ndjson"),
          torn ? Buffer.concat([whole.subarray(0, cut), Buffer.alloc(3)]) : whole.subarray(0, cut),
        );
        const again = open(place);
        const last = acknowledged.filter(({ bytes }) => bytes <= cut).at(-1)!;
        expect(state(again)).toBe(last.state);
        again.edit(OTTO.email, again.workbook.sheets[0]!.name, "Z9", [["on"]]);
        expect(state(open(place))).toBe(state(again));
        rmSync(place, { recursive: true, force: true });
      }),
      { numRuns: 60, examples: acknowledged.map(({ bytes }) => [bytes, true]) },
    );
  });

  it("survives a crash between saving and emptying the journal", () => {
    const host = open();
    ACTS[0]!(host);
    const journal = readFileSync(join(folder, "journal.ndjson"));
    host.save();
    writeFileSync(join(folder, "journal.ndjson"), journal);
    expect(state(open(copyOf(folder)))).toBe(state(host));
    host.close();
  });

  it("writes after a full disk what it could not write before", () => {
    const storage = new FolderStorage(folder);
    const host = hostOf(CODE, { storage });
    const append = storage.append.bind(storage);
    storage.append = () => {
      throw new Error("no space left on device");
    };
    expect(() => host.edit(OTTO.email, TAB, "A1", [["one"]])).toThrow("no space left on device");
    storage.append = append;
    host.edit(OTTO.email, TAB, "A2", [["two"]]);
    expect(state(open(copyOf(folder)))).toBe(state(host));
  });

  it("goes on where it stopped", () => {
    const host = open();
    host.call(OTTO.email, "run", ["x"]);
    host.close();
    const again = open();
    expect(again.moveClock(again.now() + 3_600_000)).toMatchObject([{ function: "tick", user: OTTO.email }]);
    expect(again.executions.map(({ id }) => id)).toEqual([1, 2]);
    again.close();
  });
});

describe("a line of the journal", () => {
  it("keeps apart what is emptied and what is left as it is", () => {
    const mutation: Mutation = {
      kind: "cells",
      sheetId: 1,
      area: { row: 1, column: 1, rows: 1, columns: 3 },
      contents: [["x", null, undefined]],
      formats: [[undefined, "@", undefined]],
      validations: [[null, undefined, undefined]],
    };
    const line = journalLine({ seq: 3, ops: [{ mutation }] });
    expect(line.indexOf("\n")).toBe(line.length - 1);
    expect(journalEntry(line.trim())).toEqual({ seq: 3, ops: [{ mutation }] });
  });

  it("is nothing when it is torn", () => {
    expect(journalEntry('{"seq":3,"ops":[{"mut')).toBeNull();
  });
});

function copyOf(source: string): string {
  const place = mkdtempSync(join(folder, "copy-"));
  for (const name of ["snapshot.json", "journal.ndjson"])
    writeFileSync(join(place, name), readFileSync(join(source, name)));
  return place;
}
