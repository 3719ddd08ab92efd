import { a1 } from "../../model/a1";
import { copiedHtml, copiedText } from "../view/copied";
import { type Acts, cells } from "./scene";

/** Copying and pasting inside the sheet, with all that cells have. What was copied elsewhere comes as an edit. */
export const onClipboard: Acts<"copy" | "paste" | "moveCells"> = {
  copy(scene, ask) {
    const area = scene.now(ask, ask.area);
    const sheet = scene.sheet(ask.sheetId);
    const cut = ask.cut ? { sheetId: sheet.id, version: scene.pages.structure.version(sheet.id), area } : null;
    scene.page.copied = { cells: scene.host.copyCells(sheet.name, a1(area)), cut };
    const texts = sheet.displays(area);
    return { text: copiedText(texts), html: copiedHtml(texts) };
  },
  paste(scene, ask) {
    const { host, user, page } = scene;
    if (!page.copied) return false;
    const { cells: copied, cut } = page.copied;
    const [tab, at] = [scene.tab(ask.sheetId), scene.at(ask, ask.area)];
    if (cut) {
      // What was cut moves once.
      page.copied = null;
      host.moveCells(user, { tab: scene.tab(cut.sheetId), at: scene.at(cut, cut.area) }, { tab, at });
    } else if (ask.values) host.pasteValues(user, tab, at, copied);
    else host.pasteCells(user, tab, at, copied);
    return true;
  },
  moveCells(scene, ask) {
    const tab = scene.tab(ask.sheetId);
    const corner = scene.at(ask, cells(ask.to.row, ask.to.column));
    scene.host.moveCells(scene.user, { tab, at: scene.at(ask, ask.from) }, { tab, at: corner });
  },
};
