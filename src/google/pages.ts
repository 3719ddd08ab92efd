import type { Boot } from "../schema/calls";

type PageName = Boot["page"];

/** How large each dialog opens, in pixels. */
const SIZES: Readonly<Record<Exclude<PageName, "log-contact">, readonly [width: number, height: number]>> = {
  "set-up": [460, 260],
  import: [720, 520],
  classify: [520, 420],
  archive: [520, 420],
  "take-out": [520, 480],
  check: [720, 520],
};

/** As large as a dialog with a table is. */
export const WIDE = [720, 520] as const;

/** Opens a page as a modal dialog; `boot` is what the page is given. */
export function showDialog(
  page: keyof typeof SIZES,
  title: string,
  boot: Omit<Boot, "page">,
  [width, height]: readonly [number, number] = SIZES[page],
): void {
  SpreadsheetApp.getUi().showModalDialog(pageOf(page, boot).setWidth(width).setHeight(height), title);
}

/** Opens a page in the sidebar, in place of whatever is there. */
export function showSidebar(page: PageName, title: string, boot: Omit<Boot, "page">): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(page, boot).setTitle(title));
}

function pageOf(page: PageName, boot: Omit<Boot, "page">): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(page);
  // Inside a script element "</script>" would end it, wherever it comes from.
  template.boot = JSON.stringify({ page, ...boot } satisfies Boot).replace(/</g, "\\u003c");
  return template.evaluate();
}
