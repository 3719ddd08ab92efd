import type { BuiltGolden } from "./goldens";
import { collectHandGoldens, hearEdit, layOutHandGoldens } from "./hand-goldens";
import { runMenuGoldens } from "./menu-goldens";
import { answerPage, keepPageResult, pageOf } from "./page-goldens";
import { recordingOf } from "./results";
import { scheduleTriggerGoldens, tick } from "./trigger-goldens";

/** The functions of the built project, each of which becomes a global. */
export function selfTest(goldens: readonly BuiltGolden[]) {
  const say = (text: string) => SpreadsheetApp.getUi().alert(text);
  return {
    onOpen: () =>
      void SpreadsheetApp.getUi()
        .createMenu("Self-test")
        .addItem("1 Run the scripts", "selfTestRun")
        .addItem("2 Ask from a page", "selfTestPage")
        .addItem("3 Lay out what is done by hand", "selfTestByHand")
        .addItem("4 Wait for the trigger (an hour)", "selfTestSchedule")
        .addItem("5 Copy the results", "selfTestCopy")
        .addToUi(),
    onEdit: (event: GoogleAppsScript.Events.SheetsOnEdit) => hearEdit(event),
    selfTestRun: () => {
      const left = runMenuGoldens(goldens);
      say(left === 0 ? "All scripts have run." : `${left} are left: choose "1 Run the scripts" once more.`);
    },
    selfTestPage: () =>
      void SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput(pageOf(goldens)), "Self-test"),
    selfTestAnswer: (name: string) => answerPage(goldens, name),
    selfTestKeep: (name: string, json: string) => keepPageResult(goldens, name, json),
    selfTestByHand: () => layOutHandGoldens(goldens),
    selfTestSchedule: () => {
      scheduleTriggerGoldens();
      say("Within an hour the trigger has run and taken itself away.");
    },
    selfTestTick: (event: unknown) => tick(goldens, event),
    selfTestCopy: () => {
      const undone = collectHandGoldens(goldens);
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const recording = {
        locale: book.getSpreadsheetLocale(),
        zone: book.getSpreadsheetTimeZone(),
        results: recordingOf(book),
      };
      const json = JSON.stringify(recording, null, 1).replace(/&/g, "&amp;").replace(/</g, "&lt;");
      const note = undone === 0 ? "" : `<p>${undone} rows of the tab for handwork are not done yet.</p>`;
      SpreadsheetApp.getUi().showModalDialog(
        HtmlService.createHtmlOutput(
          `${note}<textarea style="width:100%;height:400px" onfocus="this.select()">${json}</textarea>`,
        ),
        "Save this as test/recorded/live/DATE.json",
      );
    },
  };
}
