import type { Desk } from "../desk";
import { bold, italic } from "./formats";
import { reach } from "./reach";
import { selected } from "./selected";

const ARROWS = { ArrowUp: "UP", ArrowDown: "DOWN", ArrowLeft: "PREVIOUS", ArrowRight: "NEXT" } as const;
const ENDS = { Home: "FIRST", End: "LAST" } as const;

/** What a key does in the grid; null: the key is the grid's own or is typed. Keys are those of Sheets. */
export function keyAct(desk: Desk, event: KeyboardEvent): (() => unknown) | null {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  if (control) return controlAct(desk, key, shiftKey);
  if (key === "Delete" || key === "Backspace") return () => desk.act({ kind: "clear", areas: desk.grid.selection() });
  if (shiftKey && key === "F2") return () => desk.open.note(desk.grid.active().row, desk.grid.active().column);
  if (shiftKey && key === "F11") return () => desk.ask({ kind: "addTab" });
  if (key !== " ") return null;
  const { row, columns, rows } = selected(desk);
  if (shiftKey) return () => desk.grid.select([{ row, column: 1, rows, columns: desk.grid.tab?.columns ?? columns }]);
  return ticks(desk);
}

function controlAct(desk: Desk, key: string, shift: boolean): (() => unknown) | null {
  if (key in ARROWS) return () => reach(desk, ARROWS[key as keyof typeof ARROWS], shift);
  if (key in ENDS) return () => reach(desk, ENDS[key as keyof typeof ENDS], shift);
  const letter = key.toLowerCase();
  if (shift) {
    if (letter === "z") return () => desk.redo();
    if (letter === "v") desk.clipboard.nextPasteIsValues();
    return null;
  }
  const { column, columns } = selected(desk);
  const acts: Record<string, () => unknown> = {
    z: () => desk.undo(),
    y: () => desk.redo(),
    d: () => fillSelection(desk, "down"),
    r: () => fillSelection(desk, "right"),
    b: () => bold(desk).run(),
    i: () => italic(desk).run(),
    c: () => desk.clipboard.copy(false),
    x: () => desk.clipboard.copy(true),
    " ": () => desk.grid.select([{ row: 1, column, rows: desk.grid.tab?.rows ?? 1, columns }]),
  };
  return acts[letter] ?? null;
}

/** Space ticks the selected checkboxes, all as the first is not; null: there is none in the active cell. */
function ticks(desk: Desk): (() => unknown) | null {
  const { row, column } = desk.grid.active();
  const { choice } = desk.grid.more(row, column);
  if (choice !== "on" && choice !== "off") return null;
  const text = choice === "on" ? "FALSE" : "TRUE";
  return () => {
    const area = selected(desk);
    const all = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => desk.grid.more(area.row + r, area.column + c).choice),
    );
    if (all.flat().every((each) => each === "on" || each === "off")) {
      const values = all.map((line) => line.map(() => text));
      return desk.act({ kind: "edit", row: area.row, column: area.column, values });
    }
    return desk.act({ kind: "edit", row, column, values: [[text]] });
  };
}

/** Fills the selection from its first row or column; a single one takes what is above it or left of it. */
export function fillSelection(desk: Desk, way: "down" | "right"): unknown {
  const area = selected(desk);
  const single = way === "down" ? area.rows === 1 : area.columns === 1;
  const room = way === "down" ? area.row > 1 : area.column > 1;
  if (single && !room) return undefined;
  const to =
    way === "down"
      ? { ...area, row: area.row - Number(single), rows: area.rows + Number(single) }
      : { ...area, column: area.column - Number(single), columns: area.columns + Number(single) };
  const from = way === "down" ? { ...to, rows: 1 } : { ...to, columns: 1 };
  return desk.fill(from, to);
}
