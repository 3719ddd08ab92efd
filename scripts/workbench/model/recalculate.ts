import type { CellValue } from "./cell";
import { overlap } from "./conditional-format";
import type { Block, Dependents, FormulaNode, Place } from "./dependents";

/** Computes anew what depends on changed cells, each formula after those it reads, and stores the results.
 * @param changed blocks whose contents changed; null: everything
 * @param compute the value of one formula, from the stored values of the others
 * @returns where a value is another than before */
export function recalculate(
  dependents: Dependents,
  changed: readonly Block[] | null,
  compute: (node: FormulaNode) => CellValue,
): Place[] {
  const waiting = dirty(dependents, changed);
  const ready = [...waiting].filter(([, { waitsFor }]) => waitsFor === 0).map(([node]) => node);
  const recalculated: Place[] = [];
  const settle = (node: FormulaNode, value: CellValue): void => {
    if (same(node.cell.value, value)) return;
    node.cell.value = value;
    recalculated.push({ sheetId: node.sheetId, row: node.row, column: node.column });
  };
  for (let node = ready.pop(); node; node = ready.pop()) {
    settle(node, compute(node));
    const { readers } = waiting.get(node) as Waiting;
    waiting.delete(node);
    for (const reader of readers) {
      const state = waiting.get(reader);
      if (state && --state.waitsFor === 0) ready.push(reader);
    }
  }
  // What is left waits for itself: Sheets calls a circular dependency a bad reference.
  for (const node of waiting.keys()) settle(node, { error: "#REF!" });
  return recalculated;
}

interface Waiting {
  waitsFor: number;
  readonly readers: readonly FormulaNode[];
}

function dirty(dependents: Dependents, changed: readonly Block[] | null): Map<FormulaNode, Waiting> {
  const found = new Map<FormulaNode, Waiting>();
  const queue = changed ? touched(dependents, changed) : [...dependents.nodes];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (found.has(node)) continue;
    const { sheetId, row, column } = node;
    const readers = dependents.readersOf({ sheetId, area: { row, column, rows: 1, columns: 1 } });
    found.set(node, { waitsFor: 0, readers });
    for (const reader of readers) queue.push(reader);
  }
  for (const { readers } of found.values()) {
    for (const reader of readers) (found.get(reader) as Waiting).waitsFor++;
  }
  return found;
}

function touched(dependents: Dependents, changed: readonly Block[]): FormulaNode[] {
  const written = dependents.nodes.filter(({ sheetId, row, column }) =>
    changed.some((block) => block.sheetId === sheetId && overlap(block.area, { row, column, rows: 1, columns: 1 })),
  );
  return [...dependents.volatile, ...written, ...changed.flatMap((block) => dependents.readersOf(block))];
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  return a.error === b.error;
}
