import type { Browser, Page } from "playwright-core";
import {
  api,
  axeFindings,
  cellText,
  chooseMenu,
  clickCell,
  launch,
  openPage,
  seeCell,
  selectCell,
  startWorkbench,
  typeInto,
  type Workbench,
} from "./browser";

const SELLER = "demo.myyja@example.fi";
const COLLEAGUE = "demo.kollega@example.fi";
const VIEWER = "demo.katselija@example.fi";

jest.setTimeout(400_000);

describe("page of the workbench", () => {
  let bench: Workbench;
  let browser: Browser;
  let page: Page & { faults: string[] };
  let other: Page & { faults: string[] };

  beforeAll(async () => {
    [bench, browser] = await Promise.all([startWorkbench({ script: "test/browser/inline-workbench.ts" }), launch()]);
    page = await openPage(browser, bench.address, SELLER);
    other = await openPage(browser, bench.address, COLLEAGUE);
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.stop();
  });
  afterEach(() => {
    expect([...page.faults, ...other.faults]).toEqual([]);
  });

  const ask = <T>(path: string, body?: unknown) => api<T>(bench.address, path, body);
  const call = (name: string, ...args: unknown[]) => ask("call", { user: SELLER, function: name, args });
  const frame = (of: Page, title: string) => of.frameLocator(`iframe[title="${title}"]`);

  it("shows what is typed as the host understands it, in both windows", async () => {
    await typeInto(page, "A2", "8400,50");
    await typeInto(page, "A3", "12.1.2026");
    await typeInto(page, "A4", "=A2*2");
    for (const window of [page, other]) {
      await seeCell(window, "A2", "8400,5");
      await seeCell(window, "A3", "12.1.2026");
      await seeCell(window, "A4", "16801");
    }
    expect(await page.evaluate(() => window.workbench!.cell("A4").edit)).toBe("=A2*2");
  });

  it("edits what stands in a cell, and leaves it at Esc", async () => {
    await typeInto(page, "B2", "Demo");
    await seeCell(page, "B2", "Demo");
    await clickCell(page, "B2");
    await page.keyboard.press("F2");
    await page.keyboard.type(" Oy");
    await page.keyboard.press("Enter");
    await seeCell(page, "B2", "Demo Oy");
    await selectCell(page, "B2");
    await page.keyboard.type("gone");
    await page.keyboard.press("Escape");
    await typeInto(page, "B3", "after");
    await seeCell(page, "B3", "after");
    expect(await cellText(page, "B2")).toBe("Demo Oy");
  });

  it("clears with Delete and brings back the person's own last edit with Ctrl+Z", async () => {
    await selectCell(page, "B3");
    await page.keyboard.press("Delete");
    await seeCell(other, "B3", "");
    await typeInto(other, "F3", "of the other");
    await seeCell(page, "F3", "of the other");
    await selectCell(page, "A1");
    await page.keyboard.press("Control+z");
    await seeCell(page, "B3", "after");
    expect(await cellText(page, "F3")).toBe("of the other");
  });

  it("pastes a block of cells", async () => {
    await selectCell(page, "D10");
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", 'a\tb\n"two\nlines"\t3,5');
      document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    });
    await seeCell(other, "E11", "3,5");
    await seeCell(page, "D11", "two\nlines");
  });

  it("offers a list, marks what breaks its rule, shows notes", async () => {
    await ask("select", { user: SELLER, tab: "Taulukko1", a1: "A1" });
    await call("dress");
    await page.waitForFunction(() => window.workbench!.cell("C2").choice === "list");
    const { x, y, width, height } = await page.evaluate(() => window.workbench!.rectangle("C2"));
    await page.mouse.click(x + width - 8, y + height / 2);
    await page.getByRole("option", { name: "no" }).click();
    await seeCell(other, "C2", "no");
    await selectCell(page, "C3");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").press("Enter");
    await seeCell(page, "C3", "yes");
    await typeInto(page, "C3", "maybe");
    await page.waitForFunction(() => window.workbench!.cell("C3").invalid === "Yes or no");
    const note = await page.evaluate(() => window.workbench!.rectangle("B1"));
    await page.mouse.move(note.x + 40, note.y + 8);
    expect(await page.getByRole("tooltip").textContent()).toBe("A note");
  });

  it("inserts and deletes rows by the context menu, for everybody", async () => {
    await clickCell(page, "A2", { button: "right" });
    await page.getByRole("menuitem", { name: "Lisää rivi yläpuolelle" }).click();
    await seeCell(other, "A3", "8400,5");
    await clickCell(page, "A2", { button: "right" });
    await page.getByRole("menuitem", { name: "Poista rivi", exact: true }).click();
    await seeCell(other, "A2", "8400,5");
    await seeCell(page, "A2", "8400,5");
  });

  it("keeps typing in its row while another inserts rows above", async () => {
    await selectCell(page, "B20");
    await page.keyboard.type("typ");
    await clickCell(other, "A5", { button: "right" });
    await other.getByRole("menuitem", { name: "Lisää rivi yläpuolelle" }).click();
    await seeCell(other, "D11", "a");
    await page.keyboard.type("ing");
    await page.keyboard.press("Enter");
    await seeCell(other, "B21", "typing");
    await seeCell(page, "B21", "typing");
    await clickCell(other, "A5", { button: "right" });
    await other.getByRole("menuitem", { name: "Poista rivi", exact: true }).click();
    await seeCell(page, "B20", "typing");
  });

  it("sorts by a column", async () => {
    await page.getByRole("button", { name: "Lisää välilehti" }).click();
    await page.getByRole("tab").nth(1).click();
    await page.waitForFunction(() => window.workbench?.tab() !== "Taulukko1");
    for (const [index, text] of ["c", "a", "b"].entries()) await typeInto(page, `A${index + 1}`, text);
    await seeCell(page, "A3", "b");
    await clickCell(page, "A1", { button: "right" });
    await page.getByRole("menuitem", { name: /A–Ö/ }).click();
    await seeCell(page, "A1", "a");
    await seeCell(page, "A3", "c");
    await page.getByRole("tab", { name: "Taulukko1" }).click();
    await page.waitForFunction(() => window.workbench?.tab() === "Taulukko1");
    await seeCell(page, "A2", "8400,5");
  });

  it("says why an edit is refused and puts it back", async () => {
    await ask("select", { user: SELLER, tab: "Taulukko1", a1: "A1" });
    await call("protect");
    await typeInto(other, "D2", "mine");
    await other.getByText("Tämä alue on suojattu").waitFor();
    expect(await cellText(other, "D2")).toBe("");
    const viewer = await openPage(browser, bench.address, VIEWER);
    await typeInto(viewer, "G2", "mine");
    await viewer.getByText("vain katseluoikeus").waitFor();
    expect(await cellText(viewer, "G2")).toBe("");
    expect(await viewer.getByRole("menubar", { name: "Add-on menus" }).getByRole("menuitem").count()).toBe(0);
    await viewer.getByText("Tämä käyttäjä ei näe lisäosan valikoita").waitFor();
    expect(await axeFindings(viewer)).toEqual([]);
    await viewer.context().close();
  });

  it("opens the menus by keyboard, asks the person and serves others meanwhile", async () => {
    await selectCell(page, "A1");
    await page
      .getByRole("menubar", { name: "Add-on menus", exact: true })
      .getByRole("menuitem", { name: "Demo" })
      .focus();
    for (const key of ["Enter", "ArrowDown", "ArrowDown", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    const question = page.getByRole("dialog", { name: "Name" });
    await question.getByRole("textbox").fill("Demo Nimi");
    await typeInto(other, "H2", "meanwhile");
    await seeCell(other, "H2", "meanwhile");
    await question.getByRole("textbox").press("Enter");
    await seeCell(page, "A1", "OK Demo Nimi");
    await chooseMenu(page, "Demo", "More", "Ask");
    await question.waitFor();
    await page.keyboard.press("Escape");
    await seeCell(page, "A1", "CLOSE ");
  });

  it("runs a panel in a frame without origin, with google.script.run", async () => {
    await chooseMenu(page, "Demo", "Open panel");
    const panel = page.getByRole("complementary", { name: "Sidebar", exact: true });
    expect((await panel.boundingBox())!.width).toBe(300);
    const inside = frame(page, "Demo panel");
    await inside.getByRole("button", { name: "Add" }).click();
    await inside.getByText("5", { exact: true }).waitFor();
    await inside.getByRole("button", { name: "Bad" }).click();
    await inside.getByText("error: Failed due to illegal value in property: 0").waitFor();
    await inside.getByRole("button", { name: "Fail" }).click();
    await inside.getByText(/error: .*The demo fails/).waitFor();
    const locked = await inside.locator("body").evaluate(() => {
      const functions = Object.keys((globalThis as never as { google: { script: { run: object } } }).google.script.run);
      return { origin: self.origin, secret: functions.includes("hidden_"), known: functions.includes("add") };
    });
    expect(locked).toEqual({ origin: "null", secret: false, known: true });
    await inside.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "detached" });
  });

  it("shows a dialog that Esc closes", async () => {
    await chooseMenu(page, "Demo", "Open dialog");
    const dialog = page.getByRole("dialog", { name: "Demo dialog" });
    await dialog.waitFor();
    const box = await page.locator('iframe[title="Demo dialog"]').boundingBox();
    expect([box!.width, box!.height]).toEqual([420, 240]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("waits as long as Google would, when it is told to", async () => {
    const speed = page.getByRole("region", { name: "User", exact: true }).getByRole("checkbox");
    await chooseMenu(page, "Demo", "Open panel");
    const inside = frame(page, "Demo panel");
    await speed.check();
    const started = Date.now();
    await inside.getByRole("button", { name: "Add" }).click();
    await inside.getByText("5", { exact: true }).waitFor();
    expect(Date.now() - started).toBeGreaterThan(700);
    await speed.uncheck();
    await page
      .getByRole("complementary", { name: "Sidebar", exact: true })
      .getByRole("button", { name: "Sulje" })
      .click();
  });

  it("shows toasts, runs, time and mail", async () => {
    await chooseMenu(page, "Demo", "More", "Say");
    await page.getByText("Hello from the script").waitFor();
    const bar = async (name: string) => {
      const region = page.getByRole("region", { name, exact: true });
      await region.getByRole("button").first().click();
      return region;
    };
    const executions = await bar("Executions");
    await executions.getByRole("cell", { name: "sayHello" }).waitFor();
    await call("every");
    const clock = await bar("Clock");
    await clock
      .getByText(/^every|mailMe/)
      .first()
      .waitFor();
    await clock.getByRole("textbox", { name: /Siirrä kello aikaan/ }).fill("2030-01-14T08:00");
    const mail = await bar("Mail");
    await call("mailMe");
    await mail
      .getByRole("button", { name: /Demo mail/ })
      .first()
      .click();
    await page.frameLocator('iframe[title="Demo mail"]').getByRole("heading", { name: "In HTML" }).waitFor();
    await mail.getByText("1 ulkoinen kuva jätettiin hakematta.").waitFor();
    await mail.getByRole("button", { name: "Pelkkänä tekstinä" }).click();
    await mail.getByText("In text").waitFor();
  });

  it("has nothing serious for axe to find", async () => {
    expect(await axeFindings(page)).toEqual([]);
  });

  it("goes on by itself when the workbench was away, with all that was done", async () => {
    await bench.kill();
    await page.getByRole("alert").waitFor();
    const port = Number(new URL(bench.address).port);
    bench = await startWorkbench({ script: "test/browser/inline-workbench.ts", state: bench.state, port });
    await page.getByRole("alert").waitFor({ state: "detached" });
    await seeCell(page, "H2", "meanwhile");
    await typeInto(page, "H3", "again");
    await seeCell(other, "H3", "again");
  });
});
