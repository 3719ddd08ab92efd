import { plantRegister, plantTeam } from "../../scripts/demo/plant";
import type { Host, Mail } from "../../scripts/workbench/host/host";
import { addDays, weekdayOf } from "../../src/core/days";
import type { Language } from "../../src/i18n";
import { settingsTemplate } from "../../src/schema/settings";
import { COLLEAGUE, letters, Register, SELLER } from "./register";

const BOSS = "demo.paallikko@example.fi";
const TEAM = [
  { name: "Demo Myyjä", email: SELLER, language: "fi" as const, active: true },
  { name: "Demo Kollega", email: COLLEAGUE, language: "en" as const, active: true },
  { name: "Demo Päällikkö", email: BOSS, language: "fi" as const, active: true },
  { name: "Demo Entinen", email: "demo.entinen@example.fi", language: "fi" as const, active: false },
];

/** A moment in Helsinki: "2026-01-15 08:00". */
function helsinki(moment: string): number {
  const summer = moment >= "2026-03-29 04:00" && moment < "2026-10-25 03:00";
  return Date.parse(`${moment.replace(" ", "T")}:00${summer ? "+03:00" : "+02:00"}`);
}

const CUSTOMERS = [
  {
    name: "Demo-Konepaja Oy",
    step: "Avainasiakas",
    owner: "Demo Myyjä",
    nextStep: "Soita tarjouksesta",
    nextDate: "8.1.2026",
    phone: "040 000 0001",
  },
  {
    name: "Demo Putki Ky",
    step: "Prospekti",
    owner: COLLEAGUE,
    nextStep: "Lähetä näyte",
    nextDate: "15.1.2026",
    phone: "040 000 0002",
  },
  {
    name: "Demo Sähkö Oy",
    step: "Entinen",
    owner: "Demo Entinen",
    nextStep: "Kysy kuulumiset",
    nextDate: "15.1.2026",
    phone: "",
  },
  {
    name: "Demo Tukku Oy",
    step: "Asiakas",
    owner: "Demo Päällikkö",
    nextStep: "Sovi käynti",
    nextDate: "20.1.2026",
    phone: "",
  },
];

async function registerWith(customers: readonly Readonly<Record<string, string>>[], language: Language = "fi") {
  const register = await Register.setUp(language);
  plantTeam(register.host.workbook, language, TEAM);
  register.type("customers", customers);
  // Shortly before the hour of the mails: each hour that passes is a run.
  register.host.moveClock(helsinki("2026-01-15 05:30"));
  return register;
}

function remindersOn({ host, language }: Register, user = SELLER): void {
  host.open(user);
  host.chooseMenu(user, language === "fi" ? ["Asiakkuudet", "Muistutukset päälle"] : ["Customers", "Reminders on"]);
}

function setting({ host, language }: Register, key: string) {
  const sheet = host.workbook.sheetByName(settingsTemplate.title[language])!;
  const label = settingsTemplate.settings.find((one) => one.key === key)!.label[language];
  for (let row = 1; row <= sheet.lastRow(); row++)
    if (sheet.display(row, 1) === label) return { sheet, row, text: sheet.display(row, 2) };
  throw new Error(`No setting ${label}`);
}

function type(register: Register, key: string, value: string): void {
  const { sheet, row } = setting(register, key);
  register.host.edit(SELLER, sheet.name, `B${row}`, [[value]]);
}

function to(host: Host, address: string): Mail[] {
  return host.mail.filter((mail) => mail.to.includes(address));
}

const plain = (text: string) => text.replace(/\u00a0/g, " ");
const failed = (host: Host) => host.executions.filter(({ error }) => error !== undefined);

/** So many working days from `first` on. */
function workingDays(first: string, count: number): string[] {
  const days: string[] = [];
  for (let day = first; days.length < count; day = addDays(day, 1)) if (weekdayOf(day) < 6) days.push(day);
  return days;
}

