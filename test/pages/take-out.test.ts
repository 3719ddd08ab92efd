import type { Browser } from "playwright-core";
import { Register } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  [
    "fi",
    ["Ylläpito", "Poista lisäosa"],
    "kaikki tiedot, välilehdillä Asiakkaat, Kontaktit, Loki, Arkisto, Asetukset",
    "Lisäosa on poistettu tästä taulukosta. Kaikki tiedot jäivät.",
  ],
  [
    "en",
    ["Maintenance", "Take the add-on out"],
    "all data, on tabs Customers, Contacts, History, Archive, Settings",
    "The add-on is out of this sheet. All data stayed.",
  ],
] as const)("the dialog Take the add-on out in %s", (language, menu, stays, done) => {
  it("says what goes and what stays, takes it out once, and says how to remove the script", async () => {
    const register = await Register.setUp(language);
    const opened = await OpenedPage.open(browser, register, menu);
    const { page } = opened;
    await page.getByText(stays).waitFor();
    expect(await opened.broken()).toEqual([]);
    expect(register.host.workbook.metadata.length).toBeGreaterThan(0);
    await page.getByRole("button", { name: language === "fi" ? "Poista lisäosa" : "Take it out" }).dblclick();
    await page.getByRole("status").getByText(done).waitFor();
    await page.getByText(/Apps Script/).waitFor();
    expect(await opened.broken()).toEqual([]);
    expect(opened.calls).toEqual(["takeOut"]);
    expect(register.host.workbook.metadata).toEqual([]);
  });
});
