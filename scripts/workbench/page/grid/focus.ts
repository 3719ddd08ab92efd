/** The elements that hear what is typed or pasted into the engine's cells and into its formula bar. */
const CELLS = "__editor___INTERNAL_EDITOR__DOCS_NORMAL";
const BAR = "__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR";

/** Gives the cells the focus and the place of the browser's caret: a paste goes to where that is, and a dialog leaves it
 * elsewhere. */
export function focusCells(): void {
  const cells = document.getElementById(CELLS);
  if (!cells) return;
  cells.focus();
  const caret = getSelection();
  if (!cells.contains(caret?.anchorNode ?? null)) caret?.collapse(cells, 0);
}

/** Gives the formula bar the focus that a press on it means: at the first one the engine opens its editor in the cell and
 * leaves the focus there, and what is typed is lost. */
export function focusFormulaBar(container: HTMLElement): void {
  const press = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-u-comp="formula-bar"] canvas')) return;
    setTimeout(() => document.getElementById(BAR)?.focus(), 50);
  };
  container.addEventListener("pointerup", press, true);
}