/** Whether `act` was stopped. */
function attempt(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

describe("the morning mail", () => {
  it("goes to each person with their due follow-ups on the next working day, in their language", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 06:59"));
    expect(host.mail).toHaveLength(0);
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.mail.map(({ to, subject }) => [to[0], subject])).toEqual([
      [SELLER, "To 15.1.: 1 myöhässä, 1 ilman vastuuhenkilöä"],
      [COLLEAGUE, "Thu 15 Jan: 1 today"],
    ]);
    const [first, second] = host.mail.map(({ body }) => plain(body));
    expect(first).toContain("Demo-Konepaja Oy (avainasiakas)\n   Soita tarjouksesta. Sovittu to 8.1., 7 pv sitten.");
    expect(first).toContain("040 000 0001");
    expect(first).toContain("Vastuuhenkilö: Demo Entinen, joka ei ole enää mukana tiimissä.");
    expect(second).toContain("Demo Putki Ky (prospect)\n   Lähetä näyte. Agreed for Thu 15 Jan, today.");
    expect(host.mail[0]!.name).toBe("Vetoketju · Asiakasrekisteri");
    expect(host.mail[0]!.htmlBody).toContain('<html lang="fi">');
    expect(host.mail[1]!.htmlBody).toContain('<html lang="en">');
    expect(first).toContain(`1. Tunnus ${register.rows("customers")[0]!.id} · Demo-Konepaja Oy`);
    expect(failed(host)).toEqual([]);
  });

  it("tells the last contact of each customer: day, channel and note", async () => {
    const ids = new Map(CUSTOMERS.map(({ name }, n) => [name, `A2345678${n + 2}`]));
    const register = await registerWith(CUSTOMERS.map((customer) => ({ ...customer, id: ids.get(customer.name)! })));
    const { host } = register;
    remindersOn(register);
    const contact = (customer: string, date: string, channel: string, note: string, more = {}) => ({
      date,
      customerId: ids.get(customer)!,
      channel,
      note,
      by: SELLER,
      ...more,
    });
    register.type("contacts", [
      contact("Demo-Konepaja Oy", "13.1.2026", "Puhelu", "Odottavat hallitusta."),
      contact("Demo Tukku Oy", "13.1.2026", "Puhelu", "Toinen asiakas."),
      contact("Demo-Konepaja Oy", "12.1.2026", "Käynti", "Kirjattu jälkikäteen."),
      contact("Demo Sähkö Oy", "17.12.2025", "Sähköposti", "", { presentState: "Tehdas kiinni." }),
    ]);
    host.moveClock(helsinki("2026-01-15 08:00"));
    const text = plain(to(host, SELLER)[0]!.body);
    expect(text).toContain('Viimeksi 13.1. puhelu: "Odottavat hallitusta."');
    expect(text).toContain('Viimeksi 17.12.2025 sähköposti: "Tehdas kiinni."');
    expect(text).not.toContain("Toinen asiakas");
    expect(plain(to(host, COLLEAGUE)[0]!.body)).toContain("No contacts yet.");
  });

  it("gives IDs to rows that people typed, and says in column Due what is late", async () => {
    const register = await registerWith(CUSTOMERS);
    remindersOn(register);
    register.host.moveClock(helsinki("2026-01-15 08:00"));
    const rows = register.rows("customers");
    expect(rows.map(({ due }) => plain(due!))).toEqual([
      "Myöhässä 7 pv: Soita tarjouksesta",
      "Tänään: Lähetä näyte",
      "Tänään: Kysy kuulumiset",
      "",
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    for (const { id } of rows) expect(id).toMatch(/^A[2-9A-Z]{8}$/);
    expect(register.rows("history").every(({ act }) => act === "typed")).toBe(true);
  });

  it("does not go on a weekend, and not when nothing is due", async () => {
    const register = await registerWith([{ ...CUSTOMERS[3]!, nextDate: "24.1.2026" }]);
    register.host.moveClock(helsinki("2026-01-24 05:00"));
    remindersOn(register);
    register.host.moveClock(helsinki("2026-01-25 12:00"));
    expect(register.host.mail).toHaveLength(0);
    register.host.moveClock(helsinki("2026-01-26 08:00"));
    expect(register.host.mail.map(({ to, subject }) => [to[0], subject])).toEqual([[BOSS, "Ma 26.1.: 1 myöhässä"]]);
  });

  it("goes once a day and again the next day", async () => {
    const register = await registerWith(CUSTOMERS);
    remindersOn(register);
    register.host.moveClock(helsinki("2026-01-15 23:00"));
    expect(register.host.mail).toHaveLength(2);
    register.host.moveClock(helsinki("2026-01-16 09:00"));
    expect(register.host.mail).toHaveLength(4);
    expect(register.host.mail.map(({ body }) => body).join()).not.toContain("ei ehkä tullut perille");
    expect(setting(register, "reminders").text.replace(/\u00a0/g, " ")).toBe(
      `Päällä, lähettää ${SELLER} · pe 16.1.: lähetetty 2`,
    );
    expect(setting(register, "heartbeat").text).not.toBe("");
  });

  it("catches up with a missed hour on the same day", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 06:59"));
    host.faults.fail("Range.getValues", "Service Spreadsheets timed out");
    host.moveClock(helsinki("2026-01-15 07:59"));
    expect(host.mail).toHaveLength(0);
    host.moveClock(helsinki("2026-01-15 08:59"));
    expect(host.mail).toHaveLength(2);
  });

  it("goes in the hour and on the days that Settings say", async () => {
    const register = await registerWith(CUSTOMERS);
    type(register, "reminderHour", "16");
    type(register, "reminderDays", "joka päivä");
    register.host.moveClock(helsinki("2026-01-16 13:30"));
    remindersOn(register);
    register.host.moveClock(helsinki("2026-01-16 15:59"));
    expect(register.host.mail).toHaveLength(0);
    register.host.moveClock(helsinki("2026-01-16 17:00"));
    expect(register.host.mail).toHaveLength(2);
    register.host.moveClock(helsinki("2026-01-17 17:00"));
    expect(register.host.mail).toHaveLength(4);
  });

  it.each([
    ["the hour that is missing in spring", "2026-03-28 12:00", "2026-03-29 03:00", "2026-03-29 05:00"],
    ["the hour that comes twice in autumn", "2026-10-24 12:00", "2026-10-25 02:59", "2026-10-25 06:00"],
  ])("goes once on the day of %s", async (_, start, before, after) => {
    const register = await registerWith(CUSTOMERS.slice(0, 1));
    const { host } = register;
    type(register, "reminderHour", "3");
    type(register, "reminderDays", "joka päivä");
    host.moveClock(helsinki(start));
    remindersOn(register);
    const until = host.mail.length;
    host.moveClock(helsinki(before));
    expect(host.mail).toHaveLength(until);
    host.moveClock(helsinki(after));
    expect(host.mail).toHaveLength(until + 1);
  });

  it("goes by the zone of the spreadsheet, whatever the script's", async () => {
    const register = await registerWith(CUSTOMERS.slice(0, 1));
    register.host.workbook.apply({ kind: "workbook", timeZone: "America/New_York" });
    remindersOn(register);
    register.host.moveClock(Date.parse("2026-01-15T06:59:00-05:00"));
    expect(register.host.mail).toHaveLength(0);
    register.host.moveClock(Date.parse("2026-01-15T08:00:00-05:00"));
    expect(register.host.mail.map(({ subject }) => subject)).toEqual(["To 15.1.: 1 myöhässä"]);
  });
});

