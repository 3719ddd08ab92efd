import type { Browser, Page } from "playwright-core";
import {
  api,
  axeFindings,
  cellText,
  chooseItem,
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
const COLLEAGUE = "demo.kollega@example.fi";

jest.setTimeout(400_000);

describe("sheet of the workbench", () => {
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

  const ask = (path: string, body: object) => api(bench.address, path, { user: SELLER, ...body });
  const fill = (tab: string, a1: string, values: unknown[][]) => ask("edit", { tab, a1, values });
  /** A tab of its own for a test, open in both windows. */
  const freshTab = async (values: unknown[][]): Promise<string> => {
    const before = await page.getByRole("tab").allTextContents();
    await page.getByRole("button", { name: "Lisää välilehti" }).click();
    await page.waitForFunction((known) => {
      const now = window.workbench!.tab();
      return now && !known.includes(now);
    }, before);
    const name = (await page.evaluate(() => window.workbench!.tab()))!;
    await fill(name, "A1", values);
    await other.getByRole("tab", { name, exact: true }).click();
    await other.waitForFunction((wanted) => window.workbench!.tab() === wanted, name);
    await seeCell(other, "A1", String(values[0]![0]));
    await seeCell(page, "A1", String(values[0]![0]));
    return name;
  };
  const place = (a1: string) => page.evaluate((cell) => window.workbench!.rectangle(cell), a1);
  const cell = (a1: string) => page.evaluate((name) => window.workbench!.cell(name), a1);
  /** As the other person sees it: the two pages hear of a change one after the other. */
  const otherCell = (a1: string) => other.evaluate((name) => window.workbench!.cell(name), a1);
  const header = async (a1: string, options: { button?: "left" | "right" } = {}) => {
    const { x, y, width } = await place(a1);
    await page.mouse.click(x + width / 2, y - 10, options);
  };
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  };

  it("inserts, moves, hides and deletes columns from their header and by dragging it, for everybody", async () => {
    await freshTab([["a", "b", "c", "d"]]);
    await header("B1", { button: "right" });
    await chooseItem(page, "Siirrä sarake vasemmalle");
    await seeCell(other, "A1", "b");
    await seeSelection(page, "A1:A1000");
    await header("A1");
    const [from, to] = [await place("A1"), await place("C1")];
    await drag({ x: from.x + 50, y: from.y - 8 }, { x: to.x + to.width - 8, y: to.y - 8 });
    await seeCell(other, "C1", "b");
    await header("C1", { button: "right" });
    await chooseItem(page, "Lisää sarake vasemmalle");
    await seeCell(other, "D1", "b");
    await header("C1", { button: "right" });
    await chooseItem(page, "Poista sarake");
    await seeCell(other, "C1", "b");
    await header("B1", { button: "right" });
    await chooseItem(page, "Piilota sarake");
    await other.waitForFunction(() => window.workbench!.rectangle("B1").width === 0);
    await chooseSheetMenu(page, "Näytä", "Näytä piilotetut sarakkeet");
    await other.waitForFunction(() => window.workbench!.rectangle("B1").width > 50);
    await page.keyboard.press("Control+z");
    await other.waitForFunction(() => window.workbench!.rectangle("B1").width === 0);
    await page.keyboard.press("Control+y");
    await other.waitForFunction(() => window.workbench!.rectangle("B1").width > 50);
  });

  it("hides, shows and moves rows from their header and by the menu", async () => {
    await freshTab([["a"], ["b"], ["c"]]);
    const { y, height } = await place("A2");
    await page.mouse.click(20, y + height / 2, { button: "right" });
    await chooseItem(page, "Siirrä rivi alas");
    await seeCell(other, "A3", "b");
    await selectCell(page, "A3");
    await chooseSheetMenu(page, "Muokkaa", "Siirrä", "Siirrä rivi ylös");
    await seeCell(other, "A2", "b");
    await page.mouse.click(20, y + height / 2, { button: "right" });
    await chooseItem(page, "Piilota rivi");
    await other.waitForFunction(() => window.workbench!.rectangle("A2").height === 0);
    await chooseSheetMenu(page, "Näytä", "Näytä piilotetut rivit");
    await other.waitForFunction(() => window.workbench!.rectangle("A2").height > 10);
  });

  it("filters by the values of a column, by mouse and by keyboard, and lets go again", async () => {
    await freshTab([
      ["Nimi", "Porras"],
      ["Demo Aa", "Asiakas"],
      ["Demo Bee", "Prospekti"],
      ["Demo Cee", "Asiakas"],
    ]);
    await selectCell(page, "B2");
    await chooseSheetMenu(page, "Tiedot", "Luo suodatin");
    await page.waitForFunction(() => window.workbench!.cell("B1").filter === "off");
    const { x, y, width, height } = await place("B1");
    await page.mouse.click(x + width - 8, y + height - 9);
    const panel = page.getByRole("dialog", { name: "Suodatin: Porras" });
    await panel.getByRole("checkbox", { name: "Asiakas" }).uncheck();
    expect(await axeFindings(page)).toEqual([]);
    await panel.getByRole("button", { name: "Suodata" }).click();
    await other.waitForFunction(() => window.workbench!.rectangle("A2").height === 0);
    expect(await other.evaluate(() => window.workbench!.rectangle("A3").height)).toBeGreaterThan(10);
    expect((await cell("B1")).filter).toBe("on");
    await selectCell(page, "A1");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("textbox", { name: "Etsi arvoista" }).fill("aa");
    await page.keyboard.press("Enter");
    await other.waitForFunction(() => window.workbench!.rectangle("A3").height === 0);
    await chooseSheetMenu(page, "Tiedot", "Poista suodatin");
    await other.waitForFunction(() => window.workbench!.rectangle("A2").height > 10);
    expect((await cell("B1")).filter).toBeNull();
  });

  it("has checkboxes that Space and a click tick", async () => {
    await freshTab([["a"]]);
    await selectCell(page, "B2:B4");
    await chooseSheetMenu(page, "Lisää", "Lisää valintaruudut");
    await other.waitForFunction(() => window.workbench!.cell("B4").choice === "off");
    await selectCell(page, "B2:B3");
    await page.keyboard.press("Space");
    await other.waitForFunction(() => window.workbench!.cell("B3").choice === "on");
    expect((await cell("B4")).choice).toBe("off");
    const { x, y, width, height } = await place("B4");
    await page.mouse.click(x + width / 2, y + height / 2);
    await other.waitForFunction(() => window.workbench!.cell("B4").choice === "on");
    await selectCell(page, "B2:B4");
    await chooseSheetMenu(page, "Lisää", "Poista valintaruudut");
    await other.waitForFunction(() => window.workbench!.cell("B4").choice === null);
  });

  it("fills by the handle and by Ctrl+D and Ctrl+R", async () => {
    await freshTab([["1"], ["2"]]);
    await selectCell(page, "A1:A2");
    const [from, to] = [await place("A2"), await place("A5")];
    await drag({ x: from.x + from.width - 1, y: from.y + from.height - 1 }, { x: to.x + 20, y: to.y + 10 });
    await seeCell(other, "A5", "5");
    await seeSelection(page, "A1:A5");
    await typeInto(page, "B1", "=A1*2");
    await selectCell(page, "B1:B3");
    await page.keyboard.press("Control+d");
    await seeCell(other, "B3", "6");
    await selectCell(page, "B1:C1");
    await page.keyboard.press("Control+r");
    await seeCell(other, "C1", "4");
    expect((await otherCell("C1")).edit).toBe("=B1*2");
  });

  it("copies with formulas, formats and notes, pastes values alone, and moves what was cut", async () => {
    await freshTab([["2", "", "x"]]);
    await typeInto(page, "B1", "=A1*10");
    await selectCell(page, "B1");
    await page.keyboard.press("Control+b");
    await page.keyboard.press("Shift+F2");
    await page.getByRole("dialog", { name: "Muistiinpano solussa B1" }).getByRole("textbox").fill("Demo muistiinpano");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => window.workbench!.cell("B1").note === "Demo muistiinpano");
    await page.keyboard.press("Control+c");
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) === "20");
    await typeInto(page, "A3", "3");
    await selectCell(page, "B3");
    await page.keyboard.press("Control+v");
    await seeCell(other, "B3", "30");
    expect(await otherCell("B3")).toMatchObject({ edit: "=A3*10", bold: true, note: "Demo muistiinpano" });
    await selectCell(page, "B4");
    await page.keyboard.press("Control+Shift+v");
    await seeCell(other, "B4", "20");
    expect(await otherCell("B4")).toMatchObject({ edit: "20", bold: false, note: null });
    await selectCell(page, "B3");
    await page.keyboard.press("Control+x");
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) === "30");
    await selectCell(page, "D8");
    await page.keyboard.press("Control+v");
    await seeCell(other, "D8", "30");
    expect((await otherCell("D8")).edit).toBe("=A3*10");
    expect(await cellText(other, "B3")).toBe("");
    await selectCell(page, "D8");
    const [from, to] = [await place("D8"), await place("E10")];
    await drag({ x: from.x + 40, y: from.y + 1 }, { x: to.x + 40, y: to.y + 6 });
    await seeCell(other, "E10", "30");
    await seeSelection(page, "E10");
  });

  it("adds, edits and deletes notes", async () => {
    await freshTab([["a"]]);
    await clickCell(page, "A1", { button: "right" });
    await chooseItem(page, "Lisää muistiinpano");
    const note = page.getByRole("dialog", { name: "Muistiinpano solussa A1" });
    await note.getByRole("textbox").fill("ensin");
    expect(await axeFindings(page)).toEqual([]);
    await note.getByRole("button", { name: "Tallenna" }).click();
    await other.waitForFunction(() => window.workbench!.cell("A1").note === "ensin");
    await page.keyboard.press("Shift+F2");
    await note.getByRole("textbox").fill("toiseksi");
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    expect((await cell("A1")).note).toBe("ensin");
    await page.keyboard.press("Shift+F10");
    await chooseItem(page, "Poista muistiinpano");
    await other.waitForFunction(() => window.workbench!.cell("A1").note === null);
  });

  it("merges and unmerges cells, freezes rows, dresses cells", async () => {
    await freshTab([["a", "b"]]);
    await selectCell(page, "B2:C3");
    await chooseSheetMenu(page, "Muotoile", "Yhdistä solut");
    await other.waitForFunction(() => window.workbench!.merges() === 1);
    await clickCell(other, "B2");
    await seeSelection(other, "B2:C3");
    await selectCell(page, "B2:C3");
    await chooseSheetMenu(page, "Muotoile", "Pura solujen yhdistäminen");
    await other.waitForFunction(() => window.workbench!.merges() === 0);
    await selectCell(page, "A1");
    await chooseSheetMenu(page, "Näytä", "Kiinnitä", "1 rivi");
    await chooseSheetMenu(page, "Näytä", "Kiinnitä");
    await page.getByRole("menuitemcheckbox", { name: "1 rivi", checked: true }).waitFor();
    for (let i = 0; i < 2; i++) await page.keyboard.press("Escape");
    await selectCell(page, "B5");
    await page.keyboard.type("12,5");
    await page.keyboard.press("Enter");
    await selectCell(page, "B5");
    await chooseSheetMenu(page, "Muotoile", "Lukumuoto", "Eurot");
    await page.waitForFunction(() => /^12,50\s€$/.test(window.workbench!.cell("B5").text));
  });

  it("renames, copies, moves, hides and deletes tabs by mouse and keyboard", async () => {
    const name = await freshTab([["a"]]);
    const tab = (title: string) => page.getByRole("tab", { name: title, exact: true });
    const titles = () => page.getByRole("tab").allTextContents();
    await tab(name).focus();
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Nimeä uudelleen" }).fill("Demo lista");
    await page.keyboard.press("Enter");
    await tab("Demo lista").click({ button: "right" });
    await chooseItem(page, "Kopioi");
    await page.waitForFunction(() => window.workbench!.tab() === "Kopio: Demo lista");
    await seeCell(page, "A1", "a");
    const before = (await titles()).length;
    await tab("Kopio: Demo lista").focus();
    await page.keyboard.press("Shift+F10");
    expect(await axeFindings(page)).toEqual([]);
    await chooseItem(page, "Siirrä vasemmalle");
    await page.waitForFunction(
      (index) => document.querySelectorAll("[role=tab]")[index]?.textContent === "Kopio: Demo lista",
      before - 2,
    );
    await tab("Kopio: Demo lista").click({ button: "right" });
    await chooseItem(page, "Piilota");
    await page.waitForFunction(() => window.workbench!.tab() === "Demo lista");
    expect(await titles()).toHaveLength(before - 1);
    await page.getByRole("button", { name: "Kaikki välilehdet" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Kopio: Demo lista (piilotettu)" }).click();
    await page.waitForFunction(() => window.workbench!.tab() === "Kopio: Demo lista");
    await tab("Kopio: Demo lista").focus();
    await page.keyboard.press("Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Poista välilehti" }).click();
    await tab("Kopio: Demo lista").waitFor({ state: "detached" });
    await page.waitForFunction(() => Boolean(window.workbench!.tab()));
  });

  it("goes to the edge of the data and stretches there, beyond the rows that are loaded", async () => {
    const name = await freshTab([["a"]]);
    const rows = Array.from({ length: 7000 }, (_, index) => [`r${index + 1}`]);
    await fill(name, "B1", rows);
    await page.waitForFunction(() => window.workbench!.rows() === 7000);
    await selectCell(page, "B1");
    await page.keyboard.press("Control+ArrowDown");
    await seeSelection(page, "B7000");
    await seeCell(page, "B7000", "r7000");
    await page.keyboard.press("Control+Home");
    await seeSelection(page, "A1");
    await page.keyboard.press("Control+Shift+ArrowRight");
    await seeSelection(page, "A1:B1");
    await page.keyboard.press("Control+End");
    await seeSelection(page, "B7000");
    await selectCell(page, "A1");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("r6543");
    await page.getByRole("search").getByText("1/1").waitFor();
    await seeSelection(page, "B6543");
    await page.keyboard.press("Escape");
  });
});
