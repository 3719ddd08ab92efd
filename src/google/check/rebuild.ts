import type { CheckedTab } from "../../core/check/finding";
import { nameOfAddress } from "../../core/name-of-address";
import { settingsTemplate } from "../../schema/settings";
import { templates } from "../../schema/template";
import type { WritingAct } from "../act";
import { buildSettings } from "../build-settings";
import { buildTab } from "../build-tab";
import { refreshKnown } from "../known";
import { TABS } from "../set-up-plan";
import { isHeaderOf, sheetsByName, tabPlace } from "../tab-place";
import type { Neighbours } from "../write-headers";

/** Builds what the tabs named lack, as Set up does. */
export function rebuild(act: WritingAct, wanted: ReadonlySet<CheckedTab>): void {
  act.lookAgain();
  const { spreadsheet, tabs, user, language } = act;
  const sheets = sheetsByName(spreadsheet);
  const settings =
    wanted.has("settings") || tabs.has("settings")
      ? tabPlace(
          spreadsheet,
          sheets,
          tabs.get("settings"),
          "settings",
          settingsTemplate.title,
          language,
          ([cell]) => cell === settingsTemplate.header.setting.fi || cell === settingsTemplate.header.setting.en,
        )
      : null;
  const first = user === "" ? null : { name: nameOfAddress(user), email: user, language, active: true };
  const neighbours: Neighbours = settings ? buildSettings(settings, language, first) : { team: null, stopped: null };
  for (const name of TABS) {
    if (!wanted.has(name)) continue;
    const template = templates[name];
    const place = tabPlace(spreadsheet, sheets, tabs.get(name), name, template.title, language, isHeaderOf(template));
    buildTab(place, template, language, neighbours);
  }
  act.lookAgain();
  refreshKnown(act);
}
