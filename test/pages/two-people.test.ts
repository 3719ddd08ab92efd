import type { Browser } from "playwright-core";
import { COLLEAGUE, letters, Register, SELLER } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = {
  fi: {
    log: "Kirjaa kontakti",
    classify: "Luokittele",
    state: "Nykytila",
    step: "Seuraava askel",
    week: "Viikko",
    save: "Tallenna",
    notSaved: /Mitään ei vielä tallennettu/,
    changed: 'Joku muutti tätä: "Kollegan askel"',
    keepStep: "Pidä nykyinen: Seuraava askel",
    mineState: "Korvaa omalla: Nykytila",
    logged: /^✓ Kirjattu/,
    undo: "Kumoa",
    undone: /Kumottu/,
    regular: "Kanta-asiakas",
    setAll: "Aseta kaikille 2",
    stepChanged: /1 asiakkaan porras on vaihtunut/,
    keep: "Pidä nykyinen",
    moved: "Porras vaihtui 1 asiakkaalla.",
  },
  en: {
    log: "Log a contact",
    classify: "Classify",
    state: "Present state",
    step: "Next step",
    week: "1 week",
    save: "Save",
    notSaved: /Nothing is saved yet/,
    changed: 'Somebody changed this: "Kollegan askel"',
    keepStep: "Keep theirs: Next step",
    mineState: "Use mine: Present state",
    logged: /^✓ Logged/,
    undo: "Undo",
    undone: /undone/,
    regular: "Regular",
    setAll: "Set all 2",
    stepChanged: /the step of 1 customer has changed/,
    keep: "Keep theirs",
    moved: "1 customer moved.",
  },
} as const;

describe.each(["fi", "en"] as const)("two people on one customer in %s", (language) => {
  const words = WORDS[language];
  let register: Register;
  const type = (key: string, row: number, value: string) =>
    register.host.edit(COLLEAGUE, register.title("customers"), `${letters(register.column("customers", key))}${row}`, [
      [value],
    ]);
  const customer = () => register.rows("customers")[0]!;

  beforeEach(async () => {
    register = await Register.setUp(language);
    register.type("customers", [{ name: "Demo-Konepaja Oy" }, { name: "Demo Putki Ky" }]);
  });

  it("asks field by field, keeps all that was typed, and saves with the last decision", async () => {
    register.host.select(SELLER, register.title("customers"), "B2");
    const opened = await OpenedPage.open(browser, register, words.log);
    const { page } = opened;
    const box = (name: string) => page.getByRole("textbox", { name, exact: true });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await box(words.state).fill("Oma tilanne");
    await box(words.step).fill("Oma askel");
    await button(words.week).click();
    type("nextStep", 2, "Kollegan askel");
    type("presentState", 2, "Kollegan tilanne");
    await button(words.save).click();
    await page.getByText(words.notSaved).waitFor();
    await page.getByText(words.changed).waitFor();
    expect(await opened.broken()).toEqual([]);
    expect([await box(words.state).inputValue(), await box(words.step).inputValue()]).toEqual([
      "Oma tilanne",
      "Oma askel",
    ]);
    expect(register.rows("contacts")).toEqual([]);
    await button(words.save).click();
    expect(opened.calls.filter((name) => name === "logContact")).toHaveLength(1);
    await button(words.keepStep).click();
    await button(words.mineState).click();
    await page.getByText(words.logged).waitFor();
    expect(customer()).toMatchObject({ nextStep: "Kollegan askel", presentState: "Oma tilanne" });
    expect(register.rows("contacts")).toMatchObject([{ nextStep: "Oma askel", presentState: "Oma tilanne" }]);
    expect(await box(words.state).inputValue()).toBe("");
  });

  it("takes its own save and its own Undo for nobody else's change", async () => {
    register.host.select(SELLER, register.title("customers"), "B2");
    const { page } = await OpenedPage.open(browser, register, words.log);
    const save = async (text: string) => {
      await page.getByRole("textbox", { name: words.state, exact: true }).fill(text);
      await page.getByRole("textbox", { name: words.step, exact: true }).fill(`Askel ${text}`);
      await page.getByRole("button", { name: words.week, exact: true }).click();
      await page.getByRole("button", { name: words.save, exact: true }).click();
      await page.getByText(words.logged).waitFor();
    };
    await save("Yksi");
    await save("Kaksi");
    await page.getByRole("button", { name: words.undo, exact: true }).click();
    await page.getByText(words.undone).waitFor();
    await save("Kolme");
    expect(customer().presentState).toBe("Kolme");
  });

  it("asks in Classify, and leaves those that somebody has moved", async () => {
    register.host.select(SELLER, register.title("customers"), "A2:A3");
    const opened = await OpenedPage.open(browser, register, words.classify);
    await opened.page.getByRole("radio", { name: words.regular }).check();
    type("step", 2, language === "fi" ? "Prospekti" : "Prospect");
    await opened.page.getByRole("button", { name: words.setAll }).click();
    await opened.page.getByText(words.stepChanged).waitFor();
    expect(await opened.broken()).toEqual([]);
    await opened.page.getByRole("button", { name: words.keep }).click();
    await opened.page.getByRole("status").getByText(words.moved).waitFor();
    expect(register.rows("customers").map(({ step }) => step)).toEqual([
      language === "fi" ? "Prospekti" : "Prospect",
      words.regular,
    ]);
  });
});