describe("reminders on", () => {
  it("tells a second person that somebody sends already, and changes nothing", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    remindersOn(register, COLLEAGUE);
    host.moveClock(helsinki("2026-01-15 10:00"));
    remindersOn(register, COLLEAGUE);
    expect(host.questions.map(({ user, question }) => [user, question.message])).toEqual([
      [
        COLLEAGUE,
        `Muistutukset lähettää jo ${SELLER}, joka pani ne juuri päälle.\nMitään ei muutettu: kukaan ei saa viestiä kahdesti.`,
      ],
      [
        COLLEAGUE,
        // By now the hourly run has read in Settings that this person reads English.
        expect.stringMatching(
          /^demo\.myyja@example\.fi already sends the reminders\. They last ran Thu.15.Jan.09:\d\d\.\n/,
        ),
      ],
    ]);
    expect(host.triggers().map((trigger) => trigger.user)).toEqual([SELLER]);
    expect(host.mail).toHaveLength(2);
    expect(failed(host)).toEqual([]);
  });

  it("keeps one trigger however often it is chosen", async () => {
    const register = await registerWith(CUSTOMERS);
    for (let n = 0; n < 3; n++) remindersOn(register);
    expect(register.host.triggers()).toHaveLength(1);
  });

  it("lets another person take over when the sender has gone silent, and nobody gets two mails when both are alive", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    for (let hour = 6; hour < 11; hour++) {
      host.faults.kill(1);
      host.moveClock(helsinki(`2026-01-15 ${String(hour).padStart(2, "0")}:30`));
    }
    expect(host.faults.pending).toBe(0);
    remindersOn(register, COLLEAGUE);
    expect(host.triggers().map((trigger) => trigger.user)).toEqual([SELLER, COLLEAGUE]);
    host.moveClock(helsinki("2026-01-16 09:00"));
    expect(host.triggers().map((trigger) => trigger.user)).toEqual([COLLEAGUE]);
    expect(host.mail.map(({ from, to }) => [from, to[0]])).toEqual([
      [COLLEAGUE, SELLER],
      [COLLEAGUE, COLLEAGUE],
    ]);
  });
});

