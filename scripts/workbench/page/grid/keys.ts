import type { Acts } from "./acts";
import type { Grid } from "./grid";

/** Keys that act on cells. The engine has shortcuts for them too, but after an edit that ended with Esc it gives these keys
 * to its cell editor, so they are taken before the engine hears of them; call this before it starts. */
export function hearKeys(container: HTMLElement, grid: Grid, acts: Acts): void {
  const hear = (event: KeyboardEvent) => {
    if (!container.contains(event.target as Node) || grid.editing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.shiftKey && event.key.toLowerCase() === "z") acts.undo();
    else if (!control && (event.key === "Delete" || event.key === "Backspace")) acts.clear(grid.selection());
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("keydown", hear, true);
}
