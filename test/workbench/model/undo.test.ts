import fc from "fast-check";
import type { Area, Style, Validation } from "../../../scripts/workbench/model/cell";
import { ModelError } from "../../../scripts/workbench/model/model-error";
import type { CellContent, Mutation, StyleChange } from "../../../scripts/workbench/model/mutation";
import { Workbook } from "../../../scripts/workbench/model/workbook";
import { workbook } from "./workbooks";

const ROWS = 9;
const COLUMNS = 5;

const sheetId = fc.constantFrom(1, 2);
const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const count = fc.integer({ min: 1, max: 4 });

const reference = fc
  .tuple(
    fc.constantFrom("", "Muut!", "'Asiakkaat'!", "asiakkaat!"),
    fc.oneof(
      fc
        .tuple(column, row, fc.boolean())
        .map(([c, r, fixed]) => `${fixed ? "$" : ""}${"ABCDE"[c - 1]}${fixed ? "$" : ""}${r}`),
      fc.tuple(column, row, column, row).map(([a, b, c, d]) => `${"ABCDE"[a - 1]}${b}:${"ABCDE"[c - 1]}${d}`),
      fc.tuple(column, row).map(([c, r]) => `${"ABCDE"[c - 1]}${r}:${"ABCDE"[c - 1]}`),
      fc.constantFrom("A:A", "B:D", "2:3"),
    ),
  )
  .map((parts) => parts.join(""));

const formula = fc
  .tuple(fc.constantFrom("=COUNTA(", "=SUM(1,", "=QUERY("), reference, reference)
  .map(([start, a, b]) => ({ formula: `${start}${a}, ${b})` }));

const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("", "Demo Oy", "ä", "0401234567") },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: "#N/A" }),
  { weight: 3, arbitrary: formula },
);

const style: fc.Arbitrary<StyleChange> = fc.constantFrom<StyleChange>(
  {},
  { bold: true },
  { bold: null, color: "#ff0000" },
  { background: "#00ff00", wrap: "wrap" },
);

const validation: fc.Arbitrary<Validation | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ criteria: "VALUE_IN_LIST", values: [["a", "b"], true], allowInvalid: true, helpText: null }),
  fc.tuple(sheetId, fc.integer({ min: 1, max: 3 }), count).map(([id, at, rows]) => ({
    criteria: "VALUE_IN_RANGE",
    values: [{ sheetId: id, area: { row: at, column: 1, rows, columns: 1 } }, true],
    allowInvalid: true,
    helpText: null,
  })),
);

const area: fc.Arbitrary<Area> = fc.record({ row, column, rows: count, columns: count });
const format = fc.constantFrom("", "@", "d.m.yyyy");
const note = fc.constantFrom(null, "", "huomaa");

function matrix<T>(of: fc.Arbitrary<T>, { rows, columns }: Area): fc.Arbitrary<(T | undefined)[][]> {
  const line = fc.array(fc.option(of, { nil: undefined, freq: 6 }), { minLength: columns, maxLength: columns });
  return fc.array(line, { minLength: rows, maxLength: rows });
}

const cells = area.chain((where) =>
  fc.record(
    {
      kind: fc.constant("cells" as const),
      sheetId,
      area: fc.constant(where),
      contents: matrix(content, where),
      formats: matrix(format, where),
      notes: matrix(note, where),
      styles: matrix(style, where),
      validations: matrix(validation, where),
    },
    { requiredKeys: ["kind", "sheetId", "area"] },
  ),
);

const fill = fc.record(
  { kind: fc.constant("fill" as const), sheetId, area, content, format, note, style, validation },
  { requiredKeys: ["kind", "sheetId", "area"] },
);

const reorder = area.chain((where) =>
  fc.record({
    kind: fc.constant("reorderRows" as const),
    sheetId,
    area: fc.constant(where),
    order: fc.shuffledSubarray(
      Array.from({ length: where.rows }, (_, i) => i),
      { minLength: where.rows },
    ),
  }),
);

