import type { Browser } from "playwright-core";
import { Register, SELLER } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("the panel Log a contact", () => {
  let register: Register;
  let opened: OpenedPage;
  const select = (row: number) => register.host.select(SELLER, register.title("customers"), `B${row}`);
  const box = (name: string) => opened.page.getByRole("textbox", { name, exact: true });
  const button = (name: string) => opened.page.getByRole("button", { name, exact: true });
  const status = () => opened.page.locator("footer").getByRole("status").first();
  const customer = () => opened.page.getByRole("combobox", { name: "Asiakas" });

  const customerIs = (name: string) =>
    opened.page.waitForFunction(
      (wanted) => (document.getElementById("customerId") as HTMLInputElement).value === wanted,
      name,
    );

  beforeEach(async () => {
    register = await Register.setUp();
    register.type("customers", [
      { name: "Demo-Konepaja Oy" },
      { name: "Demo Putki Ky" },
      { name: "Äänekosken Demo Oy" },
    ]);
    select(2);
    opened = await OpenedPage.open(browser, register, "Kirjaa kontakti");
  });
  afterEach(() => opened.page.close());

  async function fill(text: string): Promise<void> {
    await box("Nykytila").fill(text);
    await box("Seuraava askel").fill("Soita tarjouksesta");
    await button("Viikko").click();
  }

  it("opens on the selected customer with the cursor in the first box, and saves by keyboard alone", async () => {
    expect(await customer().inputValue()).toBe("Demo-Konepaja Oy");
    await opened.page.keyboard.type("Tilauskanta kasvaa");
    expect(await box("Nykytila").inputValue()).toBe("Tilauskanta kasvaa");
    await box("Seuraava askel").fill("Soita tarjouksesta");
    await button("Viikko").focus();
    await opened.page.keyboard.press("Enter");
    await opened.page.keyboard.press("Control+Enter");
    await status().getByText("Kirjattu. Seuraava askel ke 21.1.").waitFor();
    expect(register.rows("contacts")).toMatchObject([
      { customer: "Demo-Konepaja Oy", presentState: "Tilauskanta kasvaa" },
    ]);
    expect(await box("Nykytila").inputValue()).toBe("");
    await button("Kumoa").click();
    await status()
      .getByText(/Kumottu/)
      .waitFor();
    expect(register.rows("customers")[0]).toMatchObject({ nextStep: "", presentState: "" });
  });

  it("follows the selected row while nothing is typed", async () => {
    select(3);
    await opened.wait(4);
    await customerIs("Demo Putki Ky");
  });

  it("keeps a begun form with its customer, and offers the selected one", async () => {
    await box("Nykytila").fill("Kesken");
    select(3);
    await opened.wait(4);
    await opened.page.getByText("Valittuna: Demo Putki Ky").waitFor();
    expect(await customer().inputValue()).toBe("Demo-Konepaja Oy");
    await button("Vaihda").click();
    expect(await customer().inputValue()).toBe("Demo Putki Ky");
    expect(await box("Nykytila").inputValue()).toBe("Kesken");
  });

  it("follows the row selected meanwhile once the begun form is saved", async () => {
    await fill("Kesken");
    select(3);
    await opened.wait(4);
    await opened.page.getByText("Valittuna: Demo Putki Ky").waitFor();
    await button("Tallenna").click();
    await status()
      .getByText(/Kirjattu/)
      .waitFor();
    await customerIs("Demo Putki Ky");
    expect(register.rows("contacts")).toMatchObject([{ customer: "Demo-Konepaja Oy" }]);
  });

  it("asks for the selected row at once when told to", async () => {
    select(4);
    await button("Valittu rivi").click();
    await customerIs("Äänekosken Demo Oy");
  });

  it("finds a customer by typing and arrow keys", async () => {
    await customer().fill("aanek");
    await opened.wait(0.4);
    await opened.page.getByRole("option", { name: /Äänekosken/ }).waitFor();
    await customer().press("ArrowDown");
    expect(await opened.broken()).toEqual([]);
    await customer().press("Enter");
    await customerIs("Äänekosken Demo Oy");
  });

  it("saves once however often it is clicked", async () => {
    await fill("Kerran");
    await opened.page.evaluate(() => {
      const save = document.querySelector<HTMLButtonElement>("button.primary")!;
      for (let n = 0; n < 5; n++) save.click();
    });
    await status()
      .getByText(/Kirjattu/)
      .waitFor();
    expect(opened.calls.filter((name) => name === "logContact")).toHaveLength(1);
    expect(register.rows("contacts")).toHaveLength(1);
  });

  it.each(["there", "back"] as const)("loses and doubles nothing when the way %s fails", async (way) => {
    await fill("Tärkeä teksti");
    opened.lose = { name: "logContact", way };
    await button("Tallenna").click();
    await opened.page
      .getByRole("alert")
      .getByText(/Google ei vastannut/)
      .waitFor();
    expect(await box("Nykytila").inputValue()).toBe("Tärkeä teksti");
    expect(await opened.broken()).toEqual([]);
    await button("Yritä uudelleen").click();
    await status()
      .getByText(/Kirjattu/)
      .waitFor();
    expect(register.rows("contacts")).toMatchObject([{ presentState: "Tärkeä teksti" }]);
  });

  it("settles what was sent first and keeps what was typed since", async () => {
    await fill("Ensimmäinen");
    opened.lose = { name: "logContact", way: "back" };
    await button("Tallenna").click();
    await opened.page
      .getByRole("alert")
      .getByText(/Google ei vastannut/)
      .waitFor();
    await box("Nykytila").fill("Toinen");
    await button("Tallenna").click();
    await status()
      .getByText(/Sen jälkeiset muutokset ovat vielä lomakkeella/)
      .waitFor();
    expect(register.rows("contacts")).toMatchObject([{ presentState: "Ensimmäinen" }]);
    expect(await box("Nykytila").inputValue()).toBe("Toinen");
  });

  it("marks all that is wrong, begins with the first and sends nothing", async () => {
    await opened.page.getByLabel(/^Päivä/).fill("2026-01-15");
    await button("Tallenna").click();
    await opened.page.getByText("Päivä on vasta tulossa.").waitFor();
    await opened.page.getByText("Anna seuraava askel ja päivä tai syy, miksi sitä ei ole.").waitFor();
    expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe("day");
    expect(await opened.broken()).toEqual([]);
    expect(opened.calls).not.toContain("logContact");
  });

  it("takes a reason in place of a next step", async () => {
    await box("Nykytila").fill("Rauhallista");
    await opened.page.getByRole("radio", { name: "Ei seuraavaa askelta, koska" }).check();
    await opened.page.getByLabel("Miksi sitä ei ole").fill("Ei tarvetta juuri nyt");
    await button("Tallenna").click();
    await status().getByText("Kirjattu. Ei seuraavaa askelta.").waitFor();
    expect(register.rows("contacts")).toMatchObject([{ noNextBecause: "Ei tarvetta juuri nyt", nextStep: "" }]);
  });

  it("does not save on Enter in a line", async () => {
    await fill("Kesken");
    await box("Seuraava askel").press("Enter");
    await box("Kenen kanssa").press("Enter");
    await opened.wait(1);
    expect(opened.calls).not.toContain("logContact");
  });

  it("brings a cleared form back", async () => {
    await box("Nykytila").fill("Vahingossa");
    await button("Tyhjennä").click();
    expect(await box("Nykytila").inputValue()).toBe("");
    await button("Kumoa").click();
    expect(await box("Nykytila").inputValue()).toBe("Vahingossa");
  });

  it("keeps the draft in the browser until it is saved", async () => {
    await box("Nykytila").fill("Luonnos");
    await opened.wait(1);
    await opened.page.getByText("Luonnos tallessa").waitFor();
    await opened.page.reload();
    expect(await box("Nykytila").inputValue()).toBe("Luonnos");
  });

  it("asks no more while it is hidden or nobody uses it", async () => {
    const asked = () => opened.page.evaluate(() => (window as unknown as { asked: number }).asked);
    for (let minute = 0; minute < 11; minute++) await opened.wait(60);
    const before = await asked();
    for (let minute = 0; minute < 5; minute++) await opened.wait(60);
    expect(await asked()).toBe(before);
    await opened.page.mouse.move(150, 150);
    await opened.wait(4);
    await opened.page.waitForFunction((count) => (window as unknown as { asked: number }).asked > count, before);
  });

  it("gives the sheet the keyboard on Escape and keeps the text", async () => {
    await box("Nykytila").fill("Kesken");
    await opened.page.keyboard.press("Escape");
    expect(await opened.page.evaluate(() => (window as unknown as { inSheet: boolean }).inSheet)).toBe(true);
    expect(await box("Nykytila").inputValue()).toBe("Kesken");
  });
});

describe.each([
  ["fi", "Kirjaa kontakti"],
  ["en", "Log a contact"],
] as const)("the panel in %s", (language, menu) => {
  it("has nothing that axe objects to, with and without a customer", async () => {
    const register = await Register.setUp(language);
    const empty = await OpenedPage.open(browser, register, menu);
    expect(await empty.broken()).toEqual([]);
    register.type("customers", [{ name: "Demo-Konepaja Oy" }]);
    register.host.select(SELLER, register.title("customers"), "B2");
    const filled = await OpenedPage.open(browser, register, menu);
    expect(await filled.broken()).toEqual([]);
    expect(await filled.page.evaluate(() => document.documentElement.lang)).toBe(language);
  });
});
