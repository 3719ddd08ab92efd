import { nameOfAddress } from "../core/name-of-address";
import { type WritingAct, writingAct } from "../google/act";
import { buildSettings } from "../google/build-settings";
import { buildTab } from "../google/build-tab";
import { refreshKnown } from "../google/known";
import { refuseUnlessEditable, refuseViewers } from "../google/refusal";
import { planSetUp, TABS } from "../google/set-up-plan";
import { isHeaderOf, sheetsByName, type TabPlace, tabPlace } from "../google/tab-place";
import { type Language, t } from "../i18n";
import type { Input, Outcome } from "../schema/calls";
import { settingsTemplate } from "../schema/settings";
import { templates } from "../schema/template";

/** Builds the register's tabs from their templates, or adds to a register what it lacks. Whoever does it first owns the
 * register and is the first of the team. It may be stopped anywhere and done again. */
export function setUp({ requestId, language: chosen }: Input<"setUp">): Outcome {
  return writingAct("set-up", { requestId }, (act) => {
    const plan = planSetUp(act);
    const language = plan.language ?? chosen;
    if (plan.tabs.fi.length > 0) refuseViewers(act.spreadsheet);
    refuseUnlessEditable(act.spreadsheet, lacking(act, plan));
    const renamed = build(act, language, plan.tabs.fi.length > 0);
    const missing = plan.tabs[language];
    const speaks = act.memory.known.people[act.user] ?? language;
    const details = plan.columns.map(({ tab, headers }) =>
      t(speaks, "set-up.done-columns", { tab, columns: headers.join(", ") }),
    );
    if (missing.length === 0 && details.length === 0)
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

/** Answers the tabs that could not have their own title, with the title that a person's tab has. */
function build(act: WritingAct, language: Language, showIt: boolean): { tab: string; own: string }[] {
  const { spreadsheet, tabs, user } = act;
  const sheets = TABS.every((name) => tabs.has(name)) && tabs.has("settings") ? new Map() : sheetsByName(spreadsheet);
  const places = TABS.map((name): [typeof name, TabPlace] => {
    const template = templates[name];
    return [name, tabPlace(spreadsheet, sheets, tabs.get(name), name, template.title, language, isHeaderOf(template))];
  });
  const settings = tabPlace(
    spreadsheet,
    sheets,
    tabs.get("settings"),
    "settings",
    settingsTemplate.title,
    language,
    ([cell]) => cell === settingsTemplate.header.setting.fi || cell === settingsTemplate.header.setting.en,
  );
  const first = user === "" ? null : { name: nameOfAddress(user), email: user, language, active: true };
  const neighbours = buildSettings(settings, language, first);
  for (const [name, place] of places) buildTab(place, templates[name], language, neighbours);
  if (showIt) spreadsheet.setActiveSheet(places[0]![1].sheet);
  act.lookAgain();
  refreshKnown(act);
  const all = [
    ...places.map(([name, place]) => ({ place, title: templates[name].title })),
    { place: settings, title: settingsTemplate.title },
  ];
  return all
    .filter(({ place }) => place.renamed !== null)
    .map(({ place, title }) => ({ tab: String(place.renamed), own: title[language] }));
}
