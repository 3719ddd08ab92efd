import type { Browser, FrameLocator, Page } from "playwright-core";
import { en as shellEn } from "../../scripts/workbench/page/texts/en";
import { fi as shellFi } from "../../scripts/workbench/page/texts/fi";
import { type Language, t } from "../../src/i18n";
import { templates } from "../../src/schema/template";
import { api, chooseMenu, launch, openPage, startWorkbench, type Workbench } from "./browser";

const OWNER = "demo.myyja@example.fi";
const LIST = [
  ["Yritys", "Puhelin", "Sähköposti", "Huomautuksia"],
  ["Demo-Konepaja Oy", "040 000 0000", "konepaja@example.fi", "kysyy tarjousta"],
  ["Demo Putki Ky", "040 000 0001", "putki@example.fi", ""],
  ["Demo Sähkö Oy", "040 000 0002", "sahko@example.fi", "lomalla heinäkuun"],
  ["Demo Tukku Oy", "040 000 0003", "tukku@example.fi", ""],
  ["Demo Leipomo Oy", "040 000 0004", "leipomo@example.fi", ""],
];
const CUSTOMERS = LIST.length - 1;

describe.each<{ language: Language }>([{ language: "fi" }, { language: "en" }])(
  "a team that keeps a list already ($language)",
  ({ language }) => {
    const say = t.bind(null, language) as (key: string, args?: object) => string;
    const shell = language === "fi" ? shellFi : shellEn;
    let bench: Workbench;
    let browser: Browser;
    let page: Page & { faults: string[] };
    let tab: string;

    beforeAll(async () => {
      [bench, browser] = await Promise.all([startWorkbench({ language, register: "empty" }), launch()]);
      [{ name: tab }] = (await api<{ name: string }[]>(bench.address, "tabs")) as [{ name: string }];
      await type("A1:D6", LIST);
      page = await openPage(browser, bench.address, OWNER);
    });
    afterAll(async () => {
      await browser?.close();
      await bench?.stop();
    });
    afterEach(() => expect(page.faults).toEqual([]));

    const type = (a1: string, values: string[][]) => api(bench.address, "edit", { user: OWNER, tab, a1, values });
    const button = (inside: FrameLocator, key: string) => inside.getByRole("button", { name: say(key), exact: true });
    async function open(menu: string, title: string): Promise<FrameLocator> {
      await chooseMenu(page, say("menu.title"), say(menu));
      const inside = page.frameLocator(`iframe[title="${say(title)}"]`);
      await inside.locator("h1").waitFor();
      return inside;
    }
    async function closeDialog(): Promise<void> {
      await page.getByRole("dialog").getByRole("button", { name: shell.close }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    async function cells(): Promise<string[][]> {
      const { values } = await api<{ values: string[][] }>(bench.address, `tabs/${encodeURIComponent(tab)}`);
      return values.slice(0, LIST.length);
    }
    /** The cell of the first customer in the add-on's column *step*. */
    async function stepCell(): Promise<{ a1: string; text: string }> {
      const [header, first] = (await cells()) as [string[], string[]];
      const column = header.indexOf(templates.customers.columns.find(({ key }) => key === "step")!.header[language]);
      return { a1: `${String.fromCharCode(65 + column)}2`, text: first[column]! };
    }

    it("adopts it where it stands", async () => {
      const inside = await open("menu.set-up", "set-up.title");
      await inside.getByText(say("adopt.found", { tab, n: CUSTOMERS })).waitFor();
      await button(inside, "adopt.use").click();
      await inside.getByText(say("adopt.rest")).waitFor();
      await button(inside, "adopt.use").click();
      await inside.getByText(say("adopt.done", { tab, n: CUSTOMERS })).waitFor();
      await closeDialog();
      expect((await cells()).map((row) => row.slice(0, 4))).toEqual(LIST);
    });

    it("checks the sheet, repairs what it finds, and takes that back", async () => {
      const written = say("step.prospect").toLowerCase();
      await type((await stepCell()).a1, [[written]]);
      const inside = await open("menu.check", "check.title");
      await inside.getByText(say("check.found", { n: 1 })).waitFor();
      await inside.getByRole("heading", { name: say("kind-of.respelled") }).waitFor();
      await inside
        .getByRole("button", { name: new RegExp(`^${say("check.repair")}`) })
        .first()
        .click();
      await inside.getByText(say("repair.done", { n: 1 })).waitFor();
      expect((await stepCell()).text).toBe(say("step.prospect"));
      await button(inside, "button.undo").click();
      await inside.getByText(say("check.found", { n: 1 })).waitFor();
      expect((await stepCell()).text).toBe(written);
      await closeDialog();
    });

    it("gives the list back as it was, and names first what goes with the add-on's columns", async () => {
      const inside = await open("menu.set-up", "set-up.title");
      await inside.getByText(say("adopt.is-adopted", { tab })).waitFor();
      await inside.getByText(`${(await stepCell()).a1} "${say("step.prospect").toLowerCase()}"`).waitFor();
      await button(inside, "adopt.release-anyway").click();
      await inside.getByText(say("adopt.released")).waitFor();
      await closeDialog();
      expect((await cells()).map((row) => row.filter(Boolean))).toEqual(LIST.map((row) => row.filter(Boolean)));
    });
  },
);