describe("a run that does not go well", () => {
  it("never sends a mail twice and leaves at most one in doubt, at whatever call it is killed", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    // Called by hand, as two triggers of which the first is killed: the hours between need not pass one by one.
    const hourly = (moment: string) => {
      host.moveClock(helsinki(moment));
      host.call(SELLER, "hourly", []);
    };
    let doubtful: string[] = [];
    let kills = 0;
    for (const [n, day] of workingDays("2026-01-15", 90).entries()) {
      const before = host.mail.length;
      host.faults.kill(n + 1, { unflushed: n % 2 === 0 ? "land" : "drop" });
      const killed = attempt(() => hourly(`${day} 07:10`));
      expect(killed).toBe(host.faults.pending === 0);
      host.faults.clear();
      if (!killed) break;
      kills++;
      hourly(`${day} 08:10`);
      // A run that finds all done changes nothing, whatever came before: seen every fourth day.
      if (n % 4 === 0) hourly(`${day} 09:10`);
      const sent = host.mail.slice(before);
      const given = sent.map((mail) => mail.to[0]!);
      expect(new Set(given).size).toBe(given.length);
      for (const mail of sent) {
        const told = /ei ehkä tullut perille|may not have arrived/.test(mail.body);
        expect([n, mail.to[0], told]).toEqual([n, mail.to[0], doubtful.includes(mail.to[0]!)]);
      }
      const missing = [SELLER, COLLEAGUE].filter((address) => !given.includes(address));
      expect(missing.length).toBeLessThanOrEqual(1);
      // Killed after the sending and before the confirmation, a mail has arrived and is in doubt all the same.
      const unsure =
        /ei ehkä tullut perille, tarkista osoite: (.*)$/.exec(setting(register, "reminders").text)?.[1] ?? "";
      expect(missing.filter((address) => !unsure.includes(address))).toEqual([]);
      doubtful = unsure === "" ? [] : unsure.split(", ");
    }
    expect(kills).toBeGreaterThan(20);
    expect(host.mail.length).toBeGreaterThan(kills);
  }, 180_000);

  it("does not send while another run is at it", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 06:59"));
    host.faults.interleave("MailApp.sendEmail", () => host.call(SELLER, "hourly", []));
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.faults.pending).toBe(0);
    expect(host.mail.map((mail) => mail.to[0])).toEqual([SELLER, COLLEAGUE]);
  });

  it("goes on with the others when Google refuses one mail, and says so in Settings and the next day", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 06:59"));
    host.faults.fail("MailApp.sendEmail", "We're sorry, a server error occurred. Please wait a bit and try again.");
    host.moveClock(helsinki("2026-01-15 10:00"));
    expect(host.mail.map((mail) => mail.to[0])).toEqual([COLLEAGUE]);
    expect(setting(register, "reminders").text).toContain(`ei ehkä tullut perille, tarkista osoite: ${SELLER}`);
    host.moveClock(helsinki("2026-01-16 08:00"));
    expect(to(host, SELLER)[0]!.body).toContain("Eilinen viesti ei ehkä tullut perille.");
    expect(to(host, COLLEAGUE)[1]!.body).not.toContain("may not have arrived");
  });

  it.each([
    {
      language: "fi" as const,
      mail: "Googlen päiväraja täyttyi. 3 viestiä odottaa ja lähtee heti, kun raja sallii.",
      state: "Googlen päiväraja täyttyi: 3 viestiä odottaa ja lähtee heti, kun raja sallii",
    },
    {
      language: "en" as const,
      mail: "Google's daily limit is full. 3 mails wait and go as soon as the limit allows.",
      state: "Google's daily limit is full: 3 mails wait and go as soon as the limit allows",
    },
  ])(
    "holds mails back when Google's daily limit is full, says so in $language, and sends them first when it allows",
    async ({ language, mail, state }) => {
      const register = await Register.setUp(language);
      const { host } = register;
      host.moveClock(helsinki("2026-01-15 05:30"));
      const crowd = Array.from({ length: 102 }, (_, n) => ({
        ...TEAM[0]!,
        language,
        name: `Demo ${n}`,
        email: `demo.${n}@example.fi`,
      }));
      const customers = crowd.map(({ name }, n) => ({
        id: `A${n}`,
        name: `Demo ${n} Oy`,
        owner: name,
        nextStep: "Soita",
        nextDate: "2026-01-08",
      }));
      customers.push({ id: "A999", name: "Demo Oy", owner: "", nextStep: "Soita", nextDate: "2026-01-08" });
      plantRegister(host, language, { team: [{ ...TEAM[0]!, language }, ...crowd], customers, contacts: [] });
      remindersOn(register);
      const mailsAt = (moment: string): Mail[] => {
        const before = host.mail.length;
        host.moveClock(helsinki(moment));
        return host.mail.slice(before);
      };
      const morning = mailsAt("2026-01-15 10:00");
      expect(morning).toHaveLength(100);
      expect(plain(to(host, SELLER)[0]!.body)).toContain(mail);
      expect(plain(setting(register, "reminders").text)).toContain(state);
      const next = mailsAt("2026-01-16 10:00");
      expect(next).toHaveLength(100);
      expect(next.slice(0, 3).map(({ to: [address] }) => address)).toEqual([
        "demo.99@example.fi",
        "demo.100@example.fi",
        "demo.101@example.fi",
      ]);
      expect(new Set(next.map(({ to: [address] }) => address)).size).toBe(100);
      expect(failed(host)).toEqual([]);
    },
  );
});

