import type { Language } from "../i18n";

/** What the script itself remembers between executions, in properties of the script store: never a row of the register. */
export interface Memory {
  /** Requests that began to write, the oldest first: one of these that comes again may have been stopped half-way. */
  readonly requests: readonly string[];
  /** The last row in use of the tabs that people type into, when all typed rows there had been tended. */
  readonly tended: Readonly<Record<string, number>>;
  readonly known: Known;
}

/** What the register says and each execution needs; whoever reads Settings refreshes it. */
export interface Known {
  /** Language of the register; null before anyone has read Settings. */
  readonly language: Language | null;
  /** Language of each person of the team, by e-mail address. */
  readonly people: Readonly<Record<string, Language>>;
  /** Number of tab customers, for the row poll. */
  readonly customersSheetId: number | null;
  /** Number of tab contacts: edits of other tabs are none of ours. */
  readonly contactsSheetId: number | null;
  /** The spreadsheet's zone, "Europe/Helsinki". */
  readonly zone: string | null;
}

const REQUESTS = "requests";
const KNOWN = "known";
const TENDED = "tended";
/** A property holds 9 KB. */
const MAX_REQUESTS = 500;
const MAX_CHARS = 9_000;

/** All of it in one call. */
export function remembered(): Memory {
  const kept = PropertiesService.getScriptProperties().getProperties();
  const nothing: Known = { language: null, people: {}, customersSheetId: null, contactsSheetId: null, zone: null };
  return {
    requests: (kept[REQUESTS] ?? "").split(" ").filter((request) => request !== ""),
    tended: JSON.parse(kept[TENDED] ?? "{}") as Record<string, number>,
    known: { ...nothing, ...(JSON.parse(kept[KNOWN] ?? "{}") as Partial<Known>) },
  };
}

/** Under the lock, in one call. The oldest requests are forgotten first. */
export function rememberBegun({ requests, tended }: Memory): void {
  PropertiesService.getScriptProperties().setProperties({
    [REQUESTS]: requests.slice(-MAX_REQUESTS).join(" "),
    [TENDED]: JSON.stringify(tended),
  });
}

/** Under the lock. */
export function rememberTended(tended: Memory["tended"]): void {
  PropertiesService.getScriptProperties().setProperty(TENDED, JSON.stringify(tended));
}

/** Needs no lock: whoever comes last has read the same Settings. A team too large for a property keeps no languages, and
 * its people are spoken to in the register's. */
export function rememberKnown(known: Known): void {
  const json = JSON.stringify(known);
  const fitting = json.length <= MAX_CHARS ? json : JSON.stringify({ ...known, people: {} });
  PropertiesService.getScriptProperties().setProperty(KNOWN, fitting);
}
