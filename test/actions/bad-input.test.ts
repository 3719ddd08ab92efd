import type { HostOptions } from "../../scripts/workbench/host/host";
import type { ErrorCode } from "../../src/core/errors";
import { explain, type Language, t } from "../../src/i18n";
import { type Input, REPAIRABLE, TOLD } from "../../src/schema/calls";
import { settingsTemplate } from "../../src/schema/settings";
import { type TableName, templates } from "../../src/schema/template";
import { importText } from "./import-file";
import { COLLEAGUE, contact, letters, NOW, Register, SELLER, TODAY } from "./register";

const LANGUAGES = ["fi", "en"] as const;
const EMOJI = "Demo 👩‍🔧 Oy 😀";

const fills = new Map<Language, Promise<Register>>();

/** A register with two customers that have their IDs: filled once, each call gives a copy of its own. */
async function filled(language: Language, options: Partial<HostOptions> = {}): Promise<Desk> {
  const first = fills.get(language) ?? fill(language);
  fills.set(language, first);
  return new Desk((await first).copy(options));
}

async function fill(language: Language): Promise<Register> {
  const register = await Register.setUp(language);
  register.type("customers", [
    { name: "Demo Yksi Oy", goals: "Oma tavoite", businessId: "0100990-4", owner: "Demo Myyja" },
    { name: "Demo Kaksi Oy" },
  ]);
  const customerIds = ["row 2 Demo Yksi Oy", "row 3 Demo Kaksi Oy"];
  register.send("classify", { requestId: "request-ids", step: "prospect", customerIds });
  return register;
}

/** A register and what is done in it, by anybody. */
class Desk {
  readonly ids: string[];
  readonly host: Register["host"];
  readonly language: Language;

  constructor(readonly register: Register) {
    this.host = register.host;
    this.language = register.language;
    this.ids = register.rows("customers").map(({ id }) => id!);
  }

  title(tab: TableName | "settings"): string {
    return (tab === "settings" ? settingsTemplate : templates[tab]).title[this.language];
  }
  header(tab: TableName, key: string): string {
    return templates[tab].columns.find((column) => column.key === key)!.header[this.language];
  }
  /** "H2": the cell of a field of the first customer. */
  at(key: string, row = 2): string {
    return `${letters(this.register.column("customers", key))}${row}`;
  }
  type(key: string, value: string): void {
    if (value.startsWith("="))
      this.host.setFormat(COLLEAGUE, this.title("customers"), this.at(key), { format: "General" });
    this.host.edit(COLLEAGUE, this.title("customers"), this.at(key), [[value]]);
  }
  log(change: Partial<Input<"logContact">> = {}, user = SELLER) {
    return this.register.send("logContact", contact(this.ids[0]!, change), user);
  }
  classify(user = SELLER) {
    return this.register.send("classify", { requestId: "request-0002", step: "former", customerIds: this.ids }, user);
  }
  import(text = this.file("0100990-4", "040 1"), user = SELLER) {
    if (user === SELLER) return importText(this.register, text);
    const rows = [{ line: 2, values: { name: "Demo Uusi Oy" } }];
    const piece = { importId: "TEST2345", fileHash: "0".repeat(64), fileName: "demo.csv", mapping: ["name" as const] };
    return this.register.send("importPiece", { ...piece, from: 0, rows }, user);
  }
  file(businessId: string, phone: string): string {
    const head = ["name", "businessId", "phone"].map((key) => this.header("customers", key)).join(";");
    return `${head}\nDemo Yksi Oy;${businessId};${phone}\n`;
  }
  /** Chooses from the menu; answers what was said. */
  menu(item: "undo" | "reminders-on" | "log-contact" | "classify" | "import" | "set-up", user = SELLER): string {
    this.host.open(user);
    const asked = this.host.questions.length;
    this.host.chooseMenu(user, [t(this.language, "menu.title"), t(this.language, `menu.${item}`)]);
    const question = this.host.questions.slice(asked).at(-1)?.question as { message?: string } | undefined;
    return question?.message ?? this.host.screens(user).toast?.message ?? "";
  }
  /** Lets the next morning come, with its mails, after `act` at half past six: each hour before would be a run in vain. */
  morning(act: () => unknown): void {
    this.host.moveClock(NOW + 16.5 * 3_600_000);
    act();
    this.host.moveClock(NOW + 20 * 3_600_000);
  }
  protect(tab: TableName | "settings"): void {
    const sheetId = this.host.workbook.sheetByName(this.title(tab))!.id;
    const protection = { id: `own ${tab}`, sheetId, area: null, description: "", warningOnly: false, editors: [] };
    this.host.workbook.apply({ kind: "protect", protection });
  }
  state(): string {
    return JSON.stringify(this.host.workbook.snapshot());
  }
  /** The sentence of a failure in the menu. */
  explained(code: ErrorCode, details: Record<string, string | number> = {}): string {
    return explain(this.language, { code, details });
  }
  /** What a page gets of a failure that Repair mends: the sentence, and the sign for the button. */
  repairable(code: ErrorCode, details: Record<string, string | number>): string {
    return TOLD + explain(this.language, { code, details }, "page") + REPAIRABLE + code;
  }
}

