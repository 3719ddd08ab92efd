import fc from "fast-check";
import type { Host } from "../../../../scripts/workbench/host/host";
import { state, TAB } from "./harness";

export type Act = (host: Host, user: string) => void;

const row = fc.integer({ min: 1, max: 8 });
const column = fc.integer({ min: 1, max: 5 });
/** A cell of the tab. */
export const at = fc.tuple(column, row).map(([c, r]) => `${"ABCDE"[c - 1]}${r}`);
const area = fc.tuple(column, row, column, row).map(([a, b, c, d]) => `${"ABCDE"[a - 1]}${b}:${"ABCDE"[c - 1]}${d}`);
const text = fc.constantFrom("", "Demo", "1,5", "31.1.2026", "=A1+1", "=SUM(A1:B3)", "TOSI", "Demo 7");

/** What a person can do to the tab without copying anything, also what is refused there. */
export const actsInPlace: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(at, text).map(
    ([where, what]): Act =>
      (host, user) =>
        host.edit(user, TAB, where, [[what]]),
  ),
  fc.tuple(area, text).map(
    ([where, what]): Act =>
      (host, user) =>
        host.edit(user, TAB, where, [[what]]),
  ),
  area.map(
    (where): Act =>
      (host, user) =>
        host.clear(user, TAB, where),
  ),
  area.map(
    (where): Act =>
      (host, user) =>
        host.insertCheckboxes(user, TAB, where),
  ),
  area.map(
    (where): Act =>
      (host, user) =>
        host.removeCheckboxes(user, TAB, where),
  ),
  fc.tuple(at, fc.constantFrom("huomaa", null)).map(
    ([where, note]): Act =>
      (host, user) =>
        host.setNote(user, TAB, where, note),
  ),
  area.map(
    (where): Act =>
      (host, user) =>
        host.setFormat(user, TAB, where, { style: { bold: true }, format: "@" }),
  ),
  fc.tuple(area, at).map(
    ([from, to]): Act =>
      (host, user) =>
        host.moveCells(user, { tab: TAB, at: from }, { tab: TAB, at: to }),
  ),
  fc.tuple(area, fc.constantFrom("all" as const, "across" as const, "down" as const)).map(
    ([where, kind]): Act =>
      (host, user) =>
        host.merge(user, TAB, where, kind),
  ),
  area.map(
    (where): Act =>
      (host, user) =>
        host.unmerge(user, TAB, where),
  ),
  fc.option(area).map(
    (where): Act =>
      (host, user) =>
        host.setFilter(user, TAB, where),
  ),
  fc.tuple(column, fc.option(fc.constant(["", "Demo"]))).map(
    ([where, hidden]): Act =>
      (host, user) =>
        host.filterColumn(user, TAB, where, hidden),
  ),
  fc.tuple(column, fc.boolean(), fc.option(area, { nil: undefined })).map(
    ([by, up, where]): Act =>
      (host, user) =>
        host.sort(user, TAB, by, up, where),
  ),
  fc.tuple(row, row).map(
    ([before, count]): Act =>
      (host, user) =>
        host.insertRows(user, TAB, before, count),
  ),
  fc.tuple(row, row).map(
    ([first, count]): Act =>
      (host, user) =>
        host.deleteRows(user, TAB, first, count),
  ),
  fc.tuple(column, column).map(
    ([before, count]): Act =>
      (host, user) =>
        host.insertColumns(user, TAB, before, count),
  ),
  fc.tuple(column, column).map(
    ([first, count]): Act =>
      (host, user) =>
        host.deleteColumns(user, TAB, first, count),
  ),
  fc.tuple(row, row, row).map(
    ([first, count, to]): Act =>
      (host, user) =>
        host.moveRows(user, TAB, first, count, to),
  ),
  fc.tuple(column, column).map(
    ([first, to]): Act =>
      (host, user) =>
        host.moveColumns(user, TAB, first, 1, to),
  ),
  fc.tuple(row, row, fc.boolean()).map(
    ([first, count, hidden]): Act =>
      (host, user) =>
        host.hideRows(user, TAB, first, count, hidden),
  ),
  fc.tuple(fc.constantFrom("Vaiheet", "Maat"), area).map(
    ([name, where]): Act =>
      (host, user) =>
        host.nameRange(user, name, TAB, where),
  ),
  fc.constantFrom("Vaiheet", "Maat").map(
    (name): Act =>
      (host, user) =>
        host.removeName(user, name),
  ),
  fc.option(area).map(
    (where): Act =>
      (host, user) =>
        void host.protect(user, TAB, where),
  ),
  fc.constant<Act>((host, user) => host.addTab(user)),
  fc.constant<Act>((host, user) => host.moveTab(user, TAB, host.workbook.sheets.length - 1)),
  fc.tuple(row, column).map(
    ([rows, columns]): Act =>
      (host, user) =>
        host.freeze(user, TAB, { rows, columns }),
  ),
  fc.constant<Act>((host, user) => host.deleteTab(user, host.workbook.sheets.at(-1)!.name)),
);

/** Whatever a person can do to the tab, also what is refused there. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 25, arbitrary: actsInPlace },
  fc.tuple(area, row).map(
    ([from, more]): Act =>
      (host, user) => {
        const [first, last] = from.split(":") as [string, string];
        host.fill(user, TAB, from, `${first}:${last[0]}${Number(last.slice(1)) + more}`);
      },
  ),
  fc.tuple(area, area).map(
    ([from, to]): Act =>
      (host, user) =>
        host.pasteCells(user, TAB, to, host.copyCells(TAB, from)),
  ),
  fc.constant<Act>((host, user) => void host.duplicateTab(user, TAB)),
);

/** Does it where it can be done; a refusal, in words, leaves no trace. */
export function attempt(host: Host, user: string, act: Act): void {
  const before = state(host);
  try {
    act(host, user);
  } catch (error) {
    expect((error as Error).message).toMatch(/\.$|is no place on the tab|There is no tab/);
    expect(state(host)).toBe(before);
  }
}
