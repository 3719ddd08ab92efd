import { dateText, dayText, timeText } from "../../src/i18n/day-text";
import type { Language, MessageKey } from "../../src/i18n/index";
import { numberText } from "../../src/i18n/number-text";

/** Sample values by the names of the arguments of texts. */
type Words = Readonly<Record<string, unknown>>;

const TODAY = "2026-01-14";

/** What the text `key` is filled with. */
export function sampleWords(key: MessageKey, language: Language): Words {
  const part = key.split(".")[0] as string;
  const words = ["check", "finding", "mend", "repair"].includes(part)
    ? checkWords(language)
    : part === "import"
      ? importWords(language)
      : part === "adopt"
        ? adoptWords(key, language)
        : ["mail", "reminders"].includes(part)
          ? mailWords(language)
          : {};
  return { ...registerWords(language), ...words, ...special(language)[key] };
}

/** A list of the team's own that becomes the register. */
function adoptWords(key: MessageKey, language: Language): Words {
  const fi = language === "fi";
  const rows = fi ? 'rivi 12 "Uusimaa"' : 'row 12 "Uusimaa"';
  const lossCells = key === "adopt.loss" ? { cells: fi ? 'M7 "Prospekti"' : 'M7 "Prospect"' } : {};
  return {
    tab: fi ? "Asiakaslista" : "Customer list",
    column: fi ? "Porras" : "Step",
    area: "A5:J412",
    from: 7,
    to: 412,
    row: 12,
    rows,
    last: key === "adopt.and" ? (fi ? "3 muuta" : "3 more") : rows,
    text: "Uusimaa",
    a1: "M7",
    tabs: fi ? "Kontaktit, Arkisto" : "Contacts, Archive",
    ...lossCells,
  };
}