const painted: Style = { background: "#ffcccc" };
const rules = fc.array(
  fc.record({
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    criteria: fc.constant("DATE_BEFORE_RELATIVE"),
    values: fc.constant(["TODAY"]),
    style: fc.constant(painted),
  }),
  { maxLength: 2 },
);

const place = fc.oneof(
  fc.constant({ type: "SPREADSHEET" as const }),
  fc.record({ type: fc.constant("SHEET" as const), sheetId }),
  fc.record({ type: fc.constant("ROW" as const), sheetId, row }),
  fc.record({ type: fc.constant("COLUMN" as const), sheetId, column }),
);

const inherit = fc.constantFrom("preceding" as const, "following" as const);

const structure = fc.oneof(
  fc.record(
    { kind: fc.constant("insertRows" as const), sheetId, before: row, count, inherit },
    { requiredKeys: ["kind", "sheetId", "before", "count"] },
  ),
  fc.record(
    { kind: fc.constant("insertColumns" as const), sheetId, before: column, count, inherit },
    { requiredKeys: ["kind", "sheetId", "before", "count"] },
  ),
  fc.record({ kind: fc.constant("deleteRows" as const), sheetId, row, count }),
  fc.record({ kind: fc.constant("deleteColumns" as const), sheetId, column, count }),
  fc.record({ kind: fc.constant("moveRows" as const), sheetId, row, count, to: row }),
  fc.record({ kind: fc.constant("moveColumns" as const), sheetId, column, count, to: column }),
);

const settings = fc.oneof(
  fc.record(
    {
      kind: fc.constant("sheet" as const),
      sheetId,
      name: fc.constantFrom("Asiakkaat", "Uusi nimi", "Muut"),
      index: fc.integer({ min: 0, max: 1 }),
      hidden: fc.boolean(),
      tabColor: fc.constantFrom(null, "#123456"),
      frozenRows: fc.integer({ min: 0, max: 3 }),
      frozenColumns: fc.integer({ min: 0, max: 2 }),
      conditionalFormats: rules,
      filter: fc.option(area.map((where) => ({ area: where, columns: [{ column: where.column, hidden: ["", "ä"] }] }))),
    },
    { requiredKeys: ["kind", "sheetId"] },
  ),
  fc.record(
    {
      kind: fc.constant("columns" as const),
      sheetId,
      column,
      count,
      width: fc.constantFrom(null, 50, 80),
      hidden: fc.boolean(),
    },
    { requiredKeys: ["kind", "sheetId", "column", "count"] },
  ),
  fc.record(
    {
      kind: fc.constant("rows" as const),
      sheetId,
      row,
      count,
      height: fc.constantFrom(null, 40),
      hidden: fc.boolean(),
      filtered: fc.boolean(),
    },
    { requiredKeys: ["kind", "sheetId", "row", "count"] },
  ),
  fc.record({
    kind: fc.constant("protect" as const),
    protection: fc.record({
      id: fc.constantFrom("p1", "p2"),
      sheetId,
      area: fc.option(area),
      description: fc.constant("otsikot"),
      warningOnly: fc.boolean(),
      editors: fc.constant([]),
      unprotected: fc.array(area, { maxLength: 2 }),
    }),
  }),
  fc.record({ kind: fc.constant("unprotect" as const), id: fc.constantFrom("p1", "p2") }),
  fc.record({
    kind: fc.constant("metadata" as const),
    metadata: fc.record({
      id: fc.constantFrom(7, 8, 9),
      key: fc.constant("column"),
      value: fc.constantFrom("due", "name"),
      visibility: fc.constant("DOCUMENT" as const),
      location: place,
    }),
  }),
  fc.record({
    kind: fc.constant("nameRange" as const),
    range: fc.record({ name: fc.constantFrom("Vaiheet", "vaiheet", "Maat"), sheetId, area }),
  }),
  fc.record({ kind: fc.constant("removeName" as const), name: fc.constantFrom("Vaiheet", "maat") }),
  fc.record({ kind: fc.constant("removeMetadata" as const), id: fc.constantFrom(7, 8, 9) }),
  fc.record(
    {
      kind: fc.constant("workbook" as const),
      name: fc.constantFrom("Rekisteri", "Register"),
      locale: fc.constantFrom("fi_FI" as const, "en_US" as const),
      timeZone: fc.constantFrom("Europe/Helsinki", "America/New_York"),
    },
    { requiredKeys: ["kind"] },
  ),
);