/** What the person is told; nothing may have been changed. */
function refused(desk: Desk, act: () => unknown): string {
  const before = desk.state();
  let told = "";
  try {
    act();
  } catch (error) {
    told = (error as Error).message;
  }
  expect(desk.state() === before).toBe(true);
  return told;
}

describe.each(LANGUAGES)("a register in %s", (language) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await filled(language);
  });

  it.each<[TableName, (desk: Desk) => unknown]>([
    ["customers", (its) => its.log()],
    ["customers", (its) => its.classify()],
    ["contacts", (its) => its.log()],
    ["history", (its) => its.log()],
    ["history", (its) => its.classify()],
  ])("without tab %s says which and how to get it back", (tab, act) => {
    desk.host.deleteTab(COLLEAGUE, desk.title(tab));
    expect(refused(desk, () => act(desk))).toContain(desk.repairable("tab-missing", { tab: desk.title(tab) }));
  });

  it("without tab settings logs contacts as before, and says which tab the reminders need", () => {
    desk.host.deleteTab(COLLEAGUE, desk.title("settings"));
    expect(desk.log().details).toEqual([]);
    expect(desk.register.rows("contacts")).toHaveLength(1);
    expect(desk.menu("reminders-on")).toBe(desk.explained("tab-missing", { tab: desk.title("settings") }));
    expect(desk.host.triggers()).toEqual([]);
  });

  it("is written to as before when a header was renamed and a column moved", () => {
    const { host, register } = desk;
    const presentState = register.column("customers", "presentState");
    host.edit(COLLEAGUE, desk.title("customers"), `${letters(presentState)}1`, [["Demo"]]);
    host.moveColumns(COLLEAGUE, desk.title("customers"), register.column("customers", "nextStep"), 1, 2);
    expect(desk.log().details).toEqual([]);
    expect(register.rows("customers", { presentState })[0]).toMatchObject({
      presentState: "Kasvussa",
      nextStep: "Soita",
    });
  });

  it.each<[TableName, string, (desk: Desk) => unknown]>([
    ["customers", "nextStep", (its) => its.log()],
    ["customers", "step", (its) => its.classify()],
    ["customers", "importId", (its) => its.import()],
    ["contacts", "note", (its) => its.log()],
    ["history", "before", (its) => its.log()],
  ])("whose tab %s lacks column %s says which and how to get it back", (tab, key, act) => {
    const column = desk.register.column(tab, key);
    desk.host.deleteColumns(SELLER, desk.title(tab), column);
    const details = { tab: desk.title(tab), column: desk.header(tab, key) };
    expect(refused(desk, () => act(desk))).toContain(desk.repairable("column-missing", details));
  });

  it.each([
    ["not-a-day", "nextDate", "ensi viikolla", "ensi viikolla"],
    ["error-value", "nextDate", "=NA()", "#N/A"],
    ["not-a-choice", "step", "kantis", "kantis"],
  ] as const)("with a cell that is %s names it in the morning and keeps it", (code, key, typed, value) => {
    desk.type(key, typed);
    desk.morning(() => desk.menu("reminders-on"));
    const place = { tab: desk.title("customers"), row: 2, column: desk.header("customers", key), value };
    expect(desk.host.mail.map(({ body }) => body).join()).toContain(t(language, `problem.${code}`, place));
    expect(desk.register.rows("customers")[0]![key]).toBe(value);
  });

  it("with one ID on two rows names both rows", () => {
    desk.register.put("customers", "A3", [[desk.ids[0]!]]);
    const details = { tab: desk.title("customers"), rows: "2, 3", id: desk.ids[0]! };
    expect(refused(desk, () => desk.log())).toContain(desk.repairable("id-twice", details));
  });

  it("refuses 50,001 characters of a contact and takes 50,000", () => {
    const told = refused(desk, () => desk.log({ note: "x".repeat(50_001) }));
    const problems = t(language, "contact.problem.too-long", { chars: 50_001 });
    expect(told).toContain(desk.explained("contact-refused", { problems }));
    desk.log({ note: "x".repeat(50_000), nextStep: "y".repeat(50_000), nextDate: TODAY });
    expect(desk.register.rows("contacts")[0]!.note).toHaveLength(50_000);
    expect(desk.register.rows("customers")[0]!.nextStep).toHaveLength(50_000);
  });

  it("leaves a row of a file with 50,001 characters out and names it", () => {
    const { plan, outcome } = desk.import(desk.file("0104676-4", "x".repeat(50_001))) as ReturnType<typeof importText>;
    expect(plan.problems).toMatchObject([{ line: 2, problem: { code: "too-long", length: 50_001 } }]);
    expect(outcome.actId).toBeNull();
    expect(desk.register.rows("customers")).toHaveLength(2);
  });

  it("keeps an emoji through typing, finding, a contact, an import and back", () => {
    desk.register.type("customers", [{ name: EMOJI }]);
    const [found] = desk.register.send("findCustomers", { query: "😀" }).customers;
    desk.register.send("logContact", contact(found!.id, { note: EMOJI, nextStep: EMOJI }));
    desk.import(`${desk.header("customers", "name")}\n${EMOJI} 2\n`);
    expect(desk.register.rows("contacts")[0]).toMatchObject({ customer: EMOJI, note: EMOJI, nextStep: EMOJI });
    expect(desk.register.rows("customers").map(({ name }) => name)).toEqual([
      "Demo Yksi Oy",
      "Demo Kaksi Oy",
      EMOJI,
      `${EMOJI} 2`,
    ]);
  });

  it.each<[string, string, string, (desk: Desk) => readonly string[]]>([
    ["a contact", "nextDate", language === "fi" ? "27.1.2026" : "27\u00a0Jan\u00a02026", (its) => its.log().details],
    ["a step", "step", t(language, "step.former"), (its) => its.classify().details],
    [
      "an import",
      "phone",
      "040 1",
      (its) => {
        const { pieces } = its.import() as ReturnType<typeof importText>;
        return pieces[0]!.problems.map(({ line, skipped, message }) => (line === 2 && !skipped ? message : ""));
      },
    ],
  ])("leaves a formula that stands in the way of %s, and says where and what", (_, key, wrote, act) => {
    desk.type(key, "=1+1");
    const place = `${desk.title("customers")} ${desk.at(key)}`;
    expect(act(desk)).toEqual([t(language, "mishap.formula", { place, wrote })]);
    const sheet = desk.register.sheet("customers");
    expect(sheet.formula(2, desk.register.column("customers", key))).toBe("=1+1");
  });
});

