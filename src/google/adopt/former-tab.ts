import { type TabContent, textOf } from "../../core/adopt/tab-content";
import { locateColumns } from "../../core/columns";
import { isId } from "../../core/ids";
import { settingsTemplate } from "../../schema/settings";
import { templates } from "../../schema/template";
import { isTitle } from "../known-by-marks";

/** Whether a tab without marks is one of the register's own, left by an earlier take-out: it has our title, and our IDs under
 * their header or our settings. Set up takes it up as it stands; as a person's list its customers would get new IDs, and
 * their contacts would lose them. */
export function isFormerTab(content: TabContent): boolean {
  const [header = [], ...rows] = content.values.map((row) => row.map(textOf));
  if (isTitle(content.title, settingsTemplate.title))
    return header[0] === settingsTemplate.header.setting.fi || header[0] === settingsTemplate.header.setting.en;
  return Object.values(templates).some(({ title, columns, letter }) => {
    const column = isTitle(content.title, title) ? locateColumns(header, new Map(), columns).get("id") : undefined;
    return column !== undefined && rows.some((row) => isId(letter, row[column - 1] ?? ""));
  });
}
