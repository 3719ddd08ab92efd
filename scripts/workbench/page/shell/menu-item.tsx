import type { Command } from "../commands/command";

interface Props {
  readonly command: Command;
  choose(): void;
  onPointerEnter?(): void;
}

/** One command in a list, with its keys; what is on or off says which. */
export function MenuItem({ command: { title, keys, checked }, choose, onPointerEnter }: Props) {
  return (
    <button
      type="button"
      role={checked === undefined ? "menuitem" : "menuitemcheckbox"}
      {...(checked === undefined ? {} : { "aria-checked": checked })}
      aria-keyshortcuts={keys}
      tabIndex={-1}
      onClick={choose}
      {...(onPointerEnter ? { onPointerEnter } : {})}
    >
      {checked && <i aria-hidden="true">✓</i>}
      {title}
      {keys && <small aria-hidden="true">{keys}</small>}
    </button>
  );
}
