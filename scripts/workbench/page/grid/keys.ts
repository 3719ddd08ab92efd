import type { Acts } from "./acts";
import type { Grid } from "./grid";

/** Keys that act on cells. The engine has shortcuts for many of them too, but would do by itself what the host has to do,
 * so they are taken before the engine hears of them; call this before it starts. */
export function hearKeys(container: HTMLElement, grid: Grid, acts: Acts): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key === "Enter" && isNameBox(event.target)) {
      const act = acts.named(event.target.value.trim());
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      event.target.blur();
      act();
      return;
    }
    if (!container.contains(event.target as Node) || grid.editing || event.isComposing) return;
    const act = acts.key(event);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  addEventListener("keydown", hear, true);
}

/** The field left of the formula bar that shows where the selection is. */
function isNameBox(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.closest('[data-u-comp="defined-name"]') !== null;
}
