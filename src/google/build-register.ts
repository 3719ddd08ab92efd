import { nameOfAddress } from "../core/name-of-address";
import type { Language } from "../i18n";
import { settingsTemplate } from "../schema/settings";
import { templates } from "../schema/template";
import type { WritingAct } from "./act";
import { layAdoptedList } from "./adopt/lay-list";
import { buildSettings } from "./build-settings";
import { buildTab } from "./build-tab";
import { refreshKnown } from "./known";
import { TABS } from "./set-up-plan";
import { isHeaderOf, sheetsByName, type TabPlace, tabPlace } from "./tab-place";

/** Builds the tabs of the register, or adds to them what they lack; a list whose adoption was begun becomes the register's.
 * Answers the tabs that could not have their own title, with the title that a person's tab has. */
export function buildRegister(act: WritingAct, language: Language, showIt: boolean): { tab: string; own: string }[] {
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
  const adoption = tabs.get("customers")?.adoption;
  for (const [name, place] of places)
    if (name === "customers" && adoption) layAdoptedList(act, place, adoption, language, neighbours);
    else buildTab(place, templates[name], language, neighbours);
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
