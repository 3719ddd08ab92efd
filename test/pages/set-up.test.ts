import type { Browser } from "playwright-core";
import { Host } from "../../scripts/workbench/host/host";
import { NOW, type Register, SELLER } from "../actions/register";
import { launch } from "../browser/browser";
import { shipped } from "../build-once";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = {
  fi: {
    menu: "Ota käyttöön",
    added: "Lisätään: Asiakkaat, Kontaktit, Loki, Arkisto, Asetukset",
    own: "Omiin välilehtiisi ei kosketa.",
    ready: "Rekisteri on valmis.",
    place: "Kaikki on paikallaan.",
  },
  en: {
    menu: "Set up",
    added: "To be added: Customers, Contacts, History, Archive, Settings",
    own: "Your own tabs are not touched.",
    ready: "The register is ready.",
    place: "Everything is in place.",
  },
};

describe.each(["fi", "en"] as const)("the dialog Set up in %s", (language) => {
  const words = WORDS[language];

  async function opened(): Promise<{ host: Host; page: OpenedPage }> {
    const people = [{ email: SELLER, name: "Demo Myyjä", role: "owner", locale: language }] as const;
    const host = new Host({ bundle: await shipped(), people, now: NOW, seed: 1 });
    host.open(SELLER);
    return { host, page: await OpenedPage.open(browser, { host, language } as Register, words.menu) };
  }

  it("says what it will add, adds it once, and says that it is there", async () => {
    const { host, page: opening } = await opened();
    const { page } = opening;
    await page.getByText(words.added).waitFor();
    await page.getByText(words.own).waitFor();
    expect(await opening.broken()).toEqual([]);
    await page.getByRole("button", { name: words.menu }).dblclick();
    await page.getByRole("status").getByText(words.ready).waitFor();
    expect(opening.calls).toEqual(["setUp"]);
    expect(await opening.broken()).toEqual([]);
    expect(host.workbook.sheets).toHaveLength(6);
    const again = await OpenedPage.open(browser, { host, language } as Register, words.menu);
    await again.page.getByText(words.place).waitFor();
  });

  it("takes the other language for the sheet, and stays in the person's own", async () => {
    const { host, page: opening } = await opened();
    const { page } = opening;
    const other = language === "fi" ? "English" : "suomi";
    await page.getByRole("radio", { name: other }).check();
    await page.getByText(WORDS[language === "fi" ? "en" : "fi"].added.split(": ")[1]!).waitFor();
    await page.getByRole("button", { name: words.menu }).click();
    await page.getByRole("status").waitFor();
    await page.getByRole("button", { name: language === "fi" ? "Sulje" : "Close" }).waitFor();
    expect(host.workbook.sheetByName(language === "fi" ? "Customers" : "Asiakkaat")).toBeDefined();
  });
});
