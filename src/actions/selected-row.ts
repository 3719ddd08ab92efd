import { readingAct } from "../google/act";
import { selectedKey } from "../google/selection";
import type { Output } from "../schema/calls";

/** Which row is selected now: asked every few seconds by an open panel, so it looks once and reads nothing. */
export function selectedRow(): Output<"selectedRow"> {
  return readingAct((act) => ({ key: selectedKey(act), today: act.today }));
}
