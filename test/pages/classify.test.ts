import type { Browser } from "playwright-core";
import { Register, SELLER } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const steps = (register: Register) => register.rows("customers").map(({ step }) => step);

describe("the dialog Classify", () => {
  let register: Register;

  beforeEach(async () => {
    register = await Register.setUp();
    register.type("customers", [
      { name: "Demo Yksi Oy", step: "Suspekti" },
      { name: "Demo Kaksi Oy", owner: "Demo Myyjä", nextStep: "Soita", nextDate: "27.1.2026" },
      { name: "Demo Kolme Oy", step: "Avainasiakas" },
    ]);
  });

  async function open(a1: string, tab: "customers" | "contacts" = "customers"): Promise<OpenedPage> {
    register.host.select(SELLER, register.title(tab), a1);
    return OpenedPage.open(browser, register, "Luokittele");
  }

  it("says what is selected, asks what the step asks, sets those that fit, and takes it back", async () => {
    const { page, ...opened } = await open("A2:A4");
    await page.getByRole("heading", { name: "Luokittele 3 asiakasta" }).waitFor();
    await page.getByText("Nyt: Suspekti 1, ei porrasta 1, Avainasiakas 1").waitFor();
    await page.getByRole("radio", { name: "Avainasiakas" }).check();
    await page.getByText("1 on jo tällä portaalla.").waitFor();
    await page.getByText("2 asiakkaalla ei ole vastuuhenkilöä.").waitFor();
    await page.getByRole("button", { name: "Aseta sopiville 1" }).click();
    await page.getByRole("status").getByText("Porras vaihtui 1 asiakkaalla.").waitFor();
    expect(steps(register)).toEqual(["Suspekti", "Avainasiakas", "Avainasiakas"]);
    await page.getByRole("button", { name: "Kumoa" }).click();
    await page
      .getByRole("status")
      .getByText(/Kumottu/)
      .waitFor();
    expect(steps(register)).toEqual(["Suspekti", "", "Avainasiakas"]);
    expect(opened.calls).toEqual(["classify", "undo"]);
  });

  it("says that rows out of sight are included, and names all", async () => {
    register.host.hideRows(SELLER, register.title("customers"), 3, 1, true);
    const opened = await open("A2:A4");
    const { page } = opened;
    await page
      .getByText("Mukana ovat myös suodatetut ja piilotetut rivit valittujen välissä. Tarkista nimet.")
      .waitFor();
    await page.getByText("Näytä nimet").click();
    const names = page.getByRole("list", { name: "Luokittele 3 asiakasta" }).getByRole("listitem");
    expect(await names.allTextContents()).toEqual(["Demo Yksi Oy", "Demo Kaksi Oy", "Demo Kolme Oy"]);
    expect(await opened.broken()).toEqual([]);
    const { page: two } = await open("A2:A3");
    await two.getByRole("heading", { name: "Luokittele 2 asiakasta" }).waitFor();
    expect(await two.getByText(/suodatetut/).count()).toBe(0);
  });

  it("sets all when told to, however often it is clicked", async () => {
    const opened = await open("A2:A3");
    await opened.page.getByRole("radio", { name: "Kanta-asiakas" }).check();
    await opened.page.evaluate(() => {
      const set = document.querySelector<HTMLButtonElement>("button.primary")!;
      for (let n = 0; n < 5; n++) set.click();
    });
    await opened.page.getByRole("status").getByText("Porras vaihtui 2 asiakkaalla.").waitFor();
    expect(opened.calls).toEqual(["classify"]);
    expect(steps(register)).toEqual(["Kanta-asiakas", "Kanta-asiakas", "Avainasiakas"]);
  });

  it("does it once when the answer is lost and it is tried again", async () => {
    const opened = await open("A2:A3");
    await opened.page.getByRole("radio", { name: "Passiivinen" }).check();
    opened.lose = { name: "classify", way: "back" };
    await opened.page.getByRole("button", { name: "Aseta kaikille 2" }).click();
    await opened.page
      .getByRole("alert")
      .getByText(/Google ei vastannut/)
      .waitFor();
    const logged = register.rows("history").length;
    await opened.page.getByRole("button", { name: "Yritä uudelleen" }).click();
    await opened.page
      .getByRole("status")
      .getByText(/Porras vaihtui 2/)
      .waitFor();
    expect(register.rows("history")).toHaveLength(logged);
  });

  it.each(["clipboard", "hand"])(
    "says what Google did not do, offers what support needs to know, by %s, and goes on",
    async (way) => {
      const { page } = await open("A2:A3");
      const permissions = way === "clipboard" ? ["clipboard-read", "clipboard-write"] : [];
      await page.context().clearPermissions();
      await page.context().grantPermissions(permissions);
      await page.getByRole("radio", { name: "Passiivinen" }).check();
      register.host.faults.fail({ call: "Sheet.getRange", nth: 1 }, "Service Spreadsheets timed out.");
      await page.getByRole("button", { name: "Aseta kaikille 2" }).click();
      const strip = page.getByRole("alert");
      await strip
        .getByText(/^Google ei tehnyt pyydettyä\. .* Google sanoi: "Service Spreadsheets timed out\."$/)
        .waitFor();
      await page.getByRole("button", { name: "Kopioi tiedot tukea varten" }).click();
      let copied = "";
      if (way === "clipboard") {
        await page.getByRole("button", { name: "Kopioitu" }).waitFor();
        copied = await page.evaluate(() => navigator.clipboard.readText());
      } else copied = await page.getByRole("textbox", { name: "Kopioi tiedot tukea varten" }).inputValue();
      expect(copied).toMatch(
        /^Vetoketju, classify, classify\n2026-01-14T12:05.*\nException: Service Spreadsheets timed out\. \| at .*\nMozilla/,
      );
      await page.getByRole("button", { name: "Yritä uudelleen" }).click();
      await page
        .getByRole("status")
        .getByText(/Porras vaihtui 2/)
        .waitFor();
      await strip.getByText(/Google ei tehnyt/).waitFor({ state: "detached" });
    },
  );

  it("asks once more before it changes more than 500 customers", async () => {
    register.type(
      "customers",
      Array.from({ length: 502 }, (_, n) => ({ name: `Demo ${n} Oy` })),
    );
    const { page } = await open("A2:A600");
    await page.getByRole("radio", { name: "Suspekti" }).check();
    await page.getByRole("button", { name: "Aseta kaikille 504" }).click();
    await page.getByText("Tämä muuttaa 504 asiakasta kerralla. Yksi Kumoa palauttaa kaikki.").waitFor();
    expect(new Set(steps(register).slice(3))).toEqual(new Set([""]));
    await page.getByRole("button", { name: "Aseta kaikille 504" }).click();
    await page.getByRole("status").getByText("Porras vaihtui 504 asiakkaalla.").waitFor();
  });

  it("says what to select when no customer is", async () => {
    const opened = await open("A2:A4", "contacts");
    await opened.page.getByText("Valitse ensin rivejä välilehdeltä Asiakkaat.").waitFor();
    expect(await opened.broken()).toEqual([]);
    await opened.page.getByRole("button", { name: "Sulje" }).click();
    expect(await opened.page.evaluate(() => (window as unknown as { closed_: boolean }).closed_)).toBe(true);
  });
});

describe.each([
  ["fi", "Luokittele", "Prospekti"],
  ["en", "Classify", "Prospect"],
] as const)("the dialog in %s", (language, menu, step) => {
  it("has nothing that axe objects to", async () => {
    const register = await Register.setUp(language);
    register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy" }]);
    register.host.select(SELLER, register.title("customers"), "A2:A3");
    const opened = await OpenedPage.open(browser, register, menu);
    expect(await opened.broken()).toEqual([]);
    await opened.page.getByRole("radio", { name: step }).check();
    expect(await opened.broken()).toEqual([]);
  });
});
