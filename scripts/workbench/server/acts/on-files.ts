import { isoMoment, type TableCell } from "../../host/people/tables";
import { isDateFormat } from "../../model/serial";
import { typed } from "../../model/typed";
import type { Acts } from "./scene";

/** Tabs out of files and into them. */
export const onFiles: Acts<"importTexts" | "importTable" | "table"> = {
  importTexts(scene, ask) {
    const { locale, today } = { locale: scene.host.workbook.locale, today: scene.host.workbook.today() };
    const read = (text: string): TableCell => readText(text, { locale, format: "", today });
    return opened(
      scene,
      scene.host.importTable(
        scene.user,
        ask.name,
        ask.rows.map((row) => row.map(read)),
      ),
    );
  },
  importTable(scene, ask) {
    return opened(scene, scene.host.importTable(scene.user, ask.name, ask.rows));
  },
  table(scene, ask) {
    return scene.host.table(scene.tab(ask.sheetId));
  },
};

/** Shows the page a new tab; answers with its name. */
function opened({ host, pages, page }: Parameters<Acts<"table">["table"]>[0], name: string): string {
  pages.open(page, host.workbook.sheetByName(name)!.id);
  return name;
}

/** A text of a file as Sheets takes it in: numbers, days, truth values and formulas as if they had been typed. */
function readText(text: string, how: Parameters<typeof typed>[1]): TableCell {
  const { content, format = "" } = typed(text, how);
  if (typeof content === "number" && isDateFormat(format)) return { date: isoMoment(content) };
  if (typeof content !== "object" || content === null) return content;
  return "formula" in content ? { formula: content.formula, value: null } : content.error;
}
