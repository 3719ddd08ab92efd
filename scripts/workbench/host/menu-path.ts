import type { MenuItem } from "../google/host-execution";

/** A menu as the menu bar shows it. */
export interface TitledMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** The function that the menu item of this path of titles names: ["Customers", "Set up"]. */
export function functionAt(menus: readonly TitledMenu[], path: readonly string[]): string {
  const [first, ...rest] = path;
  let items = menus.find(({ title }) => title === first)?.items ?? [];
  for (const [index, title] of rest.entries()) {
    const item = items.find((each) => each.kind !== "separator" && each.title === title);
    if (item?.kind === "item" && index === rest.length - 1) return item.function;
    items = item?.kind === "menu" ? item.items : [];
  }
  throw new RangeError(`There is no menu item ${path.join(" > ")}`);
}
