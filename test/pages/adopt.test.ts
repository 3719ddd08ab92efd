import type { Browser } from "playwright-core";
import { Host } from "../../scripts/workbench/host/host";
import { type Language, t } from "../../src/i18n";
import { HEADER, OWN_TAB, type OwnList, plantOwnList, TITLES } from "../actions/own-list";
import { NOW, type Register, SELLER } from "../actions/register";
import { launch } from "../browser/browser";
import { shipped } from "../build-once";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function withList(language: Language, change: (host: Host) => void = () => undefined) {
  const people = [{ email: SELLER, name: "Demo Myyjä", role: "owner", locale: language }] as const;
  const host = new Host({ bundle: await shipped(), people, now: NOW, seed: 1 });
  const list = plantOwnList(host, 40);
  change(host);
  host.open(SELLER);
  return { host, list, ...(await opened(host, language)) };
}

async function opened(host: Host, language: Language) {
  const opening = await OpenedPage.open(browser, { host, language } as Register, t(language, "set-up.title"));
  return { opening, page: opening.page };
}

const target = (language: Language, column: string) => t(language, "import.target-of", { column });
const idOf = ({ sheet }: OwnList, row: number) => sheet.display(row, TITLES.length + 1);

describe.each(["fi", "en"] as const)("Set up on a list that is there already, in %s", (language) => {
  const button = (key: "adopt.use" | "adopt.new-tabs" | "button.undo" | "button.back" | "adopt.release-anyway") => ({
    name: t(language, key),
    exact: true,
  });

  it("offers the list, proposes its columns, adopts it and takes it back", async () => {
    const { host, list, opening, page } = await withList(language);
    await page.getByText(t(language, "adopt.found", { tab: OWN_TAB, n: 40 })).waitFor();
    expect(await opening.broken()).toEqual([]);
    await page.getByRole("button", button("adopt.use")).click();
    await page.getByText(t(language, "adopt.rest")).waitFor();
    expect(await opening.broken()).toEqual([]);
    const chosen = await page
      .getByRole("combobox")
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    expect(chosen).toEqual(["", "name", "phone", "email", "businessId", "step", "nextDate", "", "", ""]);
    await page.getByRole("button", button("adopt.use")).dblclick();
    await page
      .getByRole("status")
      .getByText(t(language, "adopt.done", { tab: OWN_TAB, n: 40 }))
      .waitFor();
    expect(opening.calls).toEqual(["adoptList"]);
    expect(await opening.broken()).toEqual([]);
    expect(idOf(list, list.customers[0]!)).toMatch(/^A/);
    await page.getByRole("button", button("button.undo")).click();
    await page.getByRole("status").getByText(t(language, "adopt.released")).waitFor();
    expect([list.sheet.maxColumns, host.workbook.sheets.length]).toEqual([14, 2]);
  });

  it("asks again before it takes back what was written since", async () => {
    const { host, list, page, opening } = await withList(language);
    await page.getByRole("button", button("adopt.use")).click();
    await page.getByRole("button", button("adopt.use")).click();
    await page
      .getByRole("status")
      .getByText(t(language, "adopt.done", { tab: OWN_TAB, n: 40 }))
      .waitFor();
    host.edit(SELLER, OWN_TAB, "M7", [["Demo Myyjä"]]);
    await page.getByRole("button", button("button.undo")).click();
    await page.getByText('M7 "Demo Myyjä"').waitFor();
    expect(await opening.broken()).toEqual([]);
    expect(idOf(list, list.customers[0]!)).toMatch(/^A/);
    const later = await opened(host, language);
    await later.page.getByText(t(language, "adopt.is-adopted", { tab: OWN_TAB })).waitFor();
    await later.page.getByText('M7 "Demo Myyjä"').waitFor();
    expect(await later.opening.broken()).toEqual([]);
    await later.page.getByRole("button", button("adopt.release-anyway")).click();
    await later.page.getByRole("status").getByText(t(language, "adopt.released")).waitFor();
    expect(list.sheet.maxColumns).toBe(14);
  });
});

