import type { Ask } from "../ask";
import type { Page } from "../pages";
import { onCells } from "./on-cells";
import { onClipboard } from "./on-clipboard";
import { onFiles } from "./on-files";
import { onLines } from "./on-lines";
import { onRanges } from "./on-ranges";
import { onShell } from "./on-shell";
import { onTabs } from "./on-tabs";
import { type Acts, type Desk, Scene } from "./scene";

const acts: Acts<Ask["kind"]> = {
  ...onCells,
  ...onLines,
  ...onTabs,
  ...onRanges,
  ...onClipboard,
  ...onFiles,
  ...onShell,
};

/** Does what a page asks, as its person. Throws a Refusal, or what the host refuses with. */
export function act(desk: Desk, page: Page, ask: Ask): unknown {
  const done = acts[ask.kind] as (scene: Scene, ask: Ask) => unknown;
  return done(new Scene(desk, page), ask) ?? null;
}