/** Texts that need a value of their own to make sense. */
function special(language: Language): Partial<Record<MessageKey, Words>> {
  const fi = language === "fi";
  const nextDate = fi ? "Askeleen päivä" : "Next step date";
  const step = { column: fi ? "Porras" : "Step", value: "kantis" };
  const day = fi ? "Ke\u00a014.1." : dayText("en", TODAY, TODAY);
  const last = { day: dateText(language, "2026-01-12", TODAY) };
  const customer = { name: "Demo Putki Ky" };
  return {
    "mail.title": { day },
    "mail.last": last,
    "mail.last-note": last,
    "take-out.renamed": {
      names: fi ? 'välilehti "Meidän asiakkaat" (ennen Asiakkaat)' : 'tab "Our customers" (was Customers)',
    },
    "take-out.renamed-tab": fi
      ? { now: "Meidän asiakkaat", title: "Asiakkaat" }
      : { now: "Our customers", title: "Customers" },
    "take-out.renamed-column": fi ? { now: "Päivä", title: "Askeleen päivä" } : { now: "Day", title: "Next step date" },
    "error.google-refused": { said: "Service Spreadsheets timed out." },
    "problem.not-a-day": { column: nextDate },
    "problem.not-a-choice": step,
    "problem.not-a-flag": { column: fi ? "Asiakas vastasi" : "Customer answered", value: fi ? "ehkä" : "maybe" },
    "problem.error-value": { column: nextDate, value: "#N/A" },
    "problem.same-id": { column: fi ? "Tunnus" : "ID", value: "A7K2-MPQ4" },
    "problem.not-an-address": {
      tab: fi ? "Asetukset" : "Settings",
      column: fi ? "Sähköposti" : "E-mail",
      value: "demo.myyja",
    },
    "finding.id-edited": { id: "A7KX2M9Q", after: "A7KX2M9QP" },
    "mend.id-edited": { after: "A7KX2M9QP" },
    "finding.tab-missing": { title: fi ? "Kontaktit" : "Contacts" },
    "finding.renamed": { shown: fi ? "Firma" : "Firm" },
    "finding.totals": { name: fi ? "Yhteensä" : "Total" },
    "finding.day-as-text": { value: "31.1.2026" },
    "finding.day-in-text": { value: fi ? "5.12.2026" : "5 Dec 2026" },
    "finding.setting-missing": { tab: fi ? "Asetukset" : "Settings" },
    "finding.choices-lost": { column: fi ? "Porras" : "Step" },
    "finding.format-lost": { column: fi ? "Puhelin" : "Phone" },
    "row-note.choice.step": step,
    "row-note.choice.kind": { value: fi ? "ystävä" : "friend" },
    "row-note.choice.channel": { value: fi ? "kirje" : "letter" },
    "row-note.choice.language": { value: fi ? "ruotsi" : "Swedish" },
    "row-note.choice.door": { value: fi ? "ovi" : "door" },
    "row-note.not-a-day": { value: fi ? "ensi viikolla" : "next week" },
    "row-note.not-a-flag": { value: fi ? "ehkä" : "maybe" },
    "row-note.error-value": { value: "#N/A" },
    "row-note.email-shape": { value: "demo@ostaja" },
    "row-note.phone-shape": { value: fi ? "soita vaihteeseen" : "ask the switchboard" },
    "row-note.business-id-check": { value: "2077474-1" },
    "row-note.business-id-shape": { value: "12345" },
    "row-note.customer-unknown": { value: "Demo Putki Oy" },
    "row-note.customer-several": { value: "Demo Putki Ky" },
    "row-note.customer-id-unknown": { value: "A7KX2M9QP" },
    "set-up.name-taken": { own: "asiakkaat", tab: "Asiakkaat 2" },
    "archive.goes": { tab: fi ? "Arkisto" : "Archive" },
    "change.changed-by": { when: fi ? timeText("fi", 14, 3) : "at 14:03" },
    "change.cleared-by": { when: fi ? timeText("fi", 14, 3) : "at 14:03" },
    "change.of": { text: fi ? 'Joku muutti tätä: "Prospekti"' : 'Somebody changed this: "Prospect"' },
    "import.step-now": { name: fi ? "Sarakkeet" : "Columns" },
    "import.file.too-big": { most: 25 },
    "import.problem.email-shape": { value: "demo.ostaja" },
    "import.problem.choice-unknown": step,
    "import.problem.day-unreadable": { column: nextDate, value: fi ? "ensi viikolla" : "next week" },
    "import.problem.too-long": { column: fi ? "Nykytila" : "Present state" },
    "import.problem.other-business-id": customer,
    "import.problem.name-changed-since": customer,
  };
}

/** What stands in a register, as texts speak of it. */
function registerWords(language: Language): Words {
  const fi = language === "fi";
  return {
    n: 3,
    name: "Demo Putki Ky",
    tab: fi ? "Asiakkaat" : "Customers",
    own: fi ? "Asiakkaat" : "Customers",
    tabs: fi ? "Asiakkaat, Kontaktit, Loki, Arkisto, Asetukset" : "Customers, Contacts, History, Archive, Settings",
    column: fi ? "Seuraava askel" : "Next step",
    columns: fi ? "Nykytila, Tavoitteet" : "Present state, Goals",
    place: fi ? "Asiakkaat F14" : "Customers F14",
    places: fi ? "Asiakkaat F14, Asiakkaat F20" : "Customers F14, Customers F20",
    contents: fi ? "12 kontaktia" : "12 contacts",
    most: 200,
    done: "2",
    row: 14,
    rows: "14, 41",
    id: "A7K2-MPQ4",
    ids: "A7K2-MPQ4",
    value: fi ? "ensi viikolla" : "next week",
    was: fi ? "Lähetä näyte" : "Send a sample",
    wrote: fi ? "Soita tarjouksesta" : "Call about the offer",
    what: fi ? "Soita tarjouksesta" : "Call about the offer",
    step: fi ? "Soita tarjouksesta" : "Call about the offer",
    text: fi ? "Odottavat hallitusta." : "Waiting for the board.",
    steps: fi ? "Prospekti 2, Asiakas 1" : "Prospect 2, Customer 1",
    problems: fi ? "Valitse asiakas." : "Choose a customer.",
    why: fi ? "Välilehti Kontaktit puuttuu." : "Tab Contacts is missing.",
    query: "Demo",
    who: "demo.kollega@example.fi",
    owner: "demo.myyja@example.fi",
    sender: "demo.myyja@example.fi",
    addresses: "demo.kollega@example.fi",
    late: fi ? "6\u00a0pv" : "6\u00a0days",
    day: dayText(language, "2026-01-27", TODAY),
    time: timeText(language, 14, 5),
    message: fi ? "Ei verkkoyhteyttä." : "No connection.",
    length: 61_200,
    chars: 61_200,
  };
}

