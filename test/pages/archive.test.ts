import type { Browser } from "playwright-core";
import { Register, SELLER, TODAY } from "../actions/register";
import { launch } from "../browser/browser";
import { OpenedPage } from "./opened-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = {
  fi: {
    archive: ["Asiakkuus", "Arkistoi asiakas"],
    back: ["Asiakkuus", "Palauta arkistosta"],
    heading: "Arkistoi 2 asiakasta",
    row: /Demo Yksi Oy: 2 kontaktia, sovittu ti\s27\.1\.: Soita/,
    pending: "1 asiakkaalla on sovittu seuraava askel. Siitä ei enää muistuteta.",
    go: "Arkistoi",
    done: "Arkistoitu 2 asiakasta ja 2 kontaktia.",
    undo: "Kumoa",
    undone: "Palautettu 2 asiakasta ja 2 kontaktia.",
    choose: "Valitse ensin rivejä välilehdeltä Arkisto.",
    returnHeading: "Palauta 1 asiakas",
    returnRow: /Demo Yksi Oy: 1 asiakas, 2 kontaktia, arkistoitu ke\s14\.1\./,
    returnGo: "Palauta",
    returned: "Palautettu 1 asiakas ja 2 kontaktia.",
    again: "Yritä uudelleen",
  },
  en: {
    archive: ["Relationship", "Archive customer"],
    back: ["Relationship", "Return from archive"],
    heading: "Archive 2 customers",
    row: /Demo Yksi Oy: 2 contacts, agreed for Tue\s27\sJan: Soita/,
    pending: "1 customer has an agreed next step. Nobody is reminded of it any more.",
    go: "Archive",
    done: "Archived 2 customers and 2 contacts.",
    undo: "Undo",
    undone: "2 customers and 2 contacts returned.",
    choose: "First select rows on tab Archive.",
    returnHeading: "Return 1 customer",
    returnRow: /Demo Yksi Oy: 1 customer, 2 contacts, archived Wed\s14\sJan/,
    returnGo: "Return",
    returned: "1 customer and 2 contacts returned.",
    again: "Try again",
  },
};

describe.each(["fi", "en"] as const)("the dialogs of the archive in %s", (language) => {
  const words = WORDS[language];
  let register: Register;
  const names = () => register.rows("customers").map(({ name }) => name);

  beforeEach(async () => {
    register = await Register.setUp(language);
    register.type("customers", [{ name: "Demo Yksi Oy" }, { name: "Demo Kaksi Oy" }, { name: "Demo Kolme Oy" }]);
    for (const n of [1, 2])
      register.send("logContact", {
        requestId: `request-000${n}`,
        customerId: n === 1 ? register.send("findCustomers", { query: "yksi" }).customers[0]!.id : idOf("Demo Yksi Oy"),
        channel: "call",
        answered: true,
        day: TODAY,
        people: "",
        presentState: "",
        goals: "",
        challenges: "",
        note: "Demo",
        nextStep: "Soita",
        nextDate: "2026-01-27",
        noNextBecause: "",
      });
  });

  const idOf = (name: string) => register.rows("customers").find((row) => row.name === name)!.id!;
  async function open(tab: "customers" | "archive", a1: string, menu: readonly string[]): Promise<OpenedPage> {
    register.host.select(SELLER, register.title(tab), a1);
    return OpenedPage.open(browser, register, menu);
  }

  it("name what goes before anything goes, move it once, and take it back", async () => {
    const opened = await open("customers", "A2:A3", words.archive);
    const { page } = opened;
    await page.getByRole("heading", { name: words.heading }).waitFor();
    await page.getByText(words.row).waitFor();
    await page.getByText(words.pending).waitFor();
    expect(await opened.broken()).toEqual([]);
    expect(names()).toHaveLength(3);
    await page.getByRole("button", { name: words.go }).dblclick();
    await page.getByRole("status").getByText(words.done).waitFor();
    expect(opened.calls).toEqual(["archiveCustomers"]);
    expect(names()).toEqual(["Demo Kolme Oy"]);
    expect(await opened.broken()).toEqual([]);
    await page.getByRole("button", { name: words.undo }).click();
    await page.getByRole("status").getByText(words.undone).waitFor();
    expect(names().sort()).toEqual(["Demo Kaksi Oy", "Demo Kolme Oy", "Demo Yksi Oy"]);
  });

  it("bring back the customers of the selected rows of the archive", async () => {
    register.send("archiveCustomers", { requestId: "request-archive", piece: 0, customerIds: [idOf("Demo Yksi Oy")] });
    const opened = await open("archive", "B2", words.back);
    await opened.page.getByRole("heading", { name: words.returnHeading }).waitFor();
    await opened.page.getByText(words.returnRow).waitFor();
    expect(await opened.broken()).toEqual([]);
    await opened.page.getByRole("button", { name: words.returnGo }).click();
    await opened.page.getByRole("status").getByText(words.returned).waitFor();
    expect(names()).toContain("Demo Yksi Oy");
  });

  if (language === "en") return;

  it("do it once when the answer is lost and it is tried again", async () => {
    const opened = await open("customers", "A2:A3", words.archive);
    opened.lose = { name: "archiveCustomers", way: "back" };
    await opened.page.getByRole("button", { name: words.go }).click();
    await opened.page.getByRole("alert").getByRole("button", { name: words.again }).click();
    await opened.page.getByRole("status").filter({ hasText: /\d/ }).waitFor();
    expect(names()).toEqual(["Demo Kolme Oy"]);
    expect(register.rows("archive")).toHaveLength(2);
  });

  it("say what to select when nothing is", async () => {
    const opened = await open("customers", "A2", words.back);
    await opened.page.getByText(words.choose).waitFor();
    expect(await opened.broken()).toEqual([]);
  });
});
