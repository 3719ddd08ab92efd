import { createContext, runInContext } from "node:vm";
import type { Execution, Selected } from "../../../../scripts/workbench/google/execution";
import { spreadsheetService } from "../../../../scripts/workbench/google/spreadsheet/spreadsheet-service";
import type { Locale } from "../../../../scripts/workbench/model/mutation";
import { Workbook } from "../../../../scripts/workbench/model/workbook";

interface Options {
  readonly locale?: Locale;
  readonly timeZone?: string;
  readonly user?: string;
  readonly refusals?: "immediate" | "deferred";
}

/** One execution with the smallest possible account around it: the services alone, in a realm of their own. */
export function execution({
  locale = "fi_FI",
  timeZone = "Europe/Helsinki",
  user = OWNER,
  refusals = "immediate",
}: Options = {}) {
  const workbook = new Workbook({
    id: "book",
    name: "Rekisteri",
    locale,
    timeZone,
    owner: OWNER,
    editors: [EDITOR],
    viewers: [],
  });
  workbook.now = () => new Date("2026-03-10T10:00:00Z");
  const sheetId = workbook.newId();
  workbook.apply({ kind: "insertSheet", sheetId, name: "Yritykset", index: 0, rows: 20, columns: 6 });
  return executionOn(workbook, { user, refusals });
}

export const OWNER = "omistaja@example.fi";
export const EDITOR = "myyja@example.fi";

/** An execution on a workbook that is there already. */
export function executionOn(workbook: Workbook, { user = OWNER, refusals = "immediate" }: Options = {}) {
  const context = createContext({});
  const realm = runInContext(
    `({
      date: (ms) => new Date(ms),
      error: (message, name) => Object.assign(new Error(message), { name: name || "Error" }),
      matrix: (rows) => Array.from(rows, (row) => Array.from(row)),
      list: (items) => Array.from(items),
      object: (members) => Object.assign({}, members),
    })`,
    context,
  ) as Execution["realm"];
  const calls: string[] = [];
  const cells = { read: 0, written: 0, landed: 0 };
  const toasts: unknown[][] = [];
  let selected: Selected = {
    sheetId: workbook.sheets[0]!.id,
    areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    row: 1,
    column: 1,
  };
  const own: Execution = {
    workbook,
    activeUser: user,
    effectiveUser: user,
    authMode: "FULL",
    scriptTimeZone: "America/New_York",
    userLocale: "fi",
    now: () => workbook.now().getTime(),
    enter: (service, member) => calls.push(`${service}.${member}`),
    cells: (read, written) => {
      cells.read += read;
      cells.written += written;
    },
    realm,
    refusals,
    landed: (count) => {
      cells.landed += count;
    },
    selected: () => selected,
    select: (next) => {
      selected = next;
    },
    ui: () => {
      throw realm.error("Cannot call SpreadsheetApp.getUi() from this context.", "Exception");
    },
    person: (email) => ({ getEmail: () => email }) as GoogleAppsScript.Base.User,
    toast: (...shown) => toasts.push(shown),
  };
  const service = spreadsheetService(own);
  context.SpreadsheetApp = service.app;
  context.event = { range: service.eventRange(workbook.sheets[0]!.id, { row: 2, column: 3, rows: 4, columns: 2 }) };
  return {
    workbook,
    sheet: workbook.sheets[0]!,
    calls,
    cells,
    toasts,
    selected: () => selected,
    select: own.select,
    land: service.land,
    drop: service.drop,
    run,
    /** The message with which the body fails, with the error's name before it; null when it does not. */
    failure: (body: string): unknown =>
      inScript(`try { ${HANDS} ${body} } catch (error) { return ${TOLD}; } return null;`),
  };

  /** Runs the body of a script function; `book` and `sheet` are at hand in it. What it returns comes as JSON would carry
   * it. */
  function run(body: string): unknown {
    return inScript(`${HANDS} ${body}`);
  }

  function inScript(body: string): unknown {
    const json = runInContext(`"use strict"; JSON.stringify((function () { ${body} })())`, context);
    return json === undefined ? undefined : JSON.parse(json as string);
  }
}

const HANDS = "const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0];";
const TOLD = `(error instanceof Error ? error.name : "no Error of the script") + ": " + error.message`;
