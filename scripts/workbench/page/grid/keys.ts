import type { Acts } from "./acts";
import type { Grid } from "./grid";

/** Keys that act on cells. The engine has shortcuts for many of them too, but would do by itself what the host has to do,
 * so they are taken before the engine hears of them; call this before it starts. */
export function hearKeys(container: HTMLElement, grid: Grid, acts: Acts): void {
  const hear = (event: KeyboardEvent) => {
    if (!container.contains(event.target as Node) || grid.editing || event.isComposing) return;
    const act = acts.key(event);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  addEventListener("keydown", hear, true);
}
