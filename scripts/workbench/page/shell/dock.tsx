import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** One of the bars under the sheet, a landmark of its own; folded until it is opened. */
export function Dock({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(() => sessionStorage.getItem(name) === "open");
  const flip = () => {
    sessionStorage.setItem(name, open ? "folded" : "open");
    setOpen(!open);
  };
  return (
    <section class={open ? "bar open" : "bar"} aria-label={name}>
      <button type="button" class="handle" aria-expanded={open} onClick={flip}>
        <span aria-hidden="true">{open ? "▾" : "▸"}</span> {title}
      </button>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <div class="content" tabIndex={0}>
          {children}
        </div>
      )}
    </section>
  );
}
