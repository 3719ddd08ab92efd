import { LifecycleStages } from "@univerjs/core";
import type { Engine } from "./univer";

/** Calls `then` each time the sheet has been scrolled, by whatever means. */
export function onScrolled({ commands }: Engine, then: () => void): void {
  commands.onCommandExecuted(({ id }) => {
    if (id === "sheet.operation.set-scroll") then();
  });
}

/** Calls `then` once, when the engine has drawn itself for the first time: only then can it scroll and measure. */
export function onFirstDrawn({ api }: Engine, then: () => void): void {
  let drawn = false;
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (drawn || stage < LifecycleStages.Rendered) return;
    drawn = true;
    then();
  });
}

/** Calls `rests` with each cell, from 1, that the pointer rests on, and `moves` whenever the selection moves; the answer ends
 * both. */
export function onPointed(
  { api }: Engine,
  rests: (row: number, column: number) => void,
  moves: () => void,
): () => void {
  const hover = api.addEvent(api.Event.CellHover, ({ row, column }) => rests(row + 1, column + 1));
  const select = api.addEvent(api.Event.SelectionChanged, moves);
  return () => {
    hover.dispose();
    select.dispose();
  };
}