describe.each(
  LANGUAGES.flatMap((language) => (["immediate", "deferred"] as const).map((how) => [language, how] as const)),
)("a register in %s whose owner has protected a tab, refusals %s", (language, refusals) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await filled(language, { refusals });
  });
  /** The sentence for that tab, or for cells of it. */
  const sentence = (tab: TableName | "settings") => {
    const [before, after] = desk.explained("protected", { place: "\n" }).split("\n") as [string, string];
    return new RegExp(`${before}${desk.title(tab)}( [A-Z]+\\d+.*)?${after}`);
  };

  it.each<[TableName, string, (desk: Desk) => unknown]>([
    ["customers", "a contact", (its) => its.log({}, COLLEAGUE)],
    ["customers", "a step", (its) => its.classify(COLLEAGUE)],
    ["customers", "an import", (its) => its.import("", COLLEAGUE)],
    ["contacts", "a contact", (its) => its.log({}, COLLEAGUE)],
    ["history", "a step", (its) => its.classify(COLLEAGUE)],
  ])("refuses, for %s, %s of somebody else whole", (tab, _, act) => {
    const before = (["customers", "contacts", "history"] as const).map((each) => desk.register.rows(each));
    desk.protect(tab);
    let told = "";
    try {
      act(desk);
    } catch (error) {
      told = (error as Error).message;
    }
    expect(told).toMatch(sentence(tab));
    expect((["customers", "contacts", "history"] as const).map((each) => desk.register.rows(each))).toEqual(before);
  });

  it.each(["customers", "history"] as const)("does not take an import back by half for %s", (tab) => {
    desk.import(desk.file("0104676-4", "040 1"));
    desk.protect(tab);
    const before = desk.state();
    expect(desk.menu("undo", COLLEAGUE)).toMatch(sentence(tab));
    expect(desk.state() === before).toBe(true);
  });

  it("does not switch on reminders that could give no sign of life", () => {
    desk.protect("settings");
    expect(desk.menu("reminders-on", COLLEAGUE)).toMatch(sentence("settings"));
    expect(desk.host.triggers()).toEqual([]);
    expect(desk.menu("reminders-on")).toContain("✓");
  });

  it("sends the morning's mails though their sender may no longer write into settings, and tells the owner", () => {
    desk.log({ nextDate: TODAY });
    desk.morning(() => {
      desk.menu("reminders-on", COLLEAGUE);
      desk.protect("settings");
    });
    expect(desk.host.mail.map(({ to }) => to[0])).toEqual([SELLER]);
    const told = t(language, "problem.protected", { place: "\n", sender: COLLEAGUE }).split("\n")[1]!;
    expect(desk.host.mail[0]!.body).toContain(told);
    expect(desk.host.mail[0]!.body).toContain(`${desk.title("settings")} B`);
  });

  it("says so when Set up may not add what is missing", () => {
    desk.protect("customers");
    desk.host.deleteColumns(SELLER, desk.title("customers"), desk.register.column("customers", "phone"));
    const setUp = () => desk.register.send("setUp", { requestId: "request-set-up", language }, COLLEAGUE);
    expect(refused(desk, setUp)).toMatch(sentence("customers"));
  });
});