describe("Set up on a list that is there already", () => {
  it("can be done by keyboard alone, and each step is read from its beginning", async () => {
    const { page, list } = await withList("fi");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Ota lista käyttöön");
    await page.keyboard.press("Enter");
    await page.getByText("Lisäämme puuttuvat sarakkeet").waitFor();
    expect(await focused()).toMatch(/^Asiakaslista: 40 asiakasta/);
    await page.getByRole("combobox", { name: target("fi", "Muuta") }).focus();
    await page.keyboard.type("Nykytila");
    expect(await page.getByRole("combobox", { name: target("fi", "Muuta") }).inputValue()).toBe("presentState");
    await page.getByRole("button", { name: "Ota lista käyttöön" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Lista on käytössä").waitFor();
    expect(await focused()).toMatch(/Lista on käytössä/);
    const marks = list.sheet.displays({ row: HEADER, column: 11, rows: 1, columns: 30 })[0]!;
    expect(marks).not.toContain("Nykytila");
  });

  it("will not go on without a name or with two columns for one", async () => {
    const { page, opening } = await withList("fi");
    await page.getByRole("button", { name: "Ota lista käyttöön" }).click();
    await page.getByRole("combobox", { name: target("fi", "Yritys") }).selectOption({ label: "Jää omaksi" });
    await page.getByRole("alert").getByText("Kerro, missä sarakkeessa on asiakkaan nimi.").waitFor();
    await page.getByRole("button", { name: "Ota lista käyttöön" }).dispatchEvent("click");
    await page.getByRole("combobox", { name: target("fi", "Yritys") }).selectOption({ label: "Puhelin" });
    await page.getByRole("alert").getByText("Kaksi listan saraketta menee samaan: Puhelin.").waitFor();
    expect(opening.calls).toEqual([]);
    expect(await opening.broken()).toEqual([]);
  });

  it("makes new tabs beside the list when the person would rather have that", async () => {
    const { host, page, list } = await withList("fi");
    await page.getByRole("button", { name: "Tee uudet välilehdet" }).click();
    await page.getByText("Omiin välilehtiisi ei kosketa.").waitFor();
    await page.getByRole("button", { name: "Takaisin" }).click();
    await page.getByRole("button", { name: "Tee uudet välilehdet" }).click();
    await page.getByRole("button", { name: "Ota käyttöön", exact: true }).click();
    await page.getByRole("status").getByText("Rekisteri on valmis.").waitFor();
    expect([host.workbook.sheetByName("Asiakkaat") !== undefined, list.sheet.maxColumns]).toEqual([true, 14]);
  });

  it("goes on with an adoption that was stopped, when the way back is lost or the window opened anew", async () => {
    const { host, page, opening, list } = await withList("fi");
    await page.getByRole("button", { name: "Ota lista käyttöön" }).click();
    opening.lose = { name: "adoptList", way: "back" };
    await page.getByRole("button", { name: "Ota lista käyttöön" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Yritä uudelleen" }).click();
    await page.getByRole("status").getByText("Lista on käytössä: 40 asiakasta").waitFor();
    expect(list.sheet.maxColumns).toBe(14 + 27);
    await page.getByRole("button", { name: "Kumoa" }).click();
    await page.getByRole("status").getByText("Lista on taas sinun").waitFor();
    const second = await opened(host, "fi");
    await second.page.getByRole("button", { name: "Ota lista käyttöön" }).click();
    host.faults.kill(200, { unflushed: "land" });
    await second.page.getByRole("button", { name: "Ota lista käyttöön" }).click();
    await second.page.getByRole("alert").getByRole("button").first().waitFor();
    host.faults.clear();
    const third = await opened(host, "fi");
    await third.page.getByText("Listan käyttöönotto jäi kesken välilehdellä Asiakaslista.").waitFor();
    expect(await third.opening.broken()).toEqual([]);
    await third.page.getByRole("button", { name: "Jatka" }).click();
    await third.page.getByRole("status").getByText("Lista on käytössä: 40 asiakasta").waitFor();
  });

  it("keeps its shape with long names and many columns, warns of a filter, and offers several lists", async () => {
    const long = "Erittäin pitkä sarakkeen nimi, jossa on monta sanaa ja selitys sulkeissa (täytetään vuosittain)";
    const { page, opening } = await withList("fi", (host) => {
      const { workbook } = host;
      const sheet = workbook.sheetByName(OWN_TAB)!;
      workbook.apply({ kind: "insertColumns", sheetId: sheet.id, before: 11, count: 50 });
      const area = { row: HEADER, column: 11, rows: 1, columns: 40 };
      const contents = [Array.from({ length: 40 }, (_, n) => `${long} ${n}`)];
      workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
      plantOwnList(host, 12, "Vanhat asiakkaat, joita ei ole enää aktiivisesti hoidettu vuoden 2019 jälkeen");
    });
    const names = await page.getByRole("button", { name: /^Ota lista käyttöön: / }).allTextContents();
    expect(names).toEqual(["Ota lista käyttöön", "Ota lista käyttöön"]);
    expect(await opening.broken()).toEqual([]);
    await page.getByRole("button", { name: `Ota lista käyttöön: ${OWN_TAB}` }).click();
    expect(await page.getByRole("combobox").count()).toBe(50);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    expect(await opening.broken()).toEqual([]);
  });
});