const filterRows = fc.record({
  kind: fc.constant("filterRows" as const),
  sheetId,
  hidden: fc.array(fc.tuple(row, count), { maxLength: 3 }),
});

const merging = fc.record({ kind: fc.constantFrom("merge" as const, "unmerge" as const), sheetId, area });

const tabs = fc.oneof(
  fc.record({ kind: fc.constant("deleteSheet" as const), sheetId }),
  fc.record({
    kind: fc.constant("insertSheet" as const),
    sheetId: fc.constantFrom(1, 2, 3),
    name: fc.constantFrom("Muut", "Kolmas"),
    index: fc.integer({ min: 0, max: 2 }),
    rows: fc.constant(4),
    columns: fc.constant(3),
  }),
);

const mutation = fc.oneof(
  { weight: 4, arbitrary: cells },
  { weight: 3, arbitrary: fill },
  { weight: 5, arbitrary: structure },
  { weight: 2, arbitrary: reorder },
  { weight: 4, arbitrary: settings },
  { weight: 3, arbitrary: merging },
  filterRows,
  tabs,
) as fc.Arbitrary<Mutation>;

function twoTabs(): Workbook {
  const book = workbook(ROWS, COLUMNS);
  book.apply({ kind: "insertSheet", sheetId: 2, name: "Muut", index: 1, rows: ROWS, columns: COLUMNS });
  return book;
}

/** What must come back: all but the counter of ids, which never goes back. */
function state(book: Workbook): string {
  return JSON.stringify({ ...book.snapshot(), nextId: 0 });
}

/** The computed values, cell by cell. */
function values(book: Workbook): unknown {
  return book.sheets.map((sheet) =>
    sheet.values({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns }),
  );
}

/** Applies it when the model allows it; a refusal must leave no trace. */
function attempt(book: Workbook, each: Mutation): Mutation[] {
  const before = state(book);
  try {
    return book.apply(each);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    expect(state(book)).toBe(before);
    return [];
  }
}

describe("Workbook.apply", () => {
  it("answers with mutations that bring back exactly what was before", () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 12 }), mutation, (history, act) => {
        const book = twoTabs();
        for (const each of history) attempt(book, each);
        const before = state(book);
        const shown = values(book);
        for (const inverse of attempt(book, act)) book.apply(inverse);
        expect(state(book)).toBe(before);
        expect(values(book)).toEqual(shown);
      }),
      { numRuns: 600 },
    );
  });

  it("undoes a whole history step by step", () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 15 }), (history) => {
        const book = twoTabs();
        const steps = history.map((act) => ({ before: state(book), inverse: attempt(book, act) }));
        for (const { before, inverse } of steps.reverse()) {
          for (const each of inverse) book.apply(each);
          expect(state(book)).toBe(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leaves a workbook that its snapshot restores, values and all", () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 15 }), (history) => {
        const book = twoTabs();
        for (const act of history) attempt(book, act);
        const saved = JSON.stringify(book.snapshot());
        const again = Workbook.restore(JSON.parse(saved));
        again.now = book.now;
        again.recalculate();
        expect(JSON.stringify(again.snapshot())).toBe(saved);
        expect(values(again)).toEqual(values(book));
      }),
      { numRuns: 200 },
    );
  });
});