describe.each(LANGUAGES)("somebody who may only look at a register in %s", (language) => {
  const VIEWER = "demo.katsoja@example.fi";

  it.each<[string, (desk: Desk, actId: string) => unknown]>([
    ["log a contact", (desk) => desk.log({ requestId: "request-0009" }, VIEWER)],
    ["classify", (desk) => desk.classify(VIEWER)],
    ["import", (desk) => desk.import("", VIEWER)],
    ["take an import back", (desk, actId) => desk.register.send("undo", { actId }, VIEWER)],
    [
      "add a tab",
      (desk) => {
        desk.host.deleteTab(SELLER, desk.title("contacts"));
        return desk.register.send("setUp", { requestId: "request-set-up", language }, VIEWER);
      },
    ],
  ])("cannot %s, and is told whom to ask", async (_, act) => {
    const desk = await filled(language);
    const { outcome } = desk.import(desk.file("0104676-4", "040 1")) as ReturnType<typeof importText>;
    desk.host.addPerson({ email: VIEWER, name: "Demo Katsoja", locale: language, role: "viewer" });
    const before = desk.register.rows("customers");
    expect(() => act(desk, outcome.actId!)).toThrow(desk.explained("view-only"));
    expect(desk.register.rows("customers")).toEqual(before);
  });
});
