import { type WritingAct, writingAct } from "../google/act";
import { buildRegister } from "../google/build-register";
import { refuseUnlessEditable, refuseViewers } from "../google/refusal";
import { planSetUp } from "../google/set-up-plan";
import { t } from "../i18n";
import type { Input, Outcome } from "../schema/calls";

/** Builds the register's tabs from their templates, or adds to a register what it lacks. Whoever does it first owns the
 * register and is the first of the team. It may be stopped anywhere and done again. */
export function setUp({ requestId, language: chosen }: Input<"setUp">): Outcome {
  return writingAct("set-up", { requestId }, (act) => {
    const plan = planSetUp(act);
    const language = plan.language ?? chosen;
    if (plan.tabs.fi.length > 0) refuseViewers(act.spreadsheet);
    refuseUnlessEditable(act.spreadsheet, lacking(act, plan));
    const renamed = buildRegister(act, language, plan.tabs.fi.length > 0);
    const missing = plan.tabs[language];
    const speaks = act.memory.known.people[act.user] ?? language;
    const details = plan.columns.map(({ tab, headers }) =>
      t(speaks, "set-up.done-columns", { tab, columns: headers.join(", ") }),
    );
    if (missing.length === 0 && details.length === 0 && !plan.older)
      return { message: t(speaks, "set-up.nothing"), actId: null, details };
    if (missing.length > 0) {
      details.unshift(
        t(speaks, "set-up.done-tabs", { tabs: missing.join(", ") }),
        ...renamed.map((names) => t(speaks, "set-up.name-taken", names)),
      );
      details.push(
        act.user === "" ? t(speaks, "set-up.owner-unknown") : t(speaks, "set-up.owner", { owner: act.user }),
        t(speaks, "set-up.next"),
      );
    }
    return { message: t(speaks, "set-up.ready"), actId: null, details };
  });
}

/** The tabs of ours that get columns or lines, each from its first cell to its last. */
function lacking({ tabs }: WritingAct, { columns }: ReturnType<typeof planSetUp>) {
  return Array.from(tabs.values(), ({ sheet }) => sheet)
    .filter((sheet) => columns.some(({ tab }) => tab === sheet.getName()))
    .map((sheet) => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
}
