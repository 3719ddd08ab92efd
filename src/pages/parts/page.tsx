import { type ComponentType, render } from "preact";
import type { MessageKey } from "../../i18n";
import { boot, say } from "./boot";
import "./look.css";

/** Messages without arguments. */
type Plain = { [Key in MessageKey]: Parameters<typeof say<Key>>["length"] extends 1 ? Key : never }[MessageKey];

/** Shows `Content` as the page. Google draws the title above the frame, so the h1 is there for screen readers only. */
export function openPage(title: Plain, Content: ComponentType): void {
  document.documentElement.lang = boot.language;
  document.title = say(title);
  render(
    <main>
      <h1 class="unseen" id="title" tabIndex={-1}>
        {say(title)}
      </h1>
      <Content />
    </main>,
    document.getElementById("page")!,
  );
  // A screen reader begins at the heading; a page may move on to its first field.
  document.getElementById("title")!.focus();
}
