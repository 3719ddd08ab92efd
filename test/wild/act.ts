import { type Footprint, NOTHING } from "./footprint";
import type { Seen } from "./watch";
import type { World } from "./world";

/** Something that a person does with the add-on, ready to be done. */
export interface Act {
  readonly name: string;
  readonly user: string;
  readonly footprint: Footprint;
  /** Answers what the person was told, "" when nothing was. Throws as the page's call does. */
  readonly run: (world: World) => Told;
  /** What else has to hold when it was done: sentences about what does not. */
  readonly holds?: (seen: Seen, told: Told) => readonly string[];
  /** The same request sent once more, for who did not get the answer. */
  readonly again?: (deed: Deed) => Act;
}

/** What the add-on answered. */
export interface Told {
  readonly message: string;
  readonly details: readonly string[];
  readonly actId: string | null;
}

export const SILENCE: Told = { message: "", details: [], actId: null };

/** What is done when there is nothing to do it with. */
export function nothing(user: string): Act {
  return { name: "nothing", user, footprint: NOTHING, run: () => SILENCE };
}

/** How an act ended: with an answer, or with what was thrown. */
export type Ending = { readonly told: Told } | { readonly thrown: string };

/** An act, what became of it, and what the script changed. */
export interface Deed {
  readonly act: Act;
  readonly ending: Ending;
  readonly seen: Seen;
}
