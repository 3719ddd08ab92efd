import type { ExecutionRecord, Mail } from "../../host/account";
import type { Host, Screen } from "../../host/host";
import type { Protection } from "../../model/cell";
import type { ShellState, ViewExecution, ViewMail, ViewProtection, ViewScreen } from "../protocol";

export type Part = "tabs" | "menus" | "clock" | "mail" | "executions" | "screens" | "undoable" | "ranges";

/** Executions that a page lists. */
const LISTED = 100;

/** What stands around the grid for one person; with `parts`, only what those concern. */
export function shellState(host: Host, user: string): Omit<ShellState, "language">;
export function shellState(host: Host, user: string, parts: ReadonlySet<Part>): Partial<ShellState>;
export function shellState(host: Host, user: string, parts?: ReadonlySet<Part>): Partial<ShellState> {
  const wanted = (part: Part) => !parts || parts.has(part);
  const { workbook } = host;
  const { sidebar, dialog } = host.screens(user);
  return {
    ...(parts ? {} : { user, people: host.people.map(({ email, name, role }) => ({ email, name, role })) }),
    ...(wanted("tabs")
      ? {
          title: workbook.name,
          locale: workbook.locale,
          timeZone: workbook.timeZone,
          tabs: workbook.sheets.map(({ id, name, tabColor, hidden }) => ({
            sheetId: id,
            name,
            color: tabColor,
            hidden,
          })),
        }
      : {}),
    ...(wanted("menus") ? { menus: host.menus(user) } : {}),
    ...(wanted("clock") ? { now: host.now(), triggers: host.triggers() } : {}),
    ...(wanted("mail") ? { mail: host.mail.map(viewMail) } : {}),
    ...(wanted("executions") ? { executions: viewRuns(host.executions) } : {}),
    ...(wanted("screens") ? { sidebar: viewScreen(sidebar), dialog: viewScreen(dialog) } : {}),
    ...(wanted("undoable") ? { undoable: host.undoable(user), redoable: host.redoable(user) } : {}),
    ...(wanted("ranges")
      ? {
          names: workbook.namedRanges.map(({ name, sheetId, area }) => ({ name, sheetId, area })),
          protections: workbook.protections.map(viewProtection),
        }
      : {}),
  };
}

function viewScreen(screen: Screen | undefined): ViewScreen | null {
  if (!screen) return null;
  const { id, title, width, height, modal } = screen;
  return { id, title, width, height, modal };
}

function viewMail({ id, at, name, to, cc, bcc, subject }: Mail): ViewMail {
  return { id, at, name, to: [...to, ...cc, ...bcc].join(", "), subject };
}

/** The last runs; the same function of the same person again and again (a panel that looks at the selected row) is one line. */
function viewRuns(executions: readonly ExecutionRecord[]): ViewExecution[] {
  const newestFirst: ViewExecution[] = [];
  for (let i = executions.length - 1; i >= 0 && newestFirst.length < LISTED; i--) {
    const run = viewExecution(executions[i]!);
    const later = newestFirst[newestFirst.length - 1];
    const repeats = later?.function === run.function && later.user === run.user && !later.error && !run.error;
    if (later && repeats) newestFirst[newestFirst.length - 1] = { ...later, times: later.times + 1 };
    else newestFirst.push(run);
  }
  return newestFirst.reverse();
}

export function viewExecution(run: ExecutionRecord): ViewExecution {
  const { id, at, user, kind, sheetCalls, otherCalls, cellsRead, cellsWritten, typicalMs, error, log } = run;
  return {
    id,
    at,
    user,
    function: run.function,
    times: 1,
    kind,
    sheetCalls,
    otherCalls,
    cells: cellsRead + cellsWritten,
    typicalMs,
    error: error ?? null,
    log,
  };
}

function viewProtection({ id, sheetId, area, description, warningOnly, editors }: Protection): ViewProtection {
  return { id, sheetId, area, description, warningOnly, editors };
}
