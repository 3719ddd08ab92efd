import type { Area, Protection } from "./cell";
import { overlap } from "./conditional-format";
import { contains } from "./merges";

/** Whether the protections of a sheet let a person change an area (null: the sheet as a whole). Warning-only ones always
 * do, and the owner of the file may do everything. */
export function permitted(
  protections: readonly Protection[],
  user: string,
  owner: string,
  sheetId: number,
  area: Area | null,
): boolean {
  if (user === owner) return true;
  return !protections.some(
    (protection) =>
      protection.sheetId === sheetId &&
      !protection.warningOnly &&
      !protection.editors.includes(user) &&
      forbids(protection, area),
  );
}

function forbids({ area: own, unprotected = [] }: Protection, area: Area | null): boolean {
  if (area === null) return true;
  if (own) return overlap(own, area);
  // What touches no cell at all is the sheet's own.
  return area.rows === 0 || !unprotected.some((open) => contains(open, area));
}
