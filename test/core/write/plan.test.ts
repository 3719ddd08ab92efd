import fc from "fast-check";
import { adjacent, strips } from "../../../src/core/write/area";
import { type PlanOptions, planWrites, type WritePlan } from "../../../src/core/write/plan";

type Cells = Map<number, Map<number, string>>;
const none: PlanOptions<string> = { keyOf: (cell) => cell, rewritable: () => undefined };

function changes(...cells: [row: number, column: number, cell: string][]): Cells {
  const rows: Cells = new Map();
  for (const [row, column, cell] of cells) rows.set(row, (rows.get(row) ?? new Map()).set(column, cell));
  return rows;
}

const calls = ({ blocks, groups, covers }: WritePlan<string>) => blocks.length + groups.length + covers.length;

/** The cells after the plan is carried out on a sheet whose cells are their own places. */
function written({ blocks, groups, covers }: WritePlan<string>): Map<string, string> {
  const sheet = new Map<string, string>();
  for (const { area, cells } of [...blocks, ...covers])
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell !== null) sheet.set(`${area.row + i},${area.column + j}`, cell);
      });
    });
  for (const { cell, areas } of groups)
    for (const { row, column, rows, columns } of areas)
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sheet.set(`${row + i},${column + j}`, cell);
  return sheet;
}

describe("planWrites", () => {
  it("writes neighbouring cells of a row as one block", () => {
    const plan = planWrites(changes([7, 2, "a"], [7, 3, "b"], [7, 5, "c"]), none);
    expect(plan.blocks).toEqual([
      { area: { row: 7, column: 2, rows: 1, columns: 2 }, cells: [["a", "b"]] },
      { area: { row: 7, column: 5, rows: 1, columns: 1 }, cells: [["c"]] },
    ]);
  });

  it("joins two runs over cells that only the add-on writes, and over no others", () => {
    const own = {
      ...none,
      rewritable: (row: number, column: number) => (column === 3 ? `${row} as it is` : undefined),
    };
    expect(planWrites(changes([7, 2, "a"], [7, 4, "b"]), own).blocks).toEqual([
      { area: { row: 7, column: 2, rows: 1, columns: 3 }, cells: [["a", "7 as it is", "b"]] },
    ]);
    expect(planWrites(changes([7, 4, "a"], [7, 6, "b"]), own).blocks).toHaveLength(2);
  });

  it("joins equal runs of rows that follow each other", () => {
    const plan = planWrites(changes([2, 1, "a"], [3, 1, "b"], [4, 1, "c"]), none);
    expect(plan.blocks).toEqual([{ area: { row: 2, column: 1, rows: 3, columns: 1 }, cells: [["a"], ["b"], ["c"]] }]);
  });

  it("writes one value into many scattered rows at once", () => {
    const rows = Array.from({ length: 500 }, (_, i): [number, number, string] => [i * 3 + 2, 4, "regular"]);
    const plan = planWrites(changes(...rows), none);
    expect(plan.groups).toHaveLength(1);
    expect(calls(plan)).toBe(1);
  });

  it("covers scattered rows that each get something else, column by column run", () => {
    const rows = Array.from({ length: 500 }, (_, i): [number, number, string] => [i * 3 + 2, 4 + (i % 2) * 3, `${i}`]);
    const plan = planWrites(changes(...rows), none);
    expect(plan.covers.map(({ area }) => [area.column, area.columns])).toEqual([
      [4, 1],
      [7, 1],
    ]);
  });

  it("writes the add-on's own scattered cells as a whole block, as they are known", () => {
    const rows = Array.from({ length: 20 }, (_, i): [number, number, string] => [i * 2 + 2, 4, `${i}`]);
    const plan = planWrites(changes(...rows), { ...none, rewritable: (row) => `was ${row}` });
    expect(plan.covers).toEqual([]);
    expect(plan.blocks).toHaveLength(1);
    expect(plan.blocks[0]!.cells.slice(0, 3)).toEqual([["0"], ["was 3"], ["1"]]);
  });

  const anyChanges = fc.array(fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 8 }), fc.string()), {
    minLength: 1,
    maxLength: 200,
  });

  it("writes every changed cell and nothing else, in a few calls", () => {
    fc.assert(
      fc.property(anyChanges, (cells) => {
        const wanted = changes(...cells);
        const plan = planWrites(wanted, none);
        const expected = new Map<string, string>();
        wanted.forEach((line, row) => {
          line.forEach((cell, column) => {
            expected.set(`${row},${column}`, cell);
          });
        });
        expect(written(plan)).toEqual(expected);
        expect(calls(plan)).toBeLessThanOrEqual(4 + 8 * 2);
      }),
    );
  });

  it("covers many columns at once with ours between them, never over a column of somebody else", () => {
    const columnOf = (column: number) => (column === 8 ? "foreign" : column === 12 ? "add-on" : "shared");
    const wide: [number, number, string][] = [];
    for (let row = 2; row < 60; row += 3)
      for (const column of [2, 4, 6, 10, 12]) wide.push([row, column, `${row} ${column}`]);
    const cells = changes(...wide);
    const plan = planWrites(cells, {
      ...none,
      columnOf,
      rewritable: (row, column) => (column === 12 ? `${row} as it is` : undefined),
    });
    expect(plan.groups).toEqual([]);
    expect(plan.covers.map(({ area }) => [area.column, area.columns])).toEqual([
      [2, 5],
      [10, 1],
    ]);
    expect(plan.blocks.map(({ area }) => [area.column, area.columns])).toEqual([[12, 1]]);
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        expect(written(plan).get(`${row},${column}`)).toBe(cell);
      });
    });
  });
});

describe("strips", () => {
  it("puts places under each other together", () => {
    expect(
      strips([
        { row: 3, column: 1 },
        { row: 2, column: 1 },
        { row: 9, column: 2 },
      ]),
    ).toEqual([
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 9, column: 2, rows: 1, columns: 1 },
    ]);
  });
});

describe("adjacent", () => {
  it("puts columns without a gap together, whatever their order", () => {
    expect(adjacent([5, 1, 2, 2, 6])).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 6 },
    ]);
  });
});
