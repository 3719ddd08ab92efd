import fc from "fast-check";
import type { Sheet } from "../../scripts/workbench/model/sheet";
import { templates } from "../../src/schema/template";
import { letters } from "../actions/register";
import { GUEST, OWNER, VIEWER, type World } from "./world";

/** Something a person does to the spreadsheet. Numbers choose among what is there at that moment, so that every one of these
 * can always be done and a failing sequence can be made shorter. */
export interface PersonAct {
  readonly user: string;
  readonly does: keyof typeof DOINGS;
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly text: string;
}

type Doing = (world: World, sheet: Sheet, act: PersonAct & At) => void;
interface At {
  /** In the sheet, from 1. */
  readonly r: number;
  readonly c: number;
  readonly cell: string;
}

/** Lets the person do it; what the spreadsheet refuses, it refuses. */
export function perform(world: World, act: PersonAct): void {
  const { host } = world;
  const sheets = host.workbook.sheets;
  // Mostly the tabs of the register, the first of which are the customers.
  const sheet = sheets[act.tab % sheets.length] as Sheet;
  const r = (act.row % (sheet.lastRow() + 2)) + 1;
  const c = (act.column % Math.max(sheet.lastColumn(), 1)) + 1;
  try {
    DOINGS[act.does](world, sheet, { ...act, r, c, cell: `${letters(c)}${r}` });
  } catch (error) {
    if (!(error instanceof Error) || !REFUSED.has(error.name)) throw error;
  }
}

/** What a person is told who may not do something. A fault of the host has another name. */
const REFUSED: ReadonlySet<string> = new Set(["Error", "RangeError", "ModelError"]);

const DOINGS = {
  type: ({ host }, { name }, { user, cell, text }) => host.edit(user, name, cell, [[text]]),
  typeName: ({ host }, sheet, { user, r, text }) =>
    host.edit(user, sheet.name, `${columnOf(sheet, "name")}${r}`, [[text]]),
  typeBelow: ({ host }, sheet, { user, text }) =>
    host.edit(user, sheet.name, `${columnOf(sheet, "name")}${sheet.lastRow() + 1}`, [[text]]),
  paste: ({ host }, { name }, { user, cell, text, count }) =>
    host.edit(
      user,
      name,
      cell,
      Array.from({ length: count }, (_, i) => [text, i === 0 ? text : ""]),
    ),
  fill: ({ host }, { name }, { user, r, c, text, count }) =>
    host.edit(user, name, `${letters(c)}${r}:${letters(c)}${r + count}`, [[text]]),
  burst: ({ host }, { name }, { user, r, c, text, count }) =>
    host.burst(
      user,
      Array.from({ length: count }, (_, i) => ({ tab: name, at: `${letters(c)}${r + i}`, values: [[text]] })),
    ),
  clear: ({ host }, { name }, { user, r, c, count }) =>
    host.clear(user, name, `${letters(c)}${r}:${letters(c + count - 1)}${r + count - 1}`),
  clearId: ({ host }, sheet, { user, r }) => host.clear(user, sheet.name, `${columnOf(sheet, "id")}${Math.max(r, 2)}`),
  editId: ({ host }, sheet, { user, r, text }) =>
    host.edit(user, sheet.name, `${columnOf(sheet, "id")}${Math.max(r, 2)}`, [[text]]),
  copyRow: ({ host }, { name, maxColumns }, { user, r, count }) => {
    const copied = host.copyCells(name, `A${r}:${letters(maxColumns)}${r}`);
    host.pasteCells(user, name, `A${r + count}`, copied);
  },
  sort: ({ host }, { name }, { user, c, count }) => host.sort(user, name, c, count % 2 === 0),
  sortHalf: ({ host }, sheet, { user, r, c, count }) => {
    const to = Math.min(c + count * 2, sheet.maxColumns);
    host.sort(user, sheet.name, c, count % 2 === 0, `${letters(c)}${Math.max(r, 2)}:${letters(to)}${sheet.lastRow()}`);
  },
  insertRows: ({ host }, { name }, { user, r, count }) => host.insertRows(user, name, r, count),
  insertColumns: ({ host }, { name }, { user, c, count }) => host.insertColumns(user, name, c, count),
  deleteRows: ({ host }, { name }, { user, r, count }) => host.deleteRows(user, name, r, count),
  deleteColumns: ({ host }, { name }, { user, c }) => host.deleteColumns(user, name, c, 1),
  moveRows: ({ host }, { name, maxRows }, { user, r, count }) =>
    host.moveRows(user, name, r, 1, ((r + count * 3) % maxRows) + 1),
  moveColumns: ({ host }, { name, maxColumns }, { user, c, count }) =>
    host.moveColumns(user, name, c, 1, ((c + count * 5) % maxColumns) + 1),
  hideColumns: ({ host }, { name }, { user, c, count }) => host.hideColumns(user, name, c, count, true),
  hideRows: ({ host }, { name }, { user, r, count }) => host.hideRows(user, name, r, count, true),
  header: ({ host }, { name }, { user, c, text }) => host.edit(user, name, `${letters(c)}1`, [[text]]),
  clearHeader: ({ host }, { name }, { user, c }) => host.clear(user, name, `${letters(c)}1`),
  doubleHeader: ({ host }, sheet, { user, c, count }) =>
    host.edit(user, sheet.name, `${letters(((c + count * 7) % sheet.maxColumns) + 1)}1`, [[sheet.display(1, c)]]),
  format: ({ host }, { name }, { user, cell, count }) =>
    host.setFormat(user, name, cell, { format: ["0.00", "@", "d.m.yyyy", "General"][count % 4]! }),
  note: ({ host }, { name }, { user, cell, text }) => host.setNote(user, name, cell, text),
  merge: ({ host }, { name }, { user, r, c, count }) =>
    host.merge(user, name, `${letters(c)}${r}:${letters(c + count)}${r}`),
  filter: ({ host }, { name, maxColumns }, { user, r }) =>
    host.setFilter(user, name, `A1:${letters(maxColumns)}${r + 1}`),
  nameRange: ({ host }, { name }, { user, cell }) => host.nameRange(user, "Oma", name, cell),
  renameTab: ({ host }, { name }, { user, text, count }) =>
    host.renameTab(user, name, count % 2 === 0 ? `Oma ${text.slice(0, 20)}` : titleOf(count)),
  addTab: ({ host }, _, { user, count }) => host.addTab(user, count % 2 === 0 ? "Oma" : titleOf(count)),
  deleteTab: ({ host }, { name }, { user }) => host.deleteTab(user, name),
  duplicateTab: ({ host }, { name }, { user }) => host.duplicateTab(user, name),
  undo: ({ host }, _, { user }) => void host.undo(user),
} satisfies Record<string, Doing>;

