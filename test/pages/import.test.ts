import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { type Language, t } from "../../src/i18n";
import { Register } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

const TAMPERE = readFileSync("test/fixtures/import/tampere.csv");
const MENU = { fi: "Tuo asiakkaat", en: "Import customers" };
const DIRTY = [
  "Nimi;Y-tunnus;Puhelin;Muuta",
  "Demo Yksi Oy;2077474-1;0401;x",
  "Demo Kaksi Oy;2077474-0;+358 1;",
  "Demo Kolme Ky;20774740;09;y",
  ";;0402;z",
  "Demo Neljä, Åbo;1572860-0;;",
].join("\r\n");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Opened {
  register: Register;
  opening: OpenedPage;
  page: Page;
  choose: (name: string, content: Buffer | string) => Promise<void>;
  start: () => Promise<void>;
}

async function opened(language: Language = "fi", register?: Register): Promise<Opened> {
  const its = register ?? (await Register.setUp(language));
  const opening = await OpenedPage.open(browser, its, MENU[language]);
  const { page } = opening;
  return {
    register: its,
    opening,
    page,
    choose: (name, content) =>
      page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer: Buffer.from(content) }),
    start: () => page.getByRole("button", { name: /^(Tuo|Jatka|Import|Continue)[: ]/ }).click(),
  };
}

const zip = Buffer.from("PK\x03\x04[Content_Types].xml xl/workbook.xml", "latin1");

