import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import {
  api,
  axeFindings,
  chooseMenu,
  chooseSheetMenu,
  clickCell,
  launch,
  openPage,
  seeCell,
  seeSelection,
  selectCell,
  startWorkbench,
  typeInto,
  type Workbench,
} from "./browser";

const SELLER = "demo.myyja@example.fi";
const TAB = "Sheet1";

jest.setTimeout(400_000);

describe("tools of the workbench's page", () => {
  let bench: Workbench;
  let browser: Browser;
  let page: Page & { faults: string[] };
  const folder = mkdtempSync(join(tmpdir(), "files-"));

  beforeAll(async () => {
    const script = "test/browser/inline-workbench.ts";
    [bench, browser] = await Promise.all([startWorkbench({ script, language: "en" }), launch()]);
    page = await openPage(browser, bench.address, SELLER);
    const values = [
      ["Name", "Due"],
      ["Demo Aa", "1/12/2026"],
      ["Demo Bee", "1/20/2026"],
      ["Demo Aa again", ""],
    ];
    await api(bench.address, "edit", { user: SELLER, tab: TAB, a1: "A1", values });
    await seeCell(page, "A4", "Demo Aa again");
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(page.faults).toEqual([]);
  });

  const call = (name: string) => api(bench.address, "call", { user: SELLER, function: name, args: [] });
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const importFile = async (path: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      chooseSheetMenu(page, "File", "Import a file as a new tab"),
    ]);
    await chooser.setFiles(path);
  };
  const download = async (title: string) => {
    const [given] = await Promise.all([page.waitForEvent("download"), chooseSheetMenu(page, "File", title)]);
    const path = join(folder, given.suggestedFilename());
    await given.saveAs(path);
    return path;
  };

  it("finds a command of any menu by a few letters, the add-on's too", async () => {
    await selectCell(page, "A2");
    await page.keyboard.press("Alt+/");
    const search = page.getByRole("combobox", { name: "Search the menus" });
    await search.pressSequentially("say");
    await page.getByRole("option", { name: /^Say/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("Hello from the script").waitFor();
    await page.keyboard.press("Alt+/");
    await search.pressSequentially("bold");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench!.cell("A2").bold);
    await page.keyboard.press("Alt+/");
    await search.pressSequentially("no such thing");
    await page.getByText("No menu has such a command.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    await seeSelection(page, "A3");
  });

  it("opens the sheet's menus by keyboard", async () => {
    await page.getByRole("menubar", { name: "Sheet menus" }).getByRole("menuitem", { name: "File" }).focus();
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.getByRole("menu", { name: "View" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("ArrowRight");
    await page.getByRole("menu", { name: "Freeze" }).waitFor();
    for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
    await page.getByRole("menu").first().waitFor({ state: "detached" });
  });

  it("finds text, says how often, and goes from one to the next", async () => {
    await selectCell(page, "A1");
    await page.keyboard.press("Control+f");
    const bar = page.getByRole("search");
    await bar.getByRole("textbox").fill("demo aa");
    await bar.getByText("1 of 2").waitFor();
    await seeSelection(page, "A2");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await bar.getByText("2 of 2").waitFor();
    await seeSelection(page, "A4");
    await bar.getByRole("button", { name: "Next" }).click();
    await seeSelection(page, "A2");
    await bar.getByRole("button", { name: "Previous" }).click();
    await seeSelection(page, "A4");
    await bar.getByRole("textbox").fill("nobody");
    await bar.getByText("Not found").waitFor();
    await bar.getByRole("textbox").press("Escape");
    await bar.waitFor({ state: "detached" });
  });

  it("shows the colours of the virtual today as the clock moves", async () => {
    const move = (to: string) => api(bench.address, "clock", { to });
    const colour = (wanted: string | null) =>
      page.waitForFunction((background) => window.workbench!.cell("A8").background === background, wanted);
    await move("2026-01-10T08:00");
    await typeInto(page, "A8", "1/12/2026");
    await selectCell(page, "A1");
    await call("paintLate");
    await colour(null);
    await move("2026-01-12T08:00");
    await colour(null);
    await move("2026-01-13T08:00");
    await colour("#f8d0c4");
    await move("2026-01-11T08:00");
    await colour(null);
  });

  it("names ranges, jumps to them, and shows what is protected and by whom it may be edited", async () => {
    await selectCell(page, "A2:B3");
    await chooseSheetMenu(page, "View", "Named and protected ranges");
    const panel = page.getByRole("region", { name: "Ranges", exact: true });
    await panel.getByRole("textbox", { name: "Name" }).fill("demo_range");
    await panel.getByRole("button", { name: "Name the selection" }).click();
    await panel.getByText("Sheet1!A2:B3").waitFor();
    await selectCell(page, "E9");
    await panel.getByRole("button", { name: /^demo_range/ }).click();
    await seeSelection(page, "A2:B3");
    await panel.getByRole("textbox", { name: "Name" }).fill("A1");
    await panel.getByRole("button", { name: "Name the selection" }).click();
    await page.getByRole("status").getByText(/"A1"/).waitFor();
    await call("protect");
    await panel.getByRole("button", { name: /Sheet1!D1:D5.*May edit: Demo/ }).click();
    await seeSelection(page, "D1:D5");
    expect(await axeFindings(page)).toEqual([]);
    await panel.getByRole("button", { name: "Remove the name demo_range" }).click();
    await panel.getByText("No range has a name.").waitFor();
    await panel.getByRole("button", { name: "Close" }).click();
  });

  it("gives scripts the several selections that Ctrl and a click make", async () => {
    await clickCell(page, "A2");
    await page.keyboard.down("Control");
    await clickCell(page, "B5");
    await clickCell(page, "C8");
    await page.keyboard.up("Control");
    await seeSelection(page, "A2,B5,C8");
    // The page tells the host once the person has paused.
    let told: unknown;
    while (told !== "A2,B5,C8") told = ((await call("selected")) as { result: unknown }).result;
  });

  it("closes a dialog by Esc inside its frame", async () => {
    await chooseMenu(page, "Demo", "Open dialog");
    await page.frameLocator('iframe[title="Demo dialog"]').getByRole("button", { name: "Add" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Demo dialog" }).waitFor({ state: "detached" });
  });

  it("takes a .csv in as a new tab and hands it out again", async () => {
    await importFile(file("demo list.csv", "Name;Sum;Code\nDemo Öky;1234.5;'007\nDemo Åke;-5;x\n"));
    await page.waitForFunction(() => window.workbench!.tab() === "demo list");
    await seeCell(page, "A2", "Demo Öky");
    expect(await page.evaluate(() => ["B2", "C2", "B3"].map((a1) => window.workbench!.cell(a1).text))).toEqual([
      "1234.5",
      "007",
      "-5",
    ]);
    const path = await download("Download the tab as .csv");
    expect(readFileSync(path, "utf8")).toBe("\uFEFFName,Sum,Code\r\nDemo Öky,1234.5,007\r\nDemo Åke,-5,x\r\n");
  });

  it("takes its own .xlsx in again with values, days and formulas", async () => {
    await typeInto(page, "D2", "=B2*2");
    await typeInto(page, "E2", "1/31/2026");
    await seeCell(page, "E2", "1/31/2026");
    const path = await download("Download the tab as .xlsx");
    await importFile(path);
    await page.waitForFunction(() => window.workbench!.tab() === "demo list 2");
    await seeCell(page, "D2", "2469");
    const cells = await page.evaluate(() => ["B2", "C2", "D2", "E2"].map((a1) => window.workbench!.cell(a1).edit));
    expect(cells).toEqual(["1234.5", "007", "=B2*2", "1/31/2026"]);
  });

  it("takes 20,000 rows of .xlsx in and shows the last", async () => {
    const { writeXlsx } = await import("../../scripts/workbench/page/files/xlsx");
    const cells = Array.from({ length: 20_000 }, (_, row) => [`Demo ${row + 1}`, row, { date: "2026-01-31" }]);
    await importFile(file("large.xlsx", await writeXlsx({ name: "Large", cells, texts: [] }, "d.m.yyyy")));
    await page.waitForFunction(() => window.workbench!.tab() === "large");
    await page.keyboard.press("Control+End");
    await seeSelection(page, "C20000");
    await seeCell(page, "A20000", "Demo 20000");
    await seeCell(page, "C20000", "1/31/2026");
  });

  it.each([
    ["damaged.xlsx", "PK\u0003\u0004 xl/workbook", "damaged.xlsx could not be read"],
    ["old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "Save it as .xlsx and try again"],
    ["locked.xlsx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "locked.xlsx has a password"],
    ["picture.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), "picture.csv is neither .csv nor .xlsx"],
    ["empty.csv", "", "empty.csv has no rows. Nothing was imported."],
  ])("says what is wrong with %s", async (name, content, sentence) => {
    const tabs = await page.getByRole("tab").count();
    await importFile(file(name, content));
    await page.getByText(sentence).waitFor();
    expect(await page.getByRole("tab").count()).toBe(tabs);
  });
});
