import { a1 } from "../../model/a1";
import { type Acts, cells } from "./scene";

/** What people do to rows and columns. */
export const onLines: Acts<
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "moveRows"
  | "moveColumns"
  | "hideRows"
  | "hideColumns"
  | "columnWidth"
  | "rowHeight"
  | "sort"
  | "filter"
  | "filterColumn"
  | "filterChoices"
> = {
  insertRows(scene, ask) {
    scene.host.insertRows(scene.user, scene.tab(ask.sheetId), ask.at, ask.count);
  },
  insertColumns(scene, ask) {
    scene.host.insertColumns(scene.user, scene.tab(ask.sheetId), ask.at, ask.count);
  },
  deleteRows(scene, ask) {
    const { row, rows } = scene.now(ask, cells(ask.at, 1, ask.count));
    scene.host.deleteRows(scene.user, scene.tab(ask.sheetId), row, rows);
  },
  deleteColumns(scene, ask) {
    const { column, columns } = scene.now(ask, cells(1, ask.at, 1, ask.count));
    scene.host.deleteColumns(scene.user, scene.tab(ask.sheetId), column, columns);
  },
  moveRows(scene, ask) {
    const { row, rows } = scene.now(ask, cells(ask.at, 1, ask.count));
    scene.host.moveRows(scene.user, scene.tab(ask.sheetId), row, rows, ask.to);
  },
  moveColumns(scene, ask) {
    const { column, columns } = scene.now(ask, cells(1, ask.at, 1, ask.count));
    scene.host.moveColumns(scene.user, scene.tab(ask.sheetId), column, columns, ask.to);
  },
  hideRows(scene, ask) {
    const { row, rows } = scene.now(ask, cells(ask.row, 1, ask.count));
    scene.host.hideRows(scene.user, scene.tab(ask.sheetId), row, rows, ask.hidden);
  },
  hideColumns(scene, ask) {
    const { column, columns } = scene.now(ask, cells(1, ask.column, 1, ask.count));
    scene.host.hideColumns(scene.user, scene.tab(ask.sheetId), column, columns, ask.hidden);
  },
  columnWidth(scene, ask) {
    const { column, columns } = scene.now(ask, cells(1, ask.column, 1, ask.count));
    scene.host.setColumnWidth(scene.user, scene.tab(ask.sheetId), column, columns, ask.width);
  },
  rowHeight(scene, ask) {
    const { row, rows } = scene.now(ask, cells(ask.row, 1, ask.count));
    scene.host.setRowHeight(scene.user, scene.tab(ask.sheetId), row, rows, ask.height);
  },
  sort(scene, ask) {
    const { column } = scene.now(ask, cells(1, ask.column));
    const area = ask.area ? scene.at(ask, ask.area) : undefined;
    scene.host.sort(scene.user, scene.tab(ask.sheetId), column, ask.ascending, area);
  },
  filter(scene, ask) {
    const sheet = scene.sheet(ask.sheetId);
    const one = ask.area && ask.area.rows * ask.area.columns === 1;
    // One cell means all the data around it, as in Sheets: here from the frozen header down.
    const all = () => {
      const row = Math.max(1, sheet.frozenRows);
      return cells(row, 1, Math.max(1, sheet.lastRow() - row + 1), Math.max(1, sheet.lastColumn()));
    };
    const area = ask.area && (one ? all() : scene.now(ask, ask.area));
    scene.host.setFilter(scene.user, sheet.name, area && a1(area));
  },
  filterColumn(scene, ask) {
    const { column } = scene.now(ask, cells(1, ask.column));
    scene.host.filterColumn(scene.user, scene.tab(ask.sheetId), column, ask.hiddenValues);
  },
  filterChoices(scene, ask) {
    const { column } = scene.now(ask, cells(1, ask.column));
    return scene.host.filterChoices(scene.tab(ask.sheetId), column);
  },
};
