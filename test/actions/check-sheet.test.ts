import type { FindingKind } from "../../src/core/check/finding";
import type { Checked, CheckedFinding } from "../../src/schema/check";
import { templates } from "../../src/schema/template";
import { COLLEAGUE, letters, Register, SELLER, TODAY } from "./register";

const NAMES = ["Demo Putki Oy", "Demo Sähkö Oy", "Demo Kone Oy", "Demo Tukku Oy"];

/** Four imported customers, two of which have contacts. */
async function filled(language: "fi" | "en" = "fi"): Promise<Register> {
  const register = await Register.setUp(language);
  register.send("importPiece", {
    importId: "CHECKTEST2",
    fileHash: "c".repeat(64),
    fileName: "demo.csv",
    mapping: ["name", "step", "phone"],
    from: 0,
    rows: NAMES.map((name, i) => ({
      line: i + 2,
      values: { name, step: language === "fi" ? "Prospekti" : "Prospect", phone: `040 000 000${i}` },
    })),
  });
  for (const n of [0, 1, 0])
    register.send("logContact", {
      ...CONTACT,
      requestId: `check-contact-${++contacts}`,
      customerId: idsOf(register)[n]!,
    });
  return register;
}

let contacts = 0;
const CONTACT = {
  channel: "call",
  answered: true,
  day: TODAY,
  people: "Demo Ostaja",
  presentState: "Kone seisoo",
  goals: "",
  challenges: "",
  note: "",
  nextStep: "Soita tarjouksesta",
  nextDate: "2026-01-20",
  noNextBecause: "",
} as const;

const idsOf = (register: Register) => register.rows("customers").map(({ id }) => id!);
const check = (register: Register): Checked => register.send("checkSheet", {});
const kindsOf = ({ groups }: Checked) => groups.map(({ kind }) => kind);
const found = ({ groups, remarks }: Checked, kind: FindingKind): CheckedFinding[] =>
  [...groups, ...remarks].find((group) => group.kind === kind)?.findings ?? [];

let requests = 0;
const repair = (register: Register, kinds: FindingKind[], keys: string[] = [], except: string[] = []) =>
  register.send("repair", { requestId: `check-repair-${++requests}`, kinds, keys, except });

/** All that is typed and shown in the tabs, without History: what a person sees. */
const sight = ({ host }: Register) =>
  host.workbook.sheets
    .filter(({ name }) => name !== templates.history.title.fi && name !== templates.history.title.en)
    .map((sheet) => [sheet.name, sheet.displays({ row: 1, column: 1, rows: 30, columns: sheet.maxColumns })]);

const cell = (register: Register, tab: "customers" | "contacts", key: string, row: number) =>
  `${letters(register.column(tab, key))}${row}`;

/** What a person does to a cell, unseen by the add-on: two edits wait in the queue of onEdit, the rest is lost. */
function slip(register: Register, tab: "customers" | "contacts", key: string, row: number, text: string): void {
  const title = register.title(tab);
  const nothing = { tab: register.host.workbook.sheets[0]!.name, at: "Z99", values: [["x"]] };
  register.host.burst(COLLEAGUE, [
    nothing,
    nothing,
    nothing,
    { tab: title, at: cell(register, tab, key, row), values: [[text]] },
  ]);
}

