import { edgeOfData } from "../../google/spreadsheet/edge-of-data";
import { a1 } from "../../model/a1";
import type { Reach } from "../protocol";
import { type Acts, cells } from "./scene";

/** Matches that a page is told of; more are counted, and nobody walks through them one by one. */
const LISTED = 10_000;

/** Finding places in the sheet and giving them names. */
export const onRanges: Acts<"select" | "find" | "edge" | "nameRange" | "removeName"> = {
  select(scene, ask) {
    const { host, pages, user } = scene;
    const areas = ask.areas.map((area) => pages.follow(ask.sheetId, ask.version, area)).filter((area) => area !== null);
    if (areas.length > 0) host.select(user, scene.tab(ask.sheetId), areas.map(a1).join(","));
  },
  find(scene, ask) {
    const found = scene.host.find(scene.user, scene.tab(ask.sheetId), ask.text);
    return { count: found.length, cells: found.slice(0, LISTED).map(({ row, column }) => ({ row, column })) };
  },
  /** Where Ctrl and an arrow, Home or End lead from a cell. */
  edge(scene, ask): Reach {
    const sheet = scene.sheet(ask.sheetId);
    const { row, column } = scene.now(ask, cells(ask.row, ask.column));
    if (ask.direction === "FIRST") return { row: 1, column: 1 };
    if (ask.direction === "LAST") return { row: Math.max(1, sheet.lastRow()), column: Math.max(1, sheet.lastColumn()) };
    return edgeOfData(sheet, row, column, ask.direction);
  },
  nameRange(scene, ask) {
    scene.host.nameRange(scene.user, ask.name, scene.tab(ask.sheetId), scene.at(ask, ask.area));
  },
  removeName(scene, ask) {
    scene.host.removeName(scene.user, ask.name);
  },
};
