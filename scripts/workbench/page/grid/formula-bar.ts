/** The element that hears what is typed into the engine's formula bar. */
const BAR = "__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR";

/** Gives the formula bar the focus that a press on it means: at the first one the engine opens its editor in the cell and
 * leaves the focus there, and what is typed is lost. */
export function focusFormulaBar(container: HTMLElement): void {
  const press = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-u-comp="formula-bar"] canvas')) return;
    setTimeout(() => document.getElementById(BAR)?.focus(), 50);
  };
  container.addEventListener("pointerup", press, true);
}