/** An import; numbers of rows come as text. */
function importWords(language: Language): Words {
  const fi = language === "fi";
  const rows = (n: number) => numberText(language, n);
  return {
    name: "asiakkaat.csv",
    file: "asiakkaat.csv",
    encoding: "UTF-8",
    step: 2,
    second: 5,
    column: fi ? "Y-tunnus" : "Business ID",
    value: "2077474-1",
    businessId: "2077474-0",
    customerNumber: "1001",
    names: "Demo Putki Ky, Demo Sähkö Oy",
    row: rows(1214),
    line: rows(1214),
    earlier: rows(1009),
    rows: rows(8000),
    done: rows(4000),
    added: rows(19_402),
    updated: rows(260),
    unchanged: rows(3),
    most: rows(50_000),
    length: rows(61_200),
    columns: 14,
    expected: 12,
  };
}

/** The morning mail and the reminders; counts come as text. */
function mailWords(language: Language): Words {
  const fi = language === "fi";
  const day = (date: string) => dayText(language, date, TODAY);
  return {
    n: "3",
    sheet: fi ? "Asiakasrekisteri" : "Customer register",
    day: day("2026-01-12"),
    counts: fi ? ["1\u00a0myöhässä", "2\u00a0tänään"] : ["1\u00a0overdue", "2\u00a0today"],
    ago: fi ? "2\u00a0pv sitten" : "2\u00a0days ago",
    channel: fi ? "puhelu" : "call",
    note: fi ? "Odottavat hallitusta." : "Waiting for the board.",
    owner: fi ? "Demo Myyjä" : "Demo Seller",
    hour: "7",
    next: "8",
    days: fi ? "ma–pe" : "Mon–Fri",
    first: day("2026-01-15"),
    last: `${day("2026-01-13")} ${timeText(language, 7, 12)}`,
  };
}

/** Check the sheet. */
function checkWords(language: Language): Words {
  const fi = language === "fi";
  return {
    place: fi ? "Kontaktit C41" : "Contacts C41",
    title: fi ? "Asiakkaat 2" : "Customers 2",
    tab: fi ? "Asiakkaat" : "Customers",
    columns: fi ? "Porras, Puhelin" : "Step, Phone",
    column: fi ? "Nimi" : "Name",
    owner: "demo.myyja@example.fi",
    ours: "B",
    text: fi ? "Nimi (2)" : "Name (2)",
    first: 7,
    row: 41,
    id: "A7KX2M9QP",
    after: fi ? "Asiakas" : "Customer",
    customerId: "A7KX2M9QP",
    name: "Demo Putki Ky",
    shown: "Demo Putki Oy",
    what: fi ? "Osoitteesta puuttuu @. Korjaa solu." : "The address has no @. Correct the cell.",
    value: fi ? "asiakas" : "customer",
    formula: "=VLOOKUP(B7,X:Y,2)",
    kind: "text",
    lines: fi ? "Rekisterin kieli" : "Language of the register",
  };
}
