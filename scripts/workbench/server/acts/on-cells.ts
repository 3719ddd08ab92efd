import { a1 } from "../../model/a1";
import { options } from "../../model/validation";
import { type Acts, cells } from "./scene";

/** What people do to cells. */
export const onCells: Acts<
  "edit" | "clear" | "fill" | "checkboxes" | "format" | "note" | "options" | "merge" | "unmerge"
> = {
  edit(scene, ask) {
    const { row, column, values } = ask;
    const area = scene.now(ask, cells(row, column, values.length, values[0]!.length));
    const { maxColumns } = scene.sheet(ask.sheetId);
    // As rows do on the host, columns come for what is pasted beyond the last.
    const missing = area.column + area.columns - 1 - maxColumns;
    if (missing > 0) scene.host.insertColumns(scene.user, scene.tab(ask.sheetId), maxColumns + 1, missing);
    const at = a1(area);
    scene.host.edit(scene.user, scene.tab(ask.sheetId), at, values);
  },
  clear(scene, ask) {
    for (const area of ask.areas) scene.host.clear(scene.user, scene.tab(ask.sheetId), scene.at(ask, area));
  },
  fill(scene, ask) {
    const [from, to] = [scene.at(ask, ask.from), scene.at(ask, ask.to)];
    scene.host.fill(scene.user, scene.tab(ask.sheetId), from, to);
  },
  checkboxes(scene, ask) {
    const { host, user } = scene;
    for (const area of ask.areas) {
      const at = scene.at(ask, area);
      if (ask.shown) host.insertCheckboxes(user, scene.tab(ask.sheetId), at);
      else host.removeCheckboxes(user, scene.tab(ask.sheetId), at);
    }
  },
  format(scene, ask) {
    const { style, format } = ask;
    const look = { ...(style ? { style } : {}), ...(format === undefined ? {} : { format }) };
    scene.host.setFormat(scene.user, scene.tab(ask.sheetId), scene.all(ask, ask.areas), look);
  },
  note(scene, ask) {
    const at = scene.at(ask, cells(ask.row, ask.column));
    scene.host.setNote(scene.user, scene.tab(ask.sheetId), at, ask.text || null);
  },
  options(scene, ask) {
    const { row, column } = scene.now(ask, cells(ask.row, ask.column));
    const rule = scene.sheet(ask.sheetId).validation(row, column);
    return rule ? [...new Set(options(rule, scene.host.workbook) ?? [])] : [];
  },
  merge(scene, ask) {
    scene.host.merge(scene.user, scene.tab(ask.sheetId), scene.at(ask, ask.area));
  },
  unmerge(scene, ask) {
    scene.host.unmerge(scene.user, scene.tab(ask.sheetId), scene.at(ask, ask.area));
  },
};
