import { readMessage } from "../../../scripts/workbench/server/ask";

const message = (ask: unknown) => JSON.stringify({ id: 1, ask });
const place = { sheetId: 1, version: 0 };

describe("readMessage", () => {
  it.each([
    { kind: "undo" },
    { kind: "edit", ...place, row: 1, column: 2, values: [["a", "b"]] },
    { kind: "sort", ...place, column: 1, ascending: true, area: null },
    { kind: "format", ...place, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], style: { bold: true } },
    { kind: "importTable", name: "a", rows: [[1, null, { date: "2026-01-31" }, { formula: "=A1", value: 1 }]] },
    { kind: "call", screen: "1", function: "f", args: [{ any: [1] }] },
  ])("lets $kind in", (ask) => {
    expect(readMessage(message(ask))).toEqual({ id: 1, ask });
  });

  it.each([
    ["no JSON", "{"],
    ["no object", "1"],
    ["no ask", '{"id":1}'],
    ["an unknown kind", message({ kind: "format-disk" })],
    ["a row before the first", message({ kind: "edit", ...place, row: 0, column: 1, values: [["a"]] })],
    ["half a row", message({ kind: "insertRows", ...place, at: 1.5, count: 1 })],
    ["no rows at all", message({ kind: "edit", ...place, row: 1, column: 1, values: [] })],
    ["numbers for texts", message({ kind: "edit", ...place, row: 1, column: 1, values: [[1]] })],
    ["an unknown direction", message({ kind: "edge", ...place, row: 1, column: 1, direction: "AWAY" })],
    ["a missing place", message({ kind: "merge", area: { row: 1, column: 1, rows: 1, columns: 2 } })],
  ])("keeps %s out", (_name, text) => {
    expect(readMessage(text)).toBeNull();
  });
});
