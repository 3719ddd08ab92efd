import { Host } from "../../scripts/workbench/host/host";
import { Workbook } from "../../scripts/workbench/model/workbook";
import type { FindingKind } from "../../src/core/check/finding";
import { calls } from "../../src/schema/calls";
import type { Checked, CheckedFinding } from "../../src/schema/check";
import { templates } from "../../src/schema/template";
import { shipped } from "../build-once";
import { CHOSEN, HEADER, plantOwnList } from "./own-list";
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

  it("finds nothing after imports that made the grid grow", async () => {
    const register = await Register.setUp("fi");
    for (const from of [0, 1400])
      register.send("importPiece", {
        importId: "CHECKTEST4",
        fileHash: "e".repeat(64),
        fileName: "demo.csv",
        mapping: ["name", "step", "owner", "kind"],
        from,
        rows: Array.from({ length: 1400 }, (_, i) => ({
          line: from + i + 2,
          values: { name: `Demo ${from + i} Oy`, step: "Prospekti", owner: "Demo Myyja", kind: "Asiakas" },
        })),
      });
    expect(check(register)).toEqual({ customers: 2800, groups: [], remarks: [] });
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
    ["merged", ({ host }) => host.merge(SELLER, "Asiakkaat", "K3:L4"), /Soluja on yhdistetty/, null],
    ["merged", ({ host }) => host.merge(SELLER, "Kontaktit", "L5:M5"), /Soluja on yhdistetty/, null],
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

  it("gives a column its drop-down back where something else was pasted over it", async () => {
    const register = await filled();
    const { host } = register;
    const plain = host.copyCells(host.workbook.sheets[0]!.name, "A1:A2");
    host.pasteCells(SELLER, "Asiakkaat", "E2:E3", plain);
    const step = register.column("customers", "step");
    const dropDown = register.sheet("customers").validation(2, step);
    host.pasteCells(SELLER, "Asiakkaat", "C4:C5", plain);
    const checked = check(register);
    expect(found(checked, "choices-lost").map(({ place, message }) => [place, message])).toEqual([
      ["Asiakkaat C4", "Sarake Porras: 2 solua ilman valikkoa."],
      ["Asiakkaat E2", "Sarake Vastuuhenkilö: 2 solua ilman valikkoa."],
    ]);
    expect(repair(register, kindsOf(checked)).actId).toBeNull();
    expect(check(register).groups).toEqual([]);
    expect(register.sheet("customers").validation(4, step)).toEqual(dropDown);
  });

  it("makes a day of a text in a cell that was formatted as text, without being asked for the format", async () => {
    const register = await filled();
    register.host.setFormat(SELLER, "Asiakkaat", "G3", { format: "@" });
    slip(register, "customers", "nextDate", 3, "31.1.2026");
    const [finding] = found(check(register), "day-as-text");
    expect(repair(register, [], [finding!.key]).repaired).toBe(1);
    expect(kindsOf(check(register))).toEqual([]);
    expect(register.sheet("customers").value(3, 7)).toEqual(expect.any(Number));
  });

  it("tells of cells that only a person can mend, with the words of their notes", async () => {
    const register = await filled();
    slip(register, "customers", "step", 3, "kantis");
    slip(register, "customers", "email", 3, "demo.ostaja");
    slip(register, "contacts", "date", 2, "eilen");
    const group = check(register).groups.find(({ kind }) => kind === "bad-cell")!;
    expect(group).toMatchObject({ total: 3, repairable: 0 });
    expect(group.findings.map(({ place, message, repair: mends }) => [place, message, mends])).toEqual([
      ["Asiakkaat C3", 'Porrasta "kantis" ei ole. Valitse listasta.', null],
      ["Asiakkaat Q3", "Osoitteesta puuttuu @. Korjaa solu.", null],
      ["Kontaktit B2", expect.stringContaining("eilen"), null],
    ]);
    expect(repair(register, ["bad-cell"])).toMatchObject({ repaired: 0, actId: null });
  });

  it("tells what is fine as it is, and leaves it when all is repaired", async () => {
    const register = await filled();
    register.host.edit(SELLER, "Asiakkaat", "F1", [["Mitä seuraavaksi"]]);
    slip(register, "customers", "city", 3, "x");
    register.host.setFormat(SELLER, "Asiakkaat", "X4", { format: "General" });
    register.host.edit(SELLER, "Asiakkaat", "X4", [['=B4&"la"']]);
    const checked = check(register);
    expect(found(checked, "renamed")[0]).toMatchObject({
      place: "Asiakkaat F",
      repair: "Otsikoksi tulee Seuraava askel.",
    });
    expect(found(checked, "own-formula")[0]).toMatchObject({ place: "Asiakkaat X4", repair: null });
    expect(kindsOf(checked)).toEqual(["format-lost"]);
    repair(register, kindsOf(checked));
    expect(register.sheet("customers").display(1, 6)).toBe("Mitä seuraavaksi");
    expect(repair(register, ["renamed"]).repaired).toBe(1);
    expect(register.sheet("customers").display(1, 6)).toBe("Seuraava askel");
    expect(found(check(register), "renamed")).toEqual([]);
  });

  it("knows a copied file, which reminds nobody yet", async () => {
    const register = await filled();
    register.host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    const saved = register.host.workbook.snapshot() as object;
    const workbook = Workbook.restore({ ...saved, id: "a-copy-of-the-file" });
    const people = [...register.host.people];
    const copy = new Host({ bundle: await shipped(), workbook, people, now: register.host.now(), seed: 2 });
    copy.open(SELLER);
    const send = <Name extends "checkSheet" | "repair">(name: Name, input: object) =>
      calls[name].output.parse(JSON.parse(String(copy.call(SELLER, name, [JSON.stringify(input)]))));
    const { groups } = send("checkSheet", {}) as Checked;
    expect(groups.map(({ kind, findings }) => [kind, findings[0]!.message])).toEqual([
      [
        "copied-file",
        `Tämä tiedosto on kopio. Sen muistutukset eivät ole päällä; omistajana välilehdellä Asetukset on ${SELLER}.`,
      ],
    ]);
    send("repair", { requestId: "settle-the-copy", kinds: ["copied-file"], keys: [], except: [] });
    expect((send("checkSheet", {}) as Checked).groups).toEqual([]);
    const settings = workbook.sheetByName("Asetukset")!;
    expect([settings.display(6, 2), settings.display(7, 2), settings.display(8, 2)]).toEqual(["", "", ""]);
    copy.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    expect(settings.display(7, 2)).toMatch(/^14\.1\.2026 14\.0\d$/);
  });

  it("repairs what was chosen and leaves what the person left", async () => {
    const register = await filled();
    slip(register, "customers", "step", 3, "prospekti");
    slip(register, "customers", "step", 4, "prospekti");
    slip(register, "customers", "step", 5, "prospekti");
    const [first, second] = found(check(register), "respelled");
    expect(repair(register, [], [first!.key]).message).toBe("Korjattu 1 kohta.");
    expect(repair(register, ["respelled"], [], [second!.key]).message).toBe("Korjattu 1 kohta.");
    expect(found(check(register), "respelled").map(({ place }) => place)).toEqual([second!.place]);
  });

  it("decides anew under the lock: what has changed since the look is left and told", async () => {
    const register = await filled();
    slip(register, "customers", "step", 3, "prospekti");
    slip(register, "customers", "step", 4, "prospekti");
    const keys = found(check(register), "respelled").map(({ key }) => key);
    register.host.sort(SELLER, "Asiakkaat", 2, true);
    slip(register, "customers", "step", idsOf(register).indexOf(keys[0]!.split("/")[2]!) + 2, "Avainasiakas");
    const outcome = repair(register, [], keys);
    expect([outcome.message, outcome.details]).toEqual([
      "Korjattu 1 kohta.",
      ["1 löydös ei ollut enää ennallaan, ja se jätettiin."],
    ]);
    const steps = register.rows("customers").map(({ step }) => step);
    expect(steps.sort()).toEqual(["Avainasiakas", "Prospekti", "Prospekti", "Prospekti"]);
  });

  it("leaves what a person types while the rest of the register is still being looked at, and tells", async () => {
    const register = await filled();
    slip(register, "customers", "step", 3, "prospekti");
    slip(register, "customers", "step", 4, "prospekti");
    const keys = found(check(register), "respelled").map(({ key }) => key);
    // By then tab customers has been read, and tab contacts has not.
    register.host.faults.interleave({ call: "Range.getValues", nth: 5 }, () =>
      slip(register, "customers", "step", 3, "Avainasiakas"),
    );
    const outcome = repair(register, [], keys);
    expect([outcome.message, outcome.details]).toEqual([
      "Korjattu 1 kohta.",
      ["1 löydös ei ollut enää ennallaan, ja se jätettiin."],
    ]);
    expect(register.rows("customers").map(({ step }) => step)[1]).toBe("Avainasiakas");
  });

  it("puts values in place of formulas in one go with cells that it writes anew", async () => {
    const register = await filled();
    register.host.edit(SELLER, "Asiakkaat", cell(register, "customers", "created", 2), [["=TODAY()"]]);
    slip(register, "customers", "step", 3, "prospekti");
    expect(repair(register, ["formula", "respelled"]).message).toBe("Korjattu 2 kohtaa.");
    expect(kindsOf(check(register))).toEqual([]);
  });

  it("counts what does not fit the answer, and repairs that too", async () => {
    const register = await Register.setUp("fi");
    const rows = Array.from({ length: 700 }, (_, i) => ({
      line: i + 2,
      values: { name: `Demo ${i} Oy`, step: "Prospekti" },
    }));
    const piece = { importId: "CHECKTEST3", fileHash: "d".repeat(64), fileName: "demo.csv", from: 0, rows };
    register.send("importPiece", { ...piece, mapping: ["name", "step"] });
    const sheet = register.sheet("customers");
    register.host.workbook.apply({
      kind: "cells",
      sheetId: sheet.id,
      area: { row: 2, column: 3, rows: 700, columns: 1 },
      contents: rows.map(() => ["prospekti"]),
    });
    const checked = check(register);
    expect(checked.groups).toMatchObject([{ kind: "respelled", total: 700, repairable: 700 }]);
    expect(checked.groups[0]!.findings.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(checked).length).toBeLessThan(60_000);
    const outcome = repair(register, ["respelled"]);
    expect(outcome.message).toBe("Korjattu 700 kohtaa.");
    expect(check(register).groups).toEqual([]);
    register.send("undo", { actId: outcome.actId! });
    expect(check(register).groups).toMatchObject([{ total: 700 }]);
  });

  it("says to a menu's command which menu item repairs, and to a page what its button may", async () => {
    const register = await filled();
    const id = idsOf(register)[0]!;
    register.host.deleteColumns(SELLER, "Asiakkaat", register.column("customers", "presentState"));
    register.host.select(SELLER, "Asiakkaat", "B2");
    register.host.chooseMenu(SELLER, ["Asiakkuudet", "Kirjaa kontakti"]);
    expect(register.host.questions.at(-1)!.question.message).toBe(
      "Välilehdeltä Asiakkaat puuttuu sarake Nykytila. Mitään ei muutettu. Valitse valikosta Tarkista taulukko: se korjaa tämän.",
    );
    const contact = { ...CONTACT, requestId: "check-repaired", customerId: id };
    expect(() => register.send("logContact", contact)).toThrow(
      "Välilehdeltä Asiakkaat puuttuu sarake Nykytila. Mitään ei muutettu. Vetoketju-repair: column-missing",
    );
    repair(register, ["header-missing", "column-missing"]);
    expect(register.send("logContact", contact).details).toEqual([]);
    expect(register.rows("customers")[0]).toMatchObject({ presentState: "Kone seisoo" });
  });

  it("comes to the same when it is stopped anywhere and sent again", async () => {
    const whole = await filled();
    slip(whole, "customers", "step", 3, "prospekti");
    slip(whole, "customers", "id", 5, idsOf(whole)[0]!);
    slip(whole, "contacts", "customerId", 3, "AKKKKKKKK");
    whole.host.deleteColumns(SELLER, "Asiakkaat", whole.column("customers", "goals"));
    const kinds = kindsOf(check(whole));
    const request = { requestId: "stopped-repair", kinds, keys: [], except: [] };
    const undisturbed = whole.copy();
    undisturbed.send("repair", request);
    const wanted = sight(undisturbed);
    const calls = undisturbed.last.calls!.length;
    for (let nth = 3; nth < calls; nth += 13)
      for (const unflushed of ["land", "drop"] as const) {
        const register = whole.copy();
        register.host.faults.kill(nth, { unflushed });
        expect(() => register.send("repair", request)).toThrow();
        register.send("repair", request);
        expect([nth, unflushed, sight(register)]).toEqual([nth, unflushed, wanted]);
        expect(check(register).groups).toEqual([]);
      }
  }, 120_000);

  it("refuses a person who may not change all that repair changes, before anything is changed", async () => {
    const register = await filled();
    slip(register, "customers", "step", 3, "prospekti");
    register.host.deleteColumns(SELLER, "Kontaktit", register.column("contacts", "note"));
    register.host.protect(SELLER, "Kontaktit", null);
    const before = sight(register);
    const request = { requestId: "check-protected", kinds: kindsOf(check(register)), keys: [], except: [] };
    expect(() => register.send("repair", request, COLLEAGUE)).toThrow(/suojattu: Kontaktit/);
    expect(sight(register)).toEqual(before);
    expect(repair(register, request.kinds).repaired).toBe(2);
  });

  it("knows a person's own list for what it is: two header rows, totals, headings, formulas, dates in every style", async () => {
    const people = [{ email: SELLER, name: "Demo Myyjä", role: "owner", locale: "fi" }] as const;
    const host = new Host({ bundle: await shipped(), people, now: Date.UTC(2026, 0, 14, 12), seed: 1 });
    const list = plantOwnList(host, 120);
    host.open(SELLER);
    const send = <Name extends "adoptList" | "checkSheet" | "repair">(name: Name, input: object) =>
      calls[name].output.parse(JSON.parse(String(host.call(SELLER, name, [JSON.stringify(input)]))));
    const columns = [...CHOSEN];
    send("adoptList", {
      requestId: "adopt-and-check",
      language: "fi",
      sheetId: list.sheet.id,
      header: HEADER,
      columns,
    });
    const { groups, customers } = send("checkSheet", {}) as Checked;
    // What is left are words and days that people wrote in their own way.
    expect([customers, groups.map(({ kind, findings }) => [kind, findings[0]!.message])]).toEqual([
      120,
      [
        ["bad-cell", 'Porrasta "kantis" ei ole. Valitse listasta.'],
        ["day-as-text", '"2.2.2026" on tekstiä. Se ei lajitu päivänä.'],
      ],
    ]);
    const kinds = groups.map(({ kind }) => kind);
    const outcome = send("repair", { requestId: "repair-the-own", kinds, keys: [], except: [] }) as {
      repaired: number;
    };
    expect(outcome.repaired).toBe(groups[1]!.total);
    expect((send("checkSheet", {}) as Checked).groups.map(({ kind }) => kind)).toEqual(["bad-cell"]);
    expect(
      (send("repair", { requestId: "repair-it-again", kinds, keys: [], except: [] }) as typeof outcome).repaired,
    ).toBe(0);
  });
});
