import { enumMember } from "../google/enumeration";
import type { Area, CellValue } from "../model/cell";
import type { TriggerRecord } from "./account";
import type { Running } from "./running";

/** A person's edit as onEdit hears of it. */
export interface EditEvent {
  readonly user: string;
  readonly sheetId: number;
  readonly area: Area;
  /** Only when one cell was typed: what it holds now and held before; null is an empty cell. */
  readonly cell: { readonly value: CellValue; readonly old: CellValue } | null;
}

export type ChangeType =
  | "EDIT"
  | "INSERT_ROW"
  | "INSERT_COLUMN"
  | "REMOVE_ROW"
  | "REMOVE_COLUMN"
  | "INSERT_GRID"
  | "REMOVE_GRID"
  | "FORMAT"
  | "OTHER";

/** https://developers.google.com/apps-script/guides/triggers/events */
export function openEvent(running: Running, triggerUid?: string): object {
  return running.realm.object({ ...common(running, triggerUid), source: running.spreadsheet.source() });
}

export function editEvent(running: Running, { sheetId, area, cell }: EditEvent, triggerUid?: string): object {
  const value = cell && asText(cell.value);
  const oldValue = cell && asText(cell.old);
  return running.realm.object({
    ...common(running, triggerUid),
    source: running.spreadsheet.source(),
    range: running.spreadsheet.eventRange(sheetId, area),
    ...(value === null ? {} : { value }),
    ...(oldValue === null ? {} : { oldValue }),
  });
}

export function changeEvent(running: Running, changeType: ChangeType, triggerUid: string): object {
  return running.realm.object({ ...common(running, triggerUid), source: running.spreadsheet.source(), changeType });
}

/** A time trigger's event tells its time in UTC. */
export function clockEvent(running: Running, { id }: TriggerRecord): object {
  const at = new Date(running.now());
  const first = Date.UTC(at.getUTCFullYear(), 0, 1);
  return running.realm.object({
    authMode: enumMember("AuthMode", running.authMode),
    "day-of-month": at.getUTCDate(),
    "day-of-week": at.getUTCDay() || 7,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    month: at.getUTCMonth() + 1,
    second: at.getUTCSeconds(),
    timezone: "UTC",
    triggerUid: id,
    "week-of-year": Math.floor((at.getTime() - first) / (7 * 86_400_000)) + 1,
    year: at.getUTCFullYear(),
  });
}

function common(running: Running, triggerUid?: string): object {
  return {
    authMode: enumMember("AuthMode", running.authMode),
    user: running.person(running.activeUser),
    ...(triggerUid === undefined ? {} : { triggerUid }),
  };
}

/** Values reach an event as text: a number's digits, a date's serial number, TRUE; an empty cell gives none. */
function asText(value: CellValue): string | null {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}
