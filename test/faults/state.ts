import { type TableName, templates } from "../../src/schema/template";
import { contentText } from "../wild/ground";
import type { World } from "../wild/world";

/** What tells two tries of one act apart and says nothing of the register. */
const OF_THE_MOMENT = new Set(["id", "actId", "importId", "loggedAt", "at", "mark", "payload"]);
const ID = /\b[A-Z][2-9A-Z]{8}(-\d+)?\b/g;
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{4}-\d\d-\d\d \d\d[.:]\d\d(?:[.:]\d\d)?/g;

/** The rows of the register as texts, in no order, without what is drawn anew at each try: equal for two registers in which
 * the same things stand. Rows of History that were taken back count too. */
export function stateOf(world: World): Record<TableName, readonly string[]> {
  const { tabs, photo, fields } = world.watch.moment();
  const states = (Object.keys(templates) as TableName[]).map((name) => {
    const tab = photo.get(tabs.get(name) ?? -1);
    const keyed = (tab?.columns ?? []).flatMap((column, c) =>
      [...(fields.get(column) ?? [])].filter((key) => !OF_THE_MOMENT.has(key)).map((key) => ({ key, c })),
    );
    const rows = (tab?.cells.content ?? []).slice(1).flatMap((cells) => {
      const texts = keyed
        .map(({ key, c }) => `${key}=${contentText(cells[c] ?? null)}`)
        .filter((text) => !text.endsWith("="));
      return texts.length > 0 ? [texts.sort().join(" | ").replace(ID, "ID").replace(MOMENT, "then")] : [];
    });
    return [name, rows.sort()] as const;
  });
  return Object.fromEntries(states) as unknown as Record<TableName, readonly string[]>;
}

/** Where two states differ first; null: they do not. */
export function differenceOf(
  wanted: Record<TableName, readonly string[]>,
  is: Record<TableName, readonly string[]>,
): string | null {
  for (const [name, rows] of Object.entries(wanted) as [TableName, readonly string[]][]) {
    const missing = without(rows, is[name]);
    const surplus = without(is[name], rows);
    if (missing.length + surplus.length > 0)
      return `${name}: missing ${JSON.stringify(missing).slice(0, 400)}, too much ${JSON.stringify(surplus).slice(0, 400)}`;
  }
  return null;
}

function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
