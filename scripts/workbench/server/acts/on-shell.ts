import type { Host } from "../../host/host";
import type { Ask } from "../ask";
import { moment } from "../moment";
import type { CallAnswer } from "../protocol";
import { letter } from "../view/letter";
import { viewExecution } from "../view/shell-state";
import type { Acts } from "./scene";

/** What people do around the grid: menus, panels, questions, time, mail. */
export const onShell: Acts<"rows" | "undo" | "redo" | "menu" | "call" | "closeScreen" | "reply" | "clock" | "mail"> = {
  rows(scene, ask) {
    scene.pages.sendRows(scene.page, ask.sheetId, ask.from);
  },
  undo: ({ host, user }) => host.undo(user),
  redo: ({ host, user }) => host.redo(user),
  menu: ({ host, user }, ask) => viewExecution(host.chooseMenu(user, ask.path)),
  call: ({ host, user }, ask) => call(host, user, ask),
  closeScreen({ host, user }, ask) {
    host.closeScreen(user, ask.screen);
  },
  reply({ questions }, ask) {
    questions.answer(ask.question, { button: ask.button, text: ask.text });
  },
  clock: ({ host }, ask) => host.moveClock(moment(ask.to, host.workbook.timeZone)).map(viewExecution),
  mail: ({ host }, ask) => letter(host.mail.find(({ id }) => id === ask.mail)),
};

function call(host: Host, user: string, ask: Extract<Ask, { kind: "call" }>): CallAnswer {
  const before = host.executions.length;
  const took = () => host.executions.slice(before).reduce((sum, { typicalMs }) => sum + typicalMs, 0);
  try {
    const value = host.call(user, ask.function, ask.args) ?? null;
    return { value, error: null, typicalMs: took() };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error), typicalMs: took() };
  }
}