describe("Check the sheet", () => {
  it.each(["fi", "en"] as const)("finds nothing in a register that is in order (%s)", async (language) => {
    const register = await filled(language);
    expect(check(register)).toEqual({ customers: 4, groups: [], remarks: [] });
  });

  it.each<[FindingKind, (register: Register) => void, string[], RegExp]>([
    ["id-twice", (r) => slip(r, "customers", "id", 4, idsOf(r)[0]!), ["Asiakkaat A4"], /Sama tunnus .* kuin rivillä 2/],
    [
      "id-missing",
      (r) => slip(r, "customers", "id", 5, ""),
      ["Asiakkaat A5"],
      /Rivillä ei ole tunnusta: Demo Tukku Oy/,
    ],
    [
      "id-edited",
      (r) => slip(r, "customers", "id", 2, idsOf(r)[0]!.toLowerCase()),
      ["Asiakkaat A2"],
      /nyt a\w+, ennen A\w+/,
    ],
    ["id-edited", (r) => slip(r, "customers", "id", 2, "AKKKKKKKK"), ["Asiakkaat A2"], /nyt AKKKKKKKK, ennen A/],
    ["id-form", (r) => slip(r, "customers", "id", 4, "1042"), ["Asiakkaat A4"], /Tunnus 1042 ei ole rekisterin antama/],
    ["orphan", (r) => slip(r, "contacts", "customerId", 3, "AKKKKKKKK"), ["Kontaktit C3"], /1 kontakti.*Demo Sähkö Oy/],
    ["orphan", (r) => slip(r, "contacts", "customerId", 3, ""), ["Kontaktit C3"], /Kontaktilla ei ole asiakasta/],
    [
      "name-old",
      (r) => slip(r, "customers", "name", 2, "Demo Putkisto Oy"),
      ["Kontaktit D2"],
      /2 kontaktia: Demo Putki Oy/,
    ],
    [
      "respelled",
      (r) => slip(r, "customers", "step", 3, "prospekti"),
      ["Asiakkaat C3"],
      /"prospekti" tarkoittaa valintaa Prospekti/,
    ],
    ["respelled", (r) => slip(r, "customers", "step", 3, "Customer"), ["Asiakkaat C3"], /tarkoittaa valintaa Asiakas/],
    ["day-as-text", (r) => slip(r, "customers", "nextDate", 3, "'31.1.2026"), ["Asiakkaat G3"], /on tekstiä/],
    ["totals", (r) => slip(r, "customers", "name", 5, "Yhteensä"), ["Asiakkaat B5"], /Summarivillä on tunnus/],
    ["formula", (r) => slip(r, "customers", "lastContact", 3, "=TODAY()"), ["Asiakkaat I3"], /kaava/],
  ])("finds, repairs and undoes %s", async (kind, harm, places, message) => {
    const register = await filled();
    harm(register);
    const harmed = sight(register);
    const checked = check(register);
    expect(kindsOf(checked)).toContain(kind);
    expect(found(checked, kind).map(({ place }) => place)).toEqual(places);
    expect(found(checked, kind)[0]!.message).toMatch(message);
    expect(sight(register)).toEqual(harmed);

    const { undoable } = found(checked, kind)[0]!;
    const outcome = repair(register, kindsOf(checked));
    expect(outcome.message).toMatch(/^Korjattu/);
    expect(check(register)).toMatchObject({ groups: [], remarks: [] });
    if (!undoable) return;
    register.send("undo", { actId: outcome.actId! });
    const except = (rows: ReturnType<typeof sight>) =>
      JSON.stringify(rows, (_, value) => (value === "14.1.2026" ? "" : value));
    expect(except(sight(register))).toBe(except(harmed));
  });

  it.each<[FindingKind, (register: Register) => void, RegExp, RegExp | null]>([
    [
      "column-missing",
      ({ host }) => host.deleteColumns(SELLER, "Asiakkaat", 13),
      /puuttuu sarakkeita: Nykytila/,
      /^Asiakkaat M1: Nykytila$/,
    ],
    [
      "column-missing",
      ({ host }) => host.clear(SELLER, "Asiakkaat", "M1"),
      /puuttuu sarakkeita: Nykytila/,
      /^Asiakkaat M1: Nykytila$/,
    ],
    ["column-missing", ({ host }) => host.clear(SELLER, "Asiakkaat", "1:1"), /Tunnus, Nimi, Porras/, null],
    ["header-missing", ({ host }) => host.deleteRows(SELLER, "Asiakkaat", 1), /puuttuu otsikkorivi/, null],
    ["tab-missing", ({ host }) => host.deleteTab(SELLER, "Kontaktit"), /Välilehti Kontaktit puuttuu/, null],
    ["tab-missing", ({ host }) => host.deleteTab(SELLER, "Loki"), /Välilehti Loki puuttuu/, null],
    ["tab-twice", ({ host }) => void host.duplicateTab(SELLER, "Asiakkaat"), /on kopio/, null],
    [
      "header-twice",
      ({ host }) => {
        host.insertColumns(SELLER, "Asiakkaat", 4);
        host.edit(SELLER, "Asiakkaat", "D1", [["Nimi"]]);
      },
      /Otsikko Nimi on kahdessa sarakkeessa. Lisäosa käyttää saraketta B/,
      /^Asiakkaat D1: Nimi \(2\)$/,
    ],
    [
      "format-lost",
      ({ host }) => host.setFormat(SELLER, "Asiakkaat", "P2:P4", { format: "General" }),
      /Sarake Puhelin: 3 solua ilman tekstin muotoilua/,
      null,
    ],
    [
      "format-lost",
      ({ host }) => host.setFormat(SELLER, "Kontaktit", "B2:B3", { format: "General" }),
      /Päivä: 2 solua/,
      null,
    ],
    [
      "setting-missing",
      ({ host }) => host.deleteRows(SELLER, "Asetukset", 4),
      /puuttuu rivejä: Aamun posti, tunti/,
      null,
    ],
  ])("finds and repairs %s, once and for all", async (kind, harm, message, after) => {
    const register = await filled();
    const rows = register.rows("customers");
    harm(register);
    const checked = check(register);
    expect(found(checked, kind)[0]?.message).toMatch(message);
    const outcome = repair(register, [kind]);
    expect(outcome.message).toMatch(/^Korjattu/);
    repair(register, kindsOf(check(register)));
    expect(check(register)).toMatchObject({ groups: [], remarks: [] });
    if (after) {
      const [place, text] = String(after).slice(2, -2).split(": ") as [string, string];
      const [tab, at] = place.split(" ") as [string, string];
      const sheet = register.host.workbook.sheetByName(tab)!;
      expect(sheet.display(1, at.charCodeAt(0) - 64)).toBe(text.replace(/\\/g, ""));
    }
    expect(register.rows("customers").map(({ name, phone, step }) => [name, phone, step])).toEqual(
      rows.map(({ name, phone, step }) => [name, phone, step]),
    );
    const whole = sight(register);
    expect(repair(register, [kind]).message).toMatch(/^Mitään ei korjattu/);
    expect(sight(register)).toEqual(whole);
  });
});
