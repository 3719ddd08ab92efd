// Serves the workbench with a small script of its own in place of the add-on: what the shell's tests need, no more.
import { readOptions } from "../../scripts/workbench/server/options";
import { startWorkbench } from "../../scripts/workbench/server/start";

const code = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu("Demo")
    .addItem("Open panel", "openPanel")
    .addItem("Open dialog", "openDialog")
    .addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Ask", "askName").addItem("Say", "sayHello"))
    .addItem("Fail", "fail")
    .addToUi();
}
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("panel").setTitle("Demo panel")); }
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile("panel").setWidth(420).setHeight(240), "Demo dialog");
}
function askName() {
  var answer = SpreadsheetApp.getUi().prompt("Name", "Who are you?", SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange("A1").setValue(answer.getSelectedButton() + " " + answer.getResponseText());
}
function sayHello() { SpreadsheetApp.getActive().toast("Hello from the script", "Demo", 30); }
function fail() { throw new Error("The demo fails"); }
function add(a, b) { return a + b; }
function selected() { return SpreadsheetApp.getActiveRangeList().getRanges().map(function (range) { return range.getA1Notation(); }).join(","); }
function protect() { SpreadsheetApp.getActiveSheet().getRange("D1:D5").protect().removeEditors(SpreadsheetApp.getActive().getEditors()); }
function dress() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("C1:C3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["yes", "no"]).setHelpText("Yes or no").build());
  sheet.getRange("B1").setNote("A note").setBackground("#ff0000").setFontWeight("bold");
  sheet.setFrozenRows(1);
}
function paintLate() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBackground("#f8d0c4").setRanges([sheet.getRange("A1:A10")]).build()]);
}
function mailMe() {
  MailApp.sendEmail({ to: "demo.kollega@example.fi", subject: "Demo mail", body: "In text", htmlBody: "<h1>In HTML</h1><img src='https://example.com/x.png'>" });
}
function every() { ScriptApp.newTrigger("mailMe").timeBased().everyHours(1).create(); }
function hidden_() { return "secret"; }
`;

const panel = `<!doctype html><html lang="en"><head><title>Panel</title></head><body>
<button id="add">Add</button><button id="bad">Bad</button><button id="fail">Fail</button><button id="close">Close</button>
<form id="form"><input name="who" value="Demo"></form><output id="out"></output>
<script>
var out = document.getElementById("out");
function show(value) { out.textContent = typeof value === "object" ? "error: " + value.message : String(value); }
document.getElementById("add").onclick = function () { google.script.run.withSuccessHandler(show).add(2, 3); };
document.getElementById("fail").onclick = function () { google.script.run.withFailureHandler(show).fail(); };
document.getElementById("bad").onclick = function () { try { google.script.run.add(new Date()); } catch (error) { show(error); } };
document.getElementById("close").onclick = function () { google.script.host.close(); };
</script></body></html>`;

const functions = [...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name!);
const manifest = {
  timeZone: "Europe/Helsinki",
  runtimeVersion: "V8",
  exceptionLogging: "STACKDRIVER",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/script.scriptapp",
    "https://www.googleapis.com/auth/script.send_mail",
    "https://www.googleapis.com/auth/userinfo.email",
  ],
};

async function main(): Promise<void> {
  const workbench = await startWorkbench({
    ...readOptions(process.argv.slice(2), process.env),
    bundle: async () => ({ code, functions, pages: { panel }, manifest }),
    progress: (line) => console.error(line),
  });
  console.log(workbench.address);
  process.on("SIGINT", () => void workbench.stop().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
