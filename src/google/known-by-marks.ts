import { headerWord, locateColumns } from "../core/columns";
import { settingsTemplate } from "../schema/settings";
import { type Twofold, templates } from "../schema/template";
import type { Register } from "./register";
import { TABS } from "./set-up-plan";

/** A tab or column that people have renamed, so that only our mark tells what it is. */
export interface KnownByMark {
  /** The tab of the column; null for a tab. */
  readonly tab: string | null;
  /** As it is called now. */
  readonly now: string;
  /** As it was called. */
  readonly title: string;
}

/** What nobody would find any more if the marks went: renamed tabs and columns. Those of an adopted list are left out, which
 * has its own words. One read for each tab that people edit. */
export function knownByMarks(register: Register): KnownByMark[] {
  const { tabs, language } = register;
  const found: KnownByMark[] = [];
  for (const name of [...TABS, "settings"] as const) {
    const marked = tabs.get(name);
    if (!marked || marked.adopted) continue;
    const title = (name === "settings" ? settingsTemplate : templates[name]).title;
    const now = marked.sheet.getName();
    if (!isTitle(now, title)) found.push({ tab: null, now, title: title[language] });
    if (name === "settings") continue;
    const { header, columns, template } = register.tableAsItIs(name);
    if (header.length === 0) continue;
    const unmarked = locateColumns(header, new Map(), template.columns);
    for (const { key, header: own } of template.columns) {
      const column = columns.get(key);
      if (column !== undefined && !unmarked.has(key))
        found.push({ tab: now, now: header[column - 1] ?? "", title: own[language] });
    }
  }
  return found;
}

/** Whether a tab is called by our title; Set up may have given it a number. */
export function isTitle(name: string, { fi, en }: Twofold): boolean {
  const word = headerWord(name).replace(/ \d+$/, "");
  return word === headerWord(fi) || word === headerWord(en);
}
