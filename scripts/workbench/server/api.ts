import { type Desk, Refusal } from "./acts/scene";
import { moment } from "./moment";
import type { Reply } from "./thread-messages";
import { viewExecution } from "./view/shell-state";

/** A mistake of the caller, with its HTTP status. */
class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The HTTP API for tests and scripts. Answers are JSON; an error is `{ "error": "a sentence" }`. */
export function api(desk: Desk, method: string, path: string, body: unknown): Reply {
  try {
    return json(200, answer(desk, method, path, body) ?? {});
  } catch (error) {
    if (error instanceof ApiError) return json(error.status, { error: error.message });
    const message = error instanceof Error ? error.message : String(error);
    // What the host refuses (a protected cell, a tab that is not there, a script's own error) is an answer, not a crash.
    return json(error instanceof Refusal || error instanceof RangeError ? 400 : 422, { error: message });
  }
}

function json(status: number, value: unknown): Reply {
  return { status, type: "json", body: JSON.stringify(value) };
}

function answer({ host }: Desk, method: string, path: string, body: unknown): unknown {
  const [, , place = "", ...rest] = path.split("/");
  const tabs = host.workbook.sheets;
  if (method === "GET") {
    if (place === "tabs" && rest.length === 0)
      return tabs.map(({ name, hidden, maxRows, maxColumns }) => ({
        name,
        hidden,
        rows: maxRows,
        columns: maxColumns,
      }));
    if (place === "tabs") {
      const name = rest.join("/");
      const tab = host.workbook.sheetByName(name);
      if (!tab)
        throw new ApiError(404, `There is no tab "${name}". Tabs: ${tabs.map((each) => each.name).join(", ")}.`);
      const [rows, columns] = [tab.lastRow(), tab.lastColumn()];
      const values = rows && columns ? tab.displays({ row: 1, column: 1, rows, columns }) : [];
      return { name: tab.name, values };
    }
    if (place === "mail") return host.mail;
    if (place === "executions") return host.executions;
    throw new ApiError(404, `There is no ${method} ${path}.`);
  }
  const given = new Given(body);
  if (place === "clock") {
    const ran = host.moveClock(moment(given.text("to"), host.workbook.timeZone));
    return { now: new Date(host.now()).toISOString(), ran };
  }
  const user = given.text("user");
  if (!host.people.some(({ email }) => email === user))
    throw new ApiError(404, `There is no user "${user}". Users: ${host.people.map(({ email }) => email).join(", ")}.`);
  switch (place) {
    case "edit":
      host.edit(user, tabName(host, given), given.text("a1"), given.matrix("values"));
      return {};
    case "select":
      host.select(user, tabName(host, given), given.text("a1"));
      return {};
    case "menu":
      return viewExecution(host.chooseMenu(user, given.texts("path")));
    case "call":
      return { result: host.call(user, given.text("function"), given.list("args")) ?? null };
    default:
      throw new ApiError(404, `There is no ${method} ${path}.`);
  }
}

function tabName({ workbook }: Desk["host"], given: Given): string {
  const name = given.text("tab");
  if (workbook.sheetByName(name)) return name;
  throw new ApiError(404, `There is no tab "${name}". Tabs: ${workbook.sheets.map((each) => each.name).join(", ")}.`);
}

/** The members of a request, each checked as it is taken. */
class Given {
  readonly #members: Record<string, unknown>;

  constructor(body: unknown) {
    if (typeof body !== "object" || body === null || Array.isArray(body))
      throw new ApiError(400, "The request must be a JSON object.");
    this.#members = body as Record<string, unknown>;
  }

  text(name: string): string {
    const value = this.#members[name];
    if (typeof value !== "string") throw new ApiError(400, `"${name}" must be text.`);
    return value;
  }

  list(name: string): unknown[] {
    const value = this.#members[name] ?? [];
    if (!Array.isArray(value)) throw new ApiError(400, `"${name}" must be a list.`);
    return value;
  }

  texts(name: string): string[] {
    const value = this.list(name);
    if (value.length === 0 || value.some((each) => typeof each !== "string"))
      throw new ApiError(400, `"${name}" must be a list of texts.`);
    return value as string[];
  }

  /** Rows of texts as typed; numbers and truth values are typed as JSON writes them. */
  matrix(name: string): string[][] {
    const rows = this.list(name);
    if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== (rows[0] as unknown[]).length))
      throw new ApiError(400, `"${name}" must be a list of rows of the same length.`);
    return rows.map((row) => (row as unknown[]).map((cell) => (cell === null ? "" : String(cell))));
  }
}
