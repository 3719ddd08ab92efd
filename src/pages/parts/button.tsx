import type { ComponentChildren } from "preact";

interface ButtonProps {
  readonly children: ComponentChildren;
  /** Not given: the button submits its form. */
  readonly onClick?: () => void;
  /** The one filled button of the page. */
  readonly primary?: boolean;
  /** What it says while its act is under way: it keeps the focus and ignores clicks. */
  readonly busy?: string | false;
  /** A name that begins with the visible text and says more. */
  readonly name?: string;
  /** To be found by, for the focus. */
  readonly id?: string | undefined;
  /** Looks like a link within text. */
  readonly quiet?: boolean;
}

export function Button({ children, onClick, primary, busy, name, quiet, id }: ButtonProps) {
  const look = primary ? "button primary" : quiet ? "button quiet" : "button";
  return (
    <button
      type={onClick ? "button" : "submit"}
      class={look}
      id={id}
      aria-disabled={busy ? "true" : undefined}
      aria-label={name}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy || children}
    </button>
  );
}
