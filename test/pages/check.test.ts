import type { Browser } from "playwright-core";
import { type Language, t } from "../../src/i18n";
import { Register, SELLER } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NAMES = ["Demo Putki Oy", "Demo Sähkö Oy", "Demo Kone Oy"];

/** Three customers; two have a step that is written small, the header of a column was cleared. */
async function harmed(language: Language): Promise<Register> {
  const register = await Register.setUp(language);
  register.send("importPiece", {
    importId: "PAGECHECK2",
    fileHash: "f".repeat(64),
    fileName: "demo.csv",
    mapping: ["name", "step"],
    from: 0,
    rows: NAMES.map((name, i) => ({ line: i + 2, values: { name, step: t(language, "step.prospect") } })),
  });
  const { host } = register;
  const tab = register.title("customers");
  host.edit(SELLER, tab, "C2:C3", [
    [t(language, "step.prospect").toLowerCase()],
    [t(language, "step.prospect").toLowerCase()],
  ]);
  host.edit(SELLER, tab, "C4", [["kantis"]]);
  host.clear(SELLER, tab, "M1");
  return register;
}

const stepsOf = (register: Register) =>
  [2, 3, 4].map((row) => register.sheet("customers").display(row, register.column("customers", "step")));

describe.each(["fi", "en"] as const)("the dialog Check the sheet in %s", (language) => {
  const say = t.bind(null, language) as (key: string, words?: object) => string;

  it("lists what is wrong, worst first, repairs and takes back", async () => {
    const register = await harmed(language);
    const opened = await OpenedPage.open(browser, register, say("menu.check"));
    const { page } = opened;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const heading = page.getByRole("heading", { level: 2 });
    await heading.getByText(say("check.found", { n: 4 })).waitFor();
    expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(
      ["column-missing", "bad-cell", "respelled"].map((kind) => say(`kind-of.${kind}`)),
    );
    expect(await opened.broken()).toEqual([]);

    const tab = register.title("customers");
    await page.getByRole("group").first().waitFor();
    await page.getByText(say("check.before-after")).first().click();
    await page.getByRole("cell", { name: `${tab} C2` }).waitFor();
    expect(await opened.broken()).toEqual([]);

    await button(say("check.repair-of", { place: `${tab} C2` })).click();
    await page
      .getByRole("status")
      .getByText(say("repair.done", { n: 1 }))
      .waitFor();
    await heading.getByText(say("check.found", { n: 3 })).waitFor();
    expect(await heading.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(stepsOf(register)[0]).toBe(t(language, "step.prospect"));

    await page
      .getByRole("status")
      .locator("xpath=..")
      .getByRole("button", { name: say("button.undo") })
      .click();
    await heading.getByText(say("check.found", { n: 4 })).waitFor();
    expect(stepsOf(register)[0]).toBe(t(language, "step.prospect").toLowerCase());

    // By keyboard: leave one, repair the rest.
    await button(say("check.leave-of", { place: `${tab} C3` })).focus();
    await page.keyboard.press("Enter");
    await heading.getByText(say("check.found", { n: 3 })).waitFor();
    await button(say("check.repair-all")).focus();
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .getByText(say("repair.done", { n: 2 }))
      .waitFor();
    expect(stepsOf(register)).toEqual([
      t(language, "step.prospect"),
      t(language, "step.prospect").toLowerCase(),
      "kantis",
    ]);
    await button(say("check.again")).click();
    await heading.getByText(say("check.found", { n: 2 })).waitFor();
    await button(say("button.close")).click();
    expect(await page.evaluate(() => (window as unknown as { closed_?: boolean }).closed_)).toBe(true);
  });

  it("says that all is in order, with how many customers", async () => {
    const register = await Register.setUp(language);
    register.type("customers", [{ name: "Demo Putki Oy" }]);
    const { page } = await OpenedPage.open(browser, register, say("menu.check"));
    await page
      .getByRole("heading", { level: 2 })
      .getByText(say("check.in-order", { n: 1 }))
      .waitFor();
    expect(await page.getByRole("button", { name: say("check.repair-all") }).count()).toBe(0);
  });

  it("is offered where a save fails: repairs, and the save goes on with what was typed", async () => {
    const register = await Register.setUp(language);
    register.type("customers", [{ name: "Demo Putki Oy" }]);
    register.host.select(SELLER, register.title("customers"), "B2");
    const opened = await OpenedPage.open(browser, register, say("menu.log-contact"));
    const { page } = opened;
    await page.getByRole("textbox", { name: say("contact.present-state") }).fill("Kone seisoo");
    await page.getByRole("textbox", { name: say("contact.next-step") }).fill("Soita tarjouksesta");
    await page.getByRole("button", { name: say("contact.tomorrow") }).click();
    register.host.deleteColumns(SELLER, register.title("customers"), register.column("customers", "goals"));
    await page.getByRole("button", { name: say("button.save"), exact: true }).click();
    const strip = page.getByRole("alert").filter({ hasText: "▲" });
    await strip.getByText(/Nothing was changed|Mitään ei muutettu/).waitFor();
    expect(await strip.textContent()).not.toContain("column-missing");
    expect(await opened.broken()).toEqual([]);
    await strip.getByRole("button", { name: say("check.repair"), exact: true }).click();
    await page
      .getByRole("status")
      .getByText(/Kirjattu|Logged/)
      .first()
      .waitFor();
    expect(opened.calls.filter((name) => name === "logContact" || name === "repair")).toEqual([
      "logContact",
      "repair",
      "logContact",
    ]);
    expect(register.rows("customers")[0]).toMatchObject({
      presentState: "Kone seisoo",
      nextStep: "Soita tarjouksesta",
    });
    expect(register.rows("contacts")).toHaveLength(1);
  });
});
