import { CHILD_TABS } from "../schema/children";
import { type Language, t } from "./index";

/** Rows that belong to customers, counted by tab, in words: "12 contacts"; "" for none. */
export function childCountsText(language: Language, counts: Readonly<Record<string, number>>): string {
  return CHILD_TABS.filter(({ tab }) => (counts[tab] ?? 0) > 0)
    .map(({ tab }) => t(language, `archive.count.${tab}`, { n: counts[tab] as number }))
    .join(", ");
}

/** With the customers themselves: "1 customer, 12 contacts". */
export function rowCountsText(language: Language, counts: Readonly<Record<string, number>>): string {
  const { customers = 0 } = counts;
  const own = customers > 0 ? t(language, "archive.count.customers", { n: customers }) : "";
  return [own, childCountsText(language, counts)].filter((text) => text !== "").join(", ");
}
