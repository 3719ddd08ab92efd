import { overlap } from "../model/conditional-format";
import type { Mutation } from "../model/mutation";
import { areaAfter, shiftOf } from "./structure-shift";

/** Whether what somebody else did keeps an act from being taken back whole: anything but writing cells does, and so does
 * writing where the way back would write or delete.
 * @param mixed tabs whose cells come to stand elsewhere before this is taken back: where they are now says nothing */
export function disturbs(done: Mutation, inverse: readonly Mutation[], mixed: ReadonlySet<number>): boolean {
  if (done.kind !== "cells" && done.kind !== "fill") return true;
  if (mixed.has(done.sheetId) && inverse.some((mutation) => writes(mutation, done.sheetId))) return true;
  const [first] = inverse;
  const onSheet = first && "sheetId" in first && first.sheetId === done.sheetId;
  // The way back begins with the lines that moved: what follows counts from where they are then.
  const areas = [done.area, (onSheet && areaAfter(first, done.area)) || done.area];
  return inverse.some((mutation) => {
    if (!("sheetId" in mutation) || mutation.sheetId !== done.sheetId) return false;
    switch (mutation.kind) {
      case "cells":
      case "fill":
        return areas.some((area) => overlap(area, mutation.area));
      case "deleteRows":
        return meet(mutation.row, mutation.count, done.area.row, done.area.rows);
      case "deleteColumns":
        return meet(mutation.column, mutation.count, done.area.column, done.area.columns);
      case "deleteSheet":
      case "merge":
        return true;
      default:
        return false;
    }
  });
}

/** Whether a step back writes or deletes cells of a tab. */
function writes(mutation: Mutation, sheetId: number): boolean {
  return ["cells", "fill", "deleteRows", "deleteColumns"].includes(mutation.kind) && sheetOf(mutation) === sheetId;
}

/** The tab on which an act moves cells to other places. */
export function mixes(inverse: readonly Mutation[]): number[] {
  const moving = inverse.filter((mutation) => mutation.kind === "reorderRows" || shiftOf(mutation) !== null);
  return moving.flatMap((mutation) => sheetOf(mutation) ?? []);
}

function sheetOf(mutation: Mutation): number | null {
  return "sheetId" in mutation ? mutation.sheetId : null;
}

function meet(first: number, count: number, other: number, others: number): boolean {
  return first < other + others && other < first + count;
}