describe("bad rows", () => {
  it("stop nobody else: they are listed at the end of the mail of the register's owner", async () => {
    const register = await registerWith([
      ...CUSTOMERS,
      { name: "Demo Huono Oy", step: "kantis", owner: "Demo Kollega", nextStep: "Soita", nextDate: "ensi viikolla" },
      { name: "Demo Kaava Oy", owner: "Demo Kollega", nextDate: "=NA()" },
    ]);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.mail.map((mail) => mail.to[0])).toEqual([SELLER, COLLEAGUE]);
    const text = plain(to(host, SELLER)[0]!.body);
    expect(text).toContain("KORJATTAVAA 3");
    expect(text).toContain('Asiakkaat, rivi 6, Porras: "kantis" ei ole listalla. Valitse listasta.');
    expect(text).toContain('Asiakkaat, rivi 6, Askeleen päivä: "ensi viikolla" ei ole päivä.');
    expect(text).toContain("Asiakkaat, rivi 7, Askeleen päivä: kaava antaa #N/A.");
    expect(to(host, COLLEAGUE)[0]!.body).not.toContain("TO CORRECT");
    expect(failed(host)).toEqual([]);
  });

  it("with a next step that fills its cell go out like others", async () => {
    const register = await registerWith([...CUSTOMERS, { ...CUSTOMERS[0]!, nextStep: "x".repeat(50_000) }]);
    remindersOn(register);
    register.host.moveClock(helsinki("2026-01-15 08:00"));
    expect(register.host.mail.map((mail) => mail.to[0])).toEqual([SELLER, COLLEAGUE]);
    expect(plain(to(register.host, SELLER)[0]!.body)).toContain("MYÖHÄSSÄ 2");
    expect(register.rows("customers")[4]!.due).toMatch(/^Myöhässä 7\u00a0pv: x+…$/);
  });

  it("with one ID twice are named and keep the words they have", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 08:00"));
    const [first] = register.rows("customers");
    register.putRows("customers", [{ ...CUSTOMERS[0]!, id: first!.id! }]);
    host.moveClock(helsinki("2026-01-16 08:00"));
    const text = plain(to(host, SELLER)[1]!.body);
    expect(text).toContain(`Asiakkaat, rivi 6, Tunnus: tunnus ${first!.id} on toisellakin rivillä.`);
    expect(text).toContain("MYÖHÄSSÄ 2");
  });

  it.each([
    [
      "a missing tab Contacts leaves out the notes only",
      "Kontaktit",
      "Viimeisimmät muistiinpanot jäivät pois: Välilehti Kontaktit puuttuu.",
    ],
    ["a missing tab Customers is told", "Asiakkaat", "Välilehti Asiakkaat puuttuu."],
    ["missing Settings are told to the sender", "Asetukset", "Välilehti Asetukset puuttuu."],
  ])("%s", async (_, tab, sentence) => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 06:50"));
    host.workbook.apply({ kind: "deleteSheet", sheetId: host.workbook.sheetByName(tab)!.id });
    host.moveClock(helsinki("2026-01-15 12:00"));
    expect(to(host, SELLER)).toHaveLength(1);
    expect(plain(to(host, SELLER)[0]!.body)).toContain(sentence);
    expect(to(host, COLLEAGUE)).toHaveLength(tab === "Kontaktit" ? 1 : 0);
    expect(host.mail.map(({ body }) => body).join()).not.toMatch(/Ei vielä kontakteja|No contacts yet/);
  });

  it("in the team list get no mail and are named", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    plantTeam(host.workbook, "fi", [TEAM[0]!, { ...TEAM[1]!, email: "demo.kollega(at)example.fi" }, TEAM[2]!]);
    remindersOn(register);
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.mail.map((mail) => mail.to[0])).toEqual([SELLER]);
    const text = plain(to(host, SELLER)[0]!.body);
    expect(text).toContain('"demo.kollega(at)example.fi" ei ole sähköpostiosoite');
    expect(text).toContain("Demo Putki Ky");
  });
});