/** How often people do what. */
const OFTEN: Partial<Record<keyof typeof DOINGS, number>> = {
  type: 8,
  typeName: 4,
  typeBelow: 8,
  paste: 4,
  sort: 4,
  undo: 5,
  insertRows: 3,
  deleteTab: 0,
  deleteColumns: 1,
};

/** The column that was made for `key`; where it is now does not matter to who types into a cell. */
function columnOf(sheet: Sheet, key: string): string {
  const titles = Object.values(templates).flatMap(({ columns }) => columns.filter((column) => column.key === key));
  for (let column = 1; column <= sheet.maxColumns; column++)
    if (titles.some(({ header }) => [header.fi, header.en].includes(sheet.display(1, column)))) return letters(column);
  return "A";
}

function titleOf(n: number): string {
  const titles = Object.values(templates).flatMap(({ title }) => [title.fi, title.en]);
  return titles[n % titles.length]!;
}

/** Names that meet again, so that two customers may have the same. */
const NAMES = [
  "Demo-Konepaja Oy",
  "Demo Putki Ky",
  "Demo Sähkö Oy",
  "Demo Tukku Oy",
  "Demo 🚀 Oy",
  "ديمو شركة",
] as const;

/** What people leave in cells. */
export const wildText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "1.2.2026", "31.2.2026", "2/1/2026", "12,5", "12.5", "0401234567", "+358 40 1234567", "TRUE", "TOSI", "x", "-", "'=1+1", "10 %",
      "ma 12.1.", "klo 9", "Prospekti", "prospect", "Kanta-asiakas", "demo@example.fi", "ei ole", "1234567-8", "0112038-9",
    ), // biome-ignore format: a list of words
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("=1/0", "=A1", "=SUM(A1:A3)", "=NOW()", '=""', "=B2&B3", "=TODAY()", "#N/A", "#REF!"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "  väli  ",
      "rivi\nvaihto",
      "👩‍👩‍👧‍👦",
      "שלום עולם",
      "\u202eoikealta",
      "e\u0301",
    ),
  },
  { weight: 1, arbitrary: fc.constant("x".repeat(50_000)) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
);

export const user = fc.oneof(
  { weight: 5, arbitrary: fc.constant(OWNER) },
  { weight: 4, arbitrary: fc.constant(GUEST) },
  { weight: 1, arbitrary: fc.constant(VIEWER) },
);

const doing = fc.oneof(
  ...(Object.keys(DOINGS) as (keyof typeof DOINGS)[]).map((does) => ({
    weight: OFTEN[does] ?? 2,
    arbitrary: fc.constant(does),
  })),
);

/** The tab of the customers more often than all others. */
const tab = fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 4, arbitrary: fc.nat(6) });

export const personAct: fc.Arbitrary<PersonAct> = fc.record({
  user: fc.oneof({ weight: 5, arbitrary: fc.constant(OWNER) }, { weight: 4, arbitrary: fc.constant(GUEST) }),
  does: doing,
  tab,
  row: fc.nat(12),
  column: fc.nat(40),
  count: fc.integer({ min: 1, max: 4 }),
  text: wildText,
});

/** What people do in the very moment in which an act writes. Columns that come, go or change places between the act's look at
 * the header and its last write are not told from others: a second look would be one call more for every act. */
export const amidAct: fc.Arbitrary<PersonAct> = personAct.filter(({ does }) => !COLUMNS.has(does));

const COLUMNS: ReadonlySet<string> = new Set(["insertColumns", "deleteColumns", "moveColumns", "undo"]);
