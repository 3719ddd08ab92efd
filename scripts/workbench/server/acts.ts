import type { Host } from "../host/host";
import { a1 } from "../model/a1";
import type { Area } from "../model/cell";
import { options } from "../model/validation";
import { moment } from "./moment";
import type { Page, Pages } from "./pages";
import type { Ask, CallAnswer } from "./protocol";
import type { Questions } from "./questions";
import { letter } from "./view/letter";
import { viewExecution } from "./view/shell-state";

/** A sentence for the person at the page. */
export class Refusal extends Error {}

export interface Desk {
  readonly host: Host;
  readonly pages: Pages;
  readonly questions: Questions;
}

const GONE = {
  fi: "Muutoksen paikka poistettiin sillä välin. Mitään ei muutettu.",
  en: "The place of this edit was deleted meanwhile. Nothing was changed.",
};

/** Does what a page asks, as its person. Throws a Refusal, or what the host refuses with. */
export function act({ host, pages, questions }: Desk, page: Page, ask: Ask): unknown {
  const { user } = page;
  const gone = GONE[host.people.find(({ email }) => email === user)?.locale === "fi" ? "fi" : "en"];
  /** The name of a tab, and where the cells that the page meant are now. */
  const at = (place: { sheetId: number; version: number }, area: Area) => {
    const now = pages.follow(place.sheetId, place.version, area);
    const sheet = host.workbook.sheet(place.sheetId);
    if (!now || !sheet) throw new Refusal(gone);
    return { tab: sheet.name, area: now };
  };
  const cells = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
  const name = (sheetId: number) => {
    const sheet = host.workbook.sheet(sheetId);
    if (!sheet) throw new Refusal(gone);
    return sheet.name;
  };
  switch (ask.kind) {
    case "openTab":
      pages.open(page, ask.sheetId);
      return null;
    case "rows":
      return pages.sendRows(page, ask.sheetId, ask.from);
    case "select": {
      const areas = ask.areas
        .map((area) => pages.follow(ask.sheetId, ask.version, area))
        .filter((area) => area !== null);
      if (areas.length > 0) host.select(user, name(ask.sheetId), areas.map(a1).join(","));
      return null;
    }
    case "edit": {
      const { tab, area } = at(ask, cells(ask.row, ask.column, ask.values.length, ask.values[0]!.length));
      host.edit(
        user,
        tab,
        a1(area),
        ask.values.map((row) => [...row]),
      );
      return null;
    }
    case "clear":
      for (const each of ask.areas) {
        const { tab, area } = at(ask, each);
        host.clear(user, tab, a1(area));
      }
      return null;
    case "insertRows":
      return host.insertRows(user, name(ask.sheetId), ask.at, ask.count);
    case "insertColumns":
      return host.insertColumns(user, name(ask.sheetId), ask.at, ask.count);
    case "deleteRows": {
      const { tab, area } = at(ask, cells(ask.at, 1, ask.count));
      return host.deleteRows(user, tab, area.row, area.rows);
    }
    case "deleteColumns": {
      const { tab, area } = at(ask, cells(1, ask.at, 1, ask.count));
      return host.deleteColumns(user, tab, area.column, area.columns);
    }
    case "moveRows": {
      const { tab, area } = at(ask, cells(ask.at, 1, ask.count));
      return host.moveRows(user, tab, area.row, area.rows, ask.to);
    }
    case "moveColumns": {
      const { tab, area } = at(ask, cells(1, ask.at, 1, ask.count));
      return host.moveColumns(user, tab, area.column, area.columns, ask.to);
    }
    case "sort": {
      const { tab, area } = at(ask, cells(1, ask.column));
      return host.sort(user, tab, area.column, ask.ascending);
    }
    case "columnWidth": {
      const { tab, area } = at(ask, cells(1, ask.column, 1, ask.count));
      return host.setColumnWidth(user, tab, area.column, area.columns, ask.width);
    }
    case "hideColumns": {
      const { tab, area } = at(ask, cells(1, ask.column, 1, ask.count));
      return host.hideColumns(user, tab, area.column, area.columns, ask.hidden);
    }
    case "options": {
      const { area } = at(ask, cells(ask.row, ask.column));
      const rule = host.workbook.sheet(ask.sheetId)!.validation(area.row, area.column);
      return rule ? [...new Set(options(rule, host.workbook) ?? [])] : [];
    }
    case "addTab":
      return host.addTab(user);
    case "renameTab":
      return host.renameTab(user, name(ask.sheetId), ask.name);
    case "deleteTab":
      return host.deleteTab(user, name(ask.sheetId));
    case "undo":
      return host.undo(user);
    case "menu":
      return viewExecution(host.chooseMenu(user, [...ask.path]));
    case "call":
      return call(host, user, ask);
    case "closeScreen":
      return host.closeScreen(user, ask.screen);
    case "reply":
      return questions.answer(ask.question, { button: ask.button, text: ask.text });
    case "clock":
      return host.moveClock(moment(ask.to, host.workbook.timeZone)).map(viewExecution);
    case "mail":
      return letter(host.mail.find(({ id }) => id === ask.mail));
  }
}

function call(host: Host, user: string, ask: Extract<Ask, { kind: "call" }>): CallAnswer {
  const before = host.executions.length;
  const took = () => host.executions.slice(before).reduce((sum, { typicalMs }) => sum + typicalMs, 0);
  try {
    const value = host.call(user, ask.function, [...ask.args]) ?? null;
    return { value, error: null, typicalMs: took() };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error), typicalMs: took() };
  }
}