describe("a register that people have changed", () => {
  it("is read as before when columns were renamed and moved", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    const column = register.column("customers", "nextDate");
    host.edit(SELLER, "Asiakkaat", `${letters(column)}1`, [["Koska"]]);
    const { id: sheetId } = register.sheet("customers");
    host.workbook.apply({ kind: "moveColumns", sheetId, column, count: 1, to: 1 });
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.mail.map((mail) => mail.to[0])).toEqual([SELLER, COLLEAGUE]);
    expect(plain(host.mail[0]!.body)).toContain("Sovittu to 8.1., 7 pv sitten.");
  });

  it("that lacks a column is told to its owner, with what to do", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register);
    const column = register.column("customers", "nextDate");
    host.workbook.apply({ kind: "deleteColumns", sheetId: register.sheet("customers").id, column, count: 1 });
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.mail.map(({ to, subject }) => [to[0], subject])).toEqual([[SELLER, "To 15.1.: 1 korjattavaa"]]);
    expect(plain(host.mail[0]!.body)).toContain("Välilehdeltä Asiakkaat puuttuu sarake Askeleen päivä.");
  });

  it("that the sender may not write into still sends its mails, and tells its owner", async () => {
    const register = await registerWith(CUSTOMERS);
    const { host } = register;
    remindersOn(register, COLLEAGUE);
    const { id: sheetId } = register.sheet("customers");
    host.workbook.apply({
      kind: "protect",
      protection: { id: "due", sheetId, area: null, description: "", warningOnly: false, editors: [] },
    });
    host.moveClock(helsinki("2026-01-15 08:00"));
    expect(host.mail.map((mail) => mail.to[0])).toEqual([SELLER, COLLEAGUE]);
    expect(plain(to(host, SELLER)[0]!.body)).toContain(
      `Asiakkaat H2:H4 jäi päivittämättä: kohta on suojattu, ja muistutukset lähettää ${COLLEAGUE}.`,
    );
    host.moveClock(helsinki("2026-01-15 10:00"));
    expect(host.mail).toHaveLength(2);
  });
});

describe("what a run costs", () => {
  it("is as many sheet calls for one mail as for forty, and two property calls a mail besides four", async () => {
    const costs = [];
    for (const people of [1, 40]) {
      const register = await Register.setUp();
      const { host } = register;
      host.moveClock(helsinki("2026-01-15 05:30"));
      const team = Array.from({ length: people }, (_, n) => ({
        ...TEAM[0]!,
        name: `Demo ${n}`,
        email: `demo.${n}@example.fi`,
      }));
      const customers = Array.from({ length: 80 }, (_, n) => ({
        id: `A${n}`,
        name: `Demo ${n} Oy`,
        owner: team[n % people]!.name,
        nextStep: "Soita",
        nextDate: addDays("2026-01-08", n % 5),
      }));
      const contacts = customers.map(({ id }, n) => ({
        id: `K${n}`,
        date: "2026-01-02",
        customerId: id,
        channel: "call",
        note: "Soitettu.",
      }));
      plantRegister(host, "fi", { team, customers, contacts });
      remindersOn(register);
      host.moveClock(helsinki("2026-01-15 08:00"));
      expect(host.mail).toHaveLength(people);
      const { sheetCalls, calls = [] } = register.last;
      const stored = calls.filter(({ service }) => /^(Properties|Cache)/.test(service)).length;
      expect(stored).toBeLessThanOrEqual(4 + 2 * people);
      costs.push(sheetCalls);
    }
    expect(costs[1]).toBe(costs[0]);
    expect(costs[0]).toBeLessThanOrEqual(24);
  });
});