describe.each(["fi", "en"] as const)("the dialog Import customers in %s", (language) => {
  it("imports a file, and says nothing changed the second time", async () => {
    const { register, opening, page, choose, start } = await opened(language);
    expect(await opening.broken()).toEqual([]);
    await choose("tampere.csv", TAMPERE);
    await page
      .getByText(t(language, "import.file-line", { name: "tampere.csv", n: 40, rows: "40", encoding: "UTF-8" }))
      .waitFor();
    await page.getByRole("button", { name: t(language, "import.start", { n: 40, rows: "40" }) }).waitFor();
    expect(
      await page.getByRole("combobox").evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(["businessId", "name", "", "industry", "", "postcode"]);
    expect(await opening.broken()).toEqual([]);
    await start();
    await page.getByText(t(language, "import.done", { added: "40", updated: "0", unchanged: "0" })).waitFor();
    await page.getByText(language === "fi" ? "Rivi 41: nimi puuttuu." : "Row 41: the name is missing.").waitFor();
    expect(await opening.broken()).toEqual([]);
    expect(register.rows("customers")).toHaveLength(40);
    await page.getByRole("button", { name: t(language, "import.another") }).click();
    await choose("tampere.csv", TAMPERE);
    await start();
    await page.getByText(t(language, "import.done-nothing", { n: 40, unchanged: "40" })).waitFor();
    expect(register.rows("customers")).toHaveLength(40);
  });

  it.each([
    ["an Excel file", zip, "import.file.excel"],
    ["an empty file", "", "import.file.empty"],
    ["a header alone", "Nimi;Y-tunnus\n", "import.file.header-only"],
    ["a PDF", "%PDF-1.7\n", "import.file.pdf"],
    ["purchases from suppliers", "Toimittajan nimi;Summa\nDemo Oy;1\n", "import.file.purchases"],
  ] as const)(
    "refuses %s with a sentence, and takes the next file",
    async (_, content, key) => {
      const { page, choose, opening } = await opened(language);
      await choose("x.csv", Buffer.from(content as string));
      await page.getByRole("alert").getByText(t(language, key)).waitFor();
      expect(await opening.broken()).toEqual([]);
      expect(opening.calls).toEqual([]);
      await choose("tampere.csv", TAMPERE);
      await page.getByRole("combobox").first().waitFor();
    },
    30_000,
  );
});

describe("the dialog Import customers", () => {
  it("tells beforehand what stays out, and hands it over as a file afterwards", async () => {
    const { register, page, choose, start } = await opened();
    await choose("vanha järjestelmä.csv", Buffer.from(DIRTY, "latin1"));
    await page.getByText("vanha järjestelmä.csv, 5 riviä, Windows-1252").waitFor();
    await page.getByRole("button", { name: "Näytä 3 huomautusta" }).click();
    await page.getByText("Rivi 4: Y-tunnus 2077474-0 on jo rivillä 3.").waitFor();
    await start();
    await page.getByText("Lisätty 3, päivitetty 0, ennallaan 0.").waitFor();
    expect(register.rows("customers").map(({ name, businessId, phone }) => [name, businessId, phone])).toEqual([
      ["Demo Yksi Oy", "2077474-1", "0401"],
      ["Demo Kaksi Oy", "2077474-0", "+358 1"],
      ["Demo Neljä, Åbo", "1572860-0", ""],
    ]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lataa ohitetut" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("vanha järjestelmä ohitetut rivit.csv");
    expect(
      readFileSync(await download.path(), "utf8")
        .replace(/\u00a0/g, " ")
        .split("\r\n"),
    ).toEqual([
      "\uFEFFNimi;Y-tunnus;Puhelin;Muuta;Syy",
      "Demo Kolme Ky;20774740;09;y;Rivi 4: Y-tunnus 2077474-0 on jo rivillä 3.",
      ";;0402;z;Rivi 5: siinä ei ole nimeä, Y-tunnusta eikä asiakasnumeroa.",
      "",
    ]);
  });

  it("lets the columns be corrected, and asks where two go to one place", async () => {
    const { register, page, choose, start } = await opened();
    await choose("lista.csv", "Kuvaus;Tyyppi\nDemo Yksi;Turku\nDemo Kaksi;Pori\n");
    await page.getByText("Kerro, missä sarakkeessa on nimi, Y-tunnus tai asiakasnumero.").waitFor();
    const column = (name: string) => page.getByRole("combobox", { name: `Mihin rekisterissä: ${name}` });
    await column("Kuvaus").selectOption({ label: "Nimi" });
    await column("Tyyppi").selectOption({ label: "Nimi" });
    await page.getByText("Kaksi tiedoston saraketta menee samaan: Nimi. Jätä vain toinen.").waitFor();
    await page.getByRole("button", { name: "Tuo asiakkaat" }).dispatchEvent("click");
    expect(register.rows("customers")).toEqual([]);
    await column("Tyyppi").selectOption({ label: "Postitoimipaikka" });
    await start();
    await page.getByText("Lisätty 2,").waitFor();
    expect(register.rows("customers").map(({ name, city }) => [name, city])).toEqual([
      ["Demo Yksi", "Turku"],
      ["Demo Kaksi", "Pori"],
    ]);
  });

  it("takes a file whose first row is data, when the person says so", async () => {
    const { page, choose } = await opened();
    await choose("lista.csv", "Demo Yksi Oy;2077474-0\nDemo Kaksi Oy;1572860-0\n");
    await page.getByRole("button", { name: /^Tuo 2/ }).waitFor();
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: /^Tuo 1/ }).waitFor();
  });

  it("takes a dropped file", async () => {
    const { page } = await opened();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Nimi\nDemo Yksi\n"], "pudotettu.csv", { type: "text/csv" }));
      return transfer;
    });
    await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
    await page.getByText("pudotettu.csv, 1 rivi, UTF-8").waitFor();
  });

  it.each(["there", "back"] as const)(
    "sends a piece again whose way %s was lost, and doubles nothing",
    async (way) => {
      const { register, opening, page, choose, start } = await opened();
      await choose("tampere.csv", TAMPERE);
      opening.lose = { name: "importPiece", way };
      await start();
      await page.getByText("Google ei vastannut. Lähetämme samat rivit uudelleen").waitFor();
      await opening.wait(5);
      await page.getByText("Lisätty 40, päivitetty 0, ennallaan 0.").waitFor();
      expect(opening.calls).toEqual(["startImport", "importPiece", "importPiece", "finishImport"]);
      expect(register.rows("customers")).toHaveLength(40);
    },
    60_000,
  );

  it("stops between pieces and goes on later with the same file", async () => {
    const wrong = [10, 4_400];
    const lines = Array.from({ length: 4_500 }, (_, i) => `Demo ${i};${i};${wrong.includes(i) ? "2077474-1" : ""}`);
    const list = ["Nimi;Asiakasnumero;Y-tunnus", ...lines].join("\n");
    const told = (its: Page) => its.getByText(/^Rivi [\d\s]+: Y-tunnuksen/).allInnerTexts();
    const { register, page, choose, start } = await opened();
    await choose("pitka.csv", list);
    // The host answers within this very process, which cannot click meanwhile: the page does.
    await page.evaluate(() => {
      new MutationObserver(() => {
        if ((document.querySelector("progress")?.value ?? 0) === 0) return;
        for (const button of document.querySelectorAll("button")) if (button.textContent === "Keskeytä") button.click();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await start();
    await page.getByText(/000 riviä tuotu\. Jatka samalla tiedostolla\./).waitFor();
    const done = register.rows("customers").length;
    expect(done % 2000).toBe(0);
    expect(done).toBeLessThan(4_500);
    // Nothing is said of rows that it did not come to.
    expect(await told(page)).toEqual([expect.stringMatching(/^Rivi 12: /)]);
    const later = await opened("fi", register);
    await later.choose("sama lista.csv", list);
    await later.page.getByText("Tämän tiedoston tuonti jäi kesken:").waitFor();
    const counts = later.page.locator("dl.counts");
    await counts.waitFor();
    const counted = ((await counts.textContent()) ?? "").replace(/\s/g, "");
    expect(counted).toBe(`Uusia${4_500 - done}Jorekisterissä0Ohitetaan0Huomautuksia1`);
    await later.page.getByRole("button", { name: /^Näytä/ }).click();
    expect(await told(later.page)).toEqual([expect.stringMatching(/^Rivi 4\s?402: /)]);
    await later.start();
    await later.page.getByText("Lisätty 4\u00a0500, päivitetty 0, ennallaan 0.").waitFor();
    expect(await told(later.page)).toHaveLength(2);
    expect(register.rows("customers")).toHaveLength(4_500);
  }, 120_000);

  it("takes the import back", async () => {
    const { register, page, choose, start } = await opened();
    await choose("tampere.csv", TAMPERE);
    await start();
    await page.getByRole("button", { name: "Kumoa" }).click();
    await page.getByRole("status").getByText("40").waitFor();
    expect(register.rows("customers")).toHaveLength(0);
  });

  it("can be walked through with the keyboard alone", async () => {
    const { page, choose } = await opened();
    await choose("tampere.csv", TAMPERE);
    await page.getByRole("button", { name: /^Tuo 40/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Vaihe 2/3: Sarakkeet");
    const names: string[] = [];
    for (let i = 0; i < 11; i++) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement!.textContent!.slice(0, 12)));
    }
    expect(names.filter((name) => name.startsWith("Tuo 40"))).toHaveLength(1);
    await page.getByRole("button", { name: /^Tuo 40/ }).press("Enter");
    await page.getByText("Lisätty 40").waitFor();
  });
});
