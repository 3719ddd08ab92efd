import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { en as shellEn } from "../../scripts/workbench/page/texts/en";
import { fi as shellFi } from "../../scripts/workbench/page/texts/fi";
import { type Language, t } from "../../src/i18n";
import { templates } from "../../src/schema/template";
import { api, chooseMenu, launch, openPage, seeCell, startWorkbench, type Workbench } from "./browser";

const OWNER = "demo.myyja@example.fi";
const FIXTURE = resolve("test/fixtures/import/tampere.csv");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

jest.setTimeout(300_000);

/** The letters of a tab's columns as Set up lays them. */
function columnOf(tab: "customers" | "contacts", key: string): string {
  return String.fromCharCode(65 + templates[tab].columns.findIndex((column) => column.key === key));
}

describe.each<{ language: Language }>([{ language: "fi" }, { language: "en" }])(
  "a morning with the register ($language)",
  ({ language }) => {
    const say = t.bind(null, language) as (key: string, args?: object) => string;
    const shell = language === "fi" ? shellFi : shellEn;
    let bench: Workbench;
    let browser: Browser;
    let page: Page & { faults: string[] };

    beforeAll(async () => {
      [bench, browser] = await Promise.all([startWorkbench({ language, register: "empty" }), launch()]);
      // A Monday morning, whenever this runs: after midnight "tomorrow" and the next working day would be one.
      await api(bench.address, "clock", { to: "2030-01-14T09:00" });
      page = await openPage(browser, bench.address, OWNER);
    });
    afterAll(async () => {
      await browser?.close();
      await bench?.stop();
    });
    afterEach(() => expect(page.faults).toEqual([]));

    const menu = (key: string) => chooseMenu(page, say("menu.title"), say(key));
    const button = (inside: FrameLocator | Page, name: string) => inside.getByRole("button", { name, exact: true });
    const cell = (key: string, row: number) => `${columnOf("customers", key)}${row}`;
    const openTab = (tab: keyof typeof templates) =>
      page.getByRole("tab", { name: templates[tab].title[language], exact: true }).click();
    async function rowsOf(tab: keyof typeof templates): Promise<string[][]> {
      const { values } = await api<{ values: string[][] }>(bench.address, `tabs/${templates[tab].title[language]}`);
      return values.filter((row) => row.some(Boolean));
    }

    async function screen(title: string): Promise<FrameLocator> {
      const inside = page.frameLocator(`iframe[title="${title}"]`);
      await inside.locator("h1").waitFor();
      return inside;
    }
    async function expectAccessible(title: string): Promise<void> {
      const frame = await (await page.locator(`iframe[title="${title}"]`).elementHandle())!.contentFrame();
      await frame!.evaluate(AXE);
      const serious = await frame!.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run();
        return violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, help }) => `${id}: ${help}`);
      });
      expect(serious).toEqual([]);
    }
    async function closeDialog(): Promise<void> {
      await page.getByRole("dialog").getByRole("button", { name: shell.close }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }

    it("has landmarks of the same names in every language", async () => {
      await page.getByRole("menubar", { name: "Add-on menus", exact: true }).waitFor();
      for (const name of ["Mail", "Executions", "Clock", "User"])
        await page.getByRole("region", { name, exact: true }).waitFor();
    });

    it("sets the register up", async () => {
      await menu("menu.set-up");
      const inside = await screen(say("set-up.title"));
      await expectAccessible(say("set-up.title"));
      await button(inside, say("set-up.go")).click();
      await inside.getByText(say("set-up.ready")).waitFor({ timeout: 30_000 });
      await closeDialog();
      await openTab("customers");
      await seeCell(page, "B1", templates.customers.columns[1]!.header[language]);
    });

    it("imports a file", async () => {
      await menu("menu.import");
      const inside = await screen(say("import.title"));
      await inside.locator('input[type="file"]').setInputFiles(FIXTURE);
      await expectAccessible(say("import.title"));
      await button(inside, say("import.start", { n: 40, rows: "40" })).click();
      await inside
        .getByText(say("import.done", { added: "40", updated: "0", unchanged: "0" }))
        .waitFor({ timeout: 30_000 });
      await expectAccessible(say("import.title"));
      await closeDialog();
      await seeCell(page, cell("name", 2), "Saivokämppä Oy");
      expect(await rowsOf("customers")).toHaveLength(41);
    });

    it("logs a contact with the selected customer", async () => {
      await page.evaluate(() => window.workbench!.select("B3"));
      await menu("menu.log-contact");
      const inside = await screen(say("contact.title"));
      await page.getByRole("complementary", { name: "Sidebar", exact: true }).waitFor();
      const customer = inside.getByRole("combobox", { name: say("contact.customer") });
      await expect(customer.inputValue()).resolves.toBe("Leros Oy");
      await inside.getByRole("textbox", { name: say("contact.present-state") }).fill("Harkitsevat uutta konetta");
      await inside.getByRole("textbox", { name: say("contact.next-step") }).fill("Soita tarjouksesta");
      await button(inside, say("contact.tomorrow")).click();
      await expectAccessible(say("contact.title"));
      await button(inside, say("button.save")).click();
      await inside
        .getByRole("status")
        .getByText(/Kirjattu|Logged/)
        .first()
        .waitFor();
      await seeCell(page, cell("nextStep", 3), "Soita tarjouksesta");
      await seeCell(page, cell("presentState", 3), "Harkitsevat uutta konetta");
      expect(await rowsOf("contacts")).toHaveLength(2);
    });

    it("classifies customers of two areas", async () => {
      await page.evaluate(() => window.workbench!.select("B2,B5"));
      await menu("menu.classify");
      const inside = await screen(say("classify.title"));
      await inside.getByRole("radio", { name: say("step.regular") }).check();
      await expectAccessible(say("classify.title"));
      await button(inside, say("classify.set-all", { n: 2 })).click();
      await inside.getByText(say("classify.done", { n: 2 })).waitFor();
      await closeDialog();
      await seeCell(page, cell("step", 2), say("step.regular"));
      await seeCell(page, cell("step", 5), say("step.regular"));
    });

    it("gets the morning mail on the next working day", async () => {
      await menu("menu.reminders-on");
      const clock = page.getByRole("region", { name: "Clock", exact: true });
      await clock.getByRole("button").first().click();
      await button(page, shell.nextMorning).click();
      const mail = page.getByRole("region", { name: "Mail", exact: true });
      await mail.getByRole("button", { name: shell.mailBar(1) }).click({ timeout: 30_000 });
      const [sent] = await api<{ to: string[] | string; subject: string; body: string; htmlBody: string }[]>(
        bench.address,
        "mail",
      );
      expect(String(sent!.to)).toBe(OWNER);
      expect(sent!.subject).not.toContain("Leros");
      for (const text of [sent!.body, sent!.htmlBody]) {
        expect(text).toContain("Leros Oy");
        expect(text).toContain("Soita tarjouksesta");
        expect(text).toContain("Harkitsevat uutta konetta");
      }
      await page.frameLocator(`iframe[title="${sent!.subject}"]`).getByText("Leros Oy").first().waitFor();
      await mail.getByRole("button", { name: shell.mailBar(1) }).click();
    });

    it("takes the acts back one by one, the newest first", async () => {
      await menu("menu.undo");
      await seeCell(page, cell("step", 2), "");
      await menu("menu.undo");
      await seeCell(page, cell("nextStep", 3), "");
      await menu("menu.undo");
      await seeCell(page, cell("name", 2), "");
      expect(await rowsOf("customers")).toHaveLength(1);
    });
  },
);
