import scopeTable from "../../scopes.json";
import type { Execution } from "../google/execution";

const table: Readonly<Record<string, Readonly<Record<string, readonly string[] | string>>>> = scopeTable;

const CURRENT_FILE = "https://www.googleapis.com/auth/spreadsheets.currentonly";

/** Services that may be used before a person has enabled the add-on in the file: menus and what touches no account. */
const WITHOUT_ANY_RIGHT: readonly RegExp[] = [
  /^SpreadsheetApp\.getUi$/,
  /^Ui\.create(Addon)?Menu$/,
  /^Menu\./,
  /^Session\.(getActiveUserLocale|getScriptTimeZone|getTimeZone)$/,
  /^(Utilities|Blob|Logger)\./,
];

/** Calls that answer with nothing instead of refusing where the person may not be known. */
const EMPTY_RATHER_THAN_REFUSED: readonly RegExp[] = [/^Session\.getActiveUser$/];

/** Why Google would refuse a call of `service.member` under this AuthMode and these scopes of the manifest; null: it
 * would not. Throws for a member that has no row in scripts/scopes.json. */
export function refusal(
  service: string,
  member: string,
  { authMode, scopes }: { authMode: Execution["authMode"]; scopes: readonly string[] },
): string | null {
  const call = `${service}.${member}`;
  const needed = table[service]?.[member];
  if (!Array.isArray(needed)) throw new RangeError(`${call} has no row in scripts/scopes.json`);
  const required: readonly string[] = needed;
  const allRequired = `Required permissions: (${required.join(" || ")})`;
  if (authMode === "NONE" && !WITHOUT_ANY_RIGHT.some((free) => free.test(call)))
    return required.length > 0
      ? `You do not have permission to call ${call}. ${allRequired}`
      : `You do not have permission to call ${call}`;
  if (required.length === 0 || EMPTY_RATHER_THAN_REFUSED.some((empty) => empty.test(call))) return null;
  if (authMode === "LIMITED" && !required.includes(CURRENT_FILE) && call !== "Session.getEffectiveUser")
    return `You do not have permission to call ${call}. ${allRequired}`;
  if (required.some((scope) => scopes.includes(scope))) return null;
  return `Specified permissions are not sufficient to call ${call}. ${allRequired}`;
}
