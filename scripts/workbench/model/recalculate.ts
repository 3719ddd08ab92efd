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
  const settle = (nodes: readonly FormulaNode[], value: (node: FormulaNode) => CellValue): void => {
    const readers = nodes.flatMap((node) => (waiting.get(node) as Waiting).readers);
    for (const node of nodes) {
      waiting.delete(node);
      const now = value(node);
      if (same(node.cell.value, now)) continue;
      node.cell.value = now;
      recalculated.push({ sheetId: node.sheetId, row: node.row, column: node.column });
    }
    for (const reader of readers) {
      const state = waiting.get(reader);
      if (state && --state.waitsFor === 0) ready.push(reader);
    }
  };
  const drain = (): void => {
    for (let node = ready.pop(); node; node = ready.pop()) settle([node], compute);
  };
  drain();
  // What is left waits for itself, or for one that does. Sheets calls a circular dependency a bad reference.
  settle(circular(waiting), () => ({ error: "#REF!" }));
  drain();
  return recalculated;
}

/** The formulas that, by whatever way, read themselves. */
function circular(waiting: ReadonlyMap<FormulaNode, Waiting>): FormulaNode[] {
  const last = new Map<FormulaNode, number>();
  const sources = new Map<FormulaNode, FormulaNode[]>();
  for (const [node, { readers }] of waiting) {
    const inside = readers.filter((reader) => waiting.has(reader));
    last.set(node, inside.length);
    for (const reader of inside) sources.set(reader, [...(sources.get(reader) ?? []), node]);
  }
  // Those that nothing left reads are no part of a circle; nor, then, are those that only they read.
  const ends = [...last].filter(([, readers]) => readers === 0).map(([node]) => node);
  for (let end = ends.pop(); end; end = ends.pop()) {
    last.delete(end);
    for (const source of sources.get(end) ?? []) {
      const readers = (last.get(source) as number) - 1;
      last.set(source, readers);
      if (readers === 0) ends.push(source);
    }
  }
  return [...last.keys()].filter((node) => reaches(node, node, waiting));
}

function reaches(from: FormulaNode, to: FormulaNode, waiting: ReadonlyMap<FormulaNode, Waiting>): boolean {
  const seen = new Set<FormulaNode>();
  const queue = [from];
  for (let node = queue.pop(); node; node = queue.pop()) {
    for (const reader of waiting.get(node)?.readers ?? []) {
      if (reader === to) return true;
      if (seen.has(reader)) continue;
      seen.add(reader);
      queue.push(reader);
    }
  }
  return false;
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
