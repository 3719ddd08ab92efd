import { answer, hostOf, OTTO, VERA } from "./harness";

const NONE: readonly string[] = [];
const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;

describe("the scopes of the manifest", () => {
  it.each([
    [
      "SpreadsheetApp.getActiveSpreadsheet()",
      "spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets",
    ],
    ["SpreadsheetApp.getUi().alert('x')", "script.container.ui"],
    ["ScriptApp.getProjectTriggers()", "script.scriptapp"],
    ["MailApp.getRemainingDailyQuota()", "script.send_mail"],
    ["Session.getEffectiveUser()", "userinfo.email"],
    ["UrlFetchApp.fetch('https://example.fi')", "script.external_request"],
  ])("let a script call %s or not", (call, scope) => {
    const member = call.replace("SpreadsheetApp.getUi().alert", "Ui.alert").replace(/\(.*/, "");
    expect(() => answer(`${call};`, { scopes: NONE })).toThrow(
      `Exception: Specified permissions are not sufficient to call ${member}. Required permissions: (${auth(scope)})`,
    );
  });

  it.each([
    "PropertiesService.getScriptProperties().getProperty('x')",
    "CacheService.getScriptCache().get('x')",
    "LockService.getScriptLock().tryLock(1)",
    "Utilities.getUuid()",
    "Session.getActiveUserLocale()",
    "Logger.log('x')",
  ])("are not asked for %s", (call) => {
    expect(() => answer(`${call};`, { scopes: NONE })).not.toThrow();
  });

  it("do not open another file with the right for this one", () => {
    const scopes = [auth("spreadsheets.currentonly")];
    expect(() => answer("SpreadsheetApp.openById('x');", { scopes })).toThrow(
      `not sufficient to call SpreadsheetApp.openById. Required permissions: (${auth("spreadsheets")})`,
    );
  });
});

describe("the authority of an execution", () => {
  const opened = (body: string, authMode?: "NONE" | "LIMITED") => {
    const host = hostOf(`function onOpen(e) { ${body} }`);
    host.open(OTTO.email, authMode);
    return host.executions.at(-1)!;
  };

  it.each([
    ["SpreadsheetApp.getUi().createMenu('M').addItem('A', 'onOpen').addToUi()", null],
    ["Session.getActiveUserLocale()", null],
    ["SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)", null],
    ["PropertiesService.getScriptProperties().getProperty('x')", null],
    ["MailApp.getRemainingDailyQuota()", "You do not have permission to call MailApp.getRemainingDailyQuota"],
    ["ScriptApp.getProjectTriggers()", "You do not have permission to call ScriptApp.getProjectTriggers"],
    ["SpreadsheetApp.getUi().alert('x')", "You do not have permission to call Ui.alert"],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      "You do not have permission to call Ui.showSidebar",
    ],
  ])("is limited in onOpen: %s", (call, error) => {
    const { error: said } = opened(call);
    if (error) expect(said).toContain(error);
    else expect(said).toBeUndefined();
  });

  it.each([
    ["SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'onOpen').addToUi()", null],
    ["Session.getActiveUserLocale()", null],
    ["SpreadsheetApp.getActiveSpreadsheet()", "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet"],
    [
      "PropertiesService.getScriptProperties()",
      "You do not have permission to call PropertiesService.getScriptProperties",
    ],
  ])("is none in an add-on that is not enabled in the file: %s", (call, error) => {
    const { error: said } = opened(call, "NONE");
    if (error) expect(said).toContain(error);
    else expect(said).toBeUndefined();
  });

  it("is told to onOpen", () => {
    const body =
      "console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE, e.source.getName(), e.user.getEmail());";
    expect(opened(body).log).toEqual(["LIMITED false Asiakasrekisteri "]);
    expect(opened("console.log(e.authMode === ScriptApp.AuthMode.NONE);", "NONE").log).toEqual(["true"]);
  });

  it("gives a viewer no menu", () => {
    const host = hostOf(
      "function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('A', 'onOpen').addToUi(); }",
    );
    host.open(VERA.email);
    expect(host.menus(VERA.email)).toEqual([]);
    expect(host.executions).toEqual([]);
  });

  it("ends a simple trigger after thirty seconds", () => {
    const host = hostOf(
      "function onEdit() { Utilities.sleep(29000); console.log('in time'); Utilities.sleep(2000); console.log('late'); }",
    );
    host.edit(OTTO.email, "Taulukko1", "A1", [["x"]]);
    expect(host.executions.at(-1)).toMatchObject({ error: "Exceeded maximum execution time", log: ["in time"] });
  });
});
