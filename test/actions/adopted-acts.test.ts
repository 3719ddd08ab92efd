import { Host, type HostOptions } from "../../scripts/workbench/host/host";
import type { CallName, Input, Output } from "../../src/schema/calls";
import { calls } from "../../src/schema/calls";
import { templates } from "../../src/schema/template";
import { shipped } from "../build-once";
import { CHOSEN, COLUMN, HEADER, OWN_TAB, type OwnList, personsPart, plantOwnList, TITLES } from "./own-list";
import { letters, NOW, SELLER } from "./register";

function send<Name extends CallName>(host: Host, name: Name, input: Input<Name>): Output<Name> {
  try {
    return calls[name].output.parse(
      JSON.parse(String(host.call(SELLER, name, [JSON.stringify(input)]))),
    ) as Output<Name>;
  } catch (error) {
    throw new Error([(error as Error).message, ...host.executions.at(-1)!.log].join("\n"), { cause: error });
  }
}

/** A list of the person's that is the register now. */
class Adopted {
  readonly before: ReturnType<typeof personsPart>;
  readonly actId: string;

  private constructor(
    readonly host: Host,
    readonly list: OwnList,
  ) {
    this.before = personsPart(list.sheet);
    this.actId = send(host, "adoptList", {
      requestId: "adopt-the-list",
      language: "fi",
      sheetId: list.sheet.id,
      header: HEADER,
      columns: [...CHOSEN],
    }).actId!;
  }

  static async of(count: number, options: Partial<HostOptions> = {}): Promise<Adopted> {
    const people = [{ email: SELLER, name: "Demo Myyjä", role: "owner", locale: "fi" }] as const;
    const host = new Host({ bundle: await shipped(), people, now: NOW, seed: 1, ...options });
    const list = plantOwnList(host, count);
    host.open(SELLER);
    return new Adopted(host, list);
  }

  get sheet() {
    return this.list.sheet;
  }

  /** Where a field of ours stands. */
  at(key: string): number {
    const title = templates.customers.columns.find((column) => column.key === key)!.header.fi;
    for (let column = TITLES.length + 1; column <= this.sheet.maxColumns; column++)
      if (this.sheet.display(HEADER, column).split(" · ")[0] === title) return column;
    throw new Error(`No column ${title}`);
  }

  shown(row: number, key: string): string {
    return this.sheet.display(row, this.at(key));
  }

  id(n: number): string {
    return this.shown(this.list.customers[n]!, "id");
  }

  /** The cells of the person's that are not as they were, as A1; the tab's other properties by name. */
  changed(): string[] {
    const now = personsPart(this.sheet);
    const cells = now.cells as Record<string, unknown>;
    const was = this.before.cells as Record<string, unknown>;
    const places = Object.keys({ ...was, ...cells }).filter((place) => was[place] !== cells[place]);
    const others = Object.keys(now).filter(
      (key) => key !== "cells" && JSON.stringify(now[key]) !== JSON.stringify(this.before[key]),
    );
    return [
      ...places.map((place) => place.replace(/(\d+)\/(\d+)/, (_, row, at) => `${letters(Number(at))}${row}`)),
      ...others,
    ];
  }
}

const contact = {
  requestId: "contact-0001",
  channel: "call",
  answered: true,
  day: "2026-01-14",
  people: "Demo Ostaja",
  presentState: "Kone seisoo",
  goals: "Uusi linja",
  challenges: "",
  note: "",
  nextStep: "Lähetä tarjous",
  nextDate: "2026-01-22",
  noNextBecause: "",
} as const;

describe("the acts on an adopted list", () => {
  it("logs a contact where the list has a column for the next date of its own", async () => {
    const adopted = await Adopted.of(120);
    const { host, list } = adopted;
    const { customers } = send(host, "findCustomers", { query: "Yritys 105" });
    expect(customers).toHaveLength(1);
    const row = list.customers[104]!;
    const outcome = send(host, "logContact", { ...contact, customerId: customers[0]!.id });
    expect(outcome.details).toEqual([]);
    expect(adopted.changed()).toEqual([`G${row}`]);
    expect([adopted.sheet.display(row, COLUMN.nextDate), adopted.shown(row, "nextStep")]).toEqual([
      "22.01.26",
      "Lähetä tarjous",
    ]);
    send(host, "undo", { actId: outcome.actId! });
    expect(adopted.changed()).toEqual([]);
  });

  it("knows rows of customers from totals, headings and the rows above", async () => {
    const { host, list, sheet, ...adopted } = await Adopted.of(120);
    const at = (row: number) => {
      host.select(SELLER, OWN_TAB, `B${row}`);
      const { key } = send(host, "selectedRow", {});
      return send(host, "customerAt", { key: key! }).customer?.name ?? null;
    };
    expect(at(list.customers[3]!)).toBe("Demo Yritys 4");
    for (const row of [1, HEADER, list.headings[1]!, list.totals, list.totals + 2, list.totals - 1])
      expect(at(row)).toBeNull();
    expect(sheet.name).toBe(OWN_TAB);
    expect(adopted).toBeDefined();
  });

  it("sets the step in the person's own column and takes it back", async () => {
    const adopted = await Adopted.of(120);
    const { host, list } = adopted;
    const chosen = [0, 1, 5, 7, 30, 31, 32, 60, 61, 99, 100, 101];
    const { actId, message } = send(host, "classify", {
      requestId: "classify-0001",
      step: "key-account",
      customerIds: chosen.map((n) => adopted.id(n)),
    });
    expect(message).toBe("Porras vaihtui 12 asiakkaalla.");
    expect(adopted.changed()).toEqual(chosen.map((n) => `F${list.customers[n]}`));
    send(host, "undo", { actId: actId! });
    expect(adopted.changed()).toEqual([]);
  });

  it.each(["immediate", "deferred"] as const)(
    "says which cell's own rule lets a step not in, and saves nothing (%s)",
    async (refusals) => {
      const adopted = await Adopted.of(20, { refusals });
      const { host, list, sheet } = adopted;
      const rule = {
        criteria: "VALUE_IN_LIST",
        values: [["Kylmä", "Lämmin"], true],
        allowInvalid: false,
        helpText: null,
      };
      const area = { row: list.customers[0]!, column: COLUMN.step, rows: 22, columns: 1 };
      host.workbook.apply({ kind: "fill", sheetId: sheet.id, area, validation: rule });
      const before = personsPart(sheet, sheet.maxColumns, 40);
      const input: Input<"classify"> = { requestId: "classify-0001", step: "regular", customerIds: [adopted.id(2)] };
      expect(() => send(host, "classify", input)).toThrow(
        `${OWN_TAB} F${list.customers[2]}: solun luettelo tai sääntö ei salli tätä arvoa. Mitään ei tallennettu.`,
      );
      expect(personsPart(sheet, sheet.maxColumns, 40)).toEqual(before);
    },
  );

  it("adds imported rows above the totals, updates known ones, and takes both back", async () => {
    const adopted = await Adopted.of(120);
    const { host, list, sheet } = adopted;
    const total = () => sheet.display(list.totals, COLUMN.sales);
    const [was, rows] = [total(), sheet.maxRows];
    const known = [0, 3, 8, 50, 99, 110].map((n) => sheet.display(list.customers[n]!, COLUMN.businessId));
    const piece = {
      importId: "TESTIMPORT",
      fileHash: "a".repeat(64),
      fileName: "uudet.csv",
      mapping: ["businessId", "name", "phone"],
      from: 0,
      rows: [
        ...known.map((businessId, i) => ({ line: i + 2, values: { businessId, name: "", phone: `09 ${i}00 000` } })),
        ...[1, 2, 3].map((n) => ({
          line: 20 + n,
          values: { businessId: "", name: `Demo Uusi ${n} Oy`, phone: `050 ${n}` },
        })),
      ],
    } satisfies Input<"importPiece">;
    expect(send(host, "importPiece", piece)).toMatchObject({ added: 3, updated: 6 });
    // Above the last one: the areas of the sums take them in.
    const last = list.customers[119]!;
    expect([0, 1, 2].map((n) => sheet.display(last + n, COLUMN.name))).toEqual([
      "Demo Uusi 1 Oy",
      "Demo Uusi 2 Oy",
      "Demo Uusi 3 Oy",
    ]);
    expect(sheet.display(list.totals + 3, 1)).toBe("Yhteensä");
    expect(sheet.display(list.totals + 3, COLUMN.sales)).toBe(was);
    expect(sheet.display(list.totals + 3, COLUMN.name)).toBe("123");
    const { actId } = send(host, "finishImport", {
      importId: "TESTIMPORT",
      fileHash: "a".repeat(64),
      rows: 9,
      finished: true,
    });
    expect(send(host, "undo", { actId: actId! }).details).toEqual([]);
    expect(sheet.maxRows).toBe(rows);
    expect(total()).toBe(was);
    // A text needs a cell for text; what the act has not named is as it was.
    expect(adopted.changed()).toEqual([0, 3, 99].map((n) => `C${list.customers[n]}`));
    expect(sheet.display(list.customers[0]!, COLUMN.phone)).toBe("401000000");
  });

  it("changes the last customer and adds others in one piece", async () => {
    const { host, list, sheet } = await Adopted.of(20);
    const last = list.customers[19]!;
    const businessId = sheet.display(last, COLUMN.businessId);
    const rows = [
      { line: 2, values: { businessId, name: "", phone: "09 1" } },
      { line: 3, values: { businessId: "", name: "Demo Uusi Oy", phone: "050 1" } },
    ];
    const piece = { importId: "TESTIMPORT", fileHash: "b".repeat(64), fileName: "uudet.csv", from: 0, rows };
    send(host, "importPiece", { ...piece, mapping: ["businessId", "name", "phone"] });
    expect(
      [last, last + 1, list.totals + 1].map((row) => sheet.display(row, row > last + 1 ? 1 : COLUMN.name)),
    ).toEqual(["Demo Yritys 20", "Demo Uusi Oy", "Yhteensä"]);
    expect([last, last + 1].map((row) => sheet.display(row, COLUMN.phone))).toEqual(["09 1", "050 1"]);
  });

  it("mails what is due in the morning and speaks of no heading or total", async () => {
    const adopted = await Adopted.of(120);
    const { host, list } = adopted;
    host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    host.moveClock(NOW + 24 * 3_600_000);
    const mail = host.mail.at(-1)!;
    expect(mail.to).toEqual([SELLER]);
    expect(mail.body).toContain("Demo Yritys 113 Oy (prospekti)");
    expect(mail.body).not.toContain("Alue");
    // Only its own note on a step that is none.
    const kantis = list.customers.filter((_, n) => n % 4 === 2);
    expect(adopted.changed()).toEqual(kantis.map((row) => `F${row}`));
    expect(adopted.sheet.note(kantis[0]!, COLUMN.step)).toMatch(/^- Vetoketju -\n/);
    expect(adopted.sheet.display(kantis[0]!, COLUMN.step)).toBe("kantis");
    expect(list.headings.map((row) => adopted.shown(row, "id"))).toEqual(["–", "–"]);
  });

  it("finds everything in its place when Set up is done again", async () => {
    const adopted = await Adopted.of(120);
    const wide = adopted.sheet.maxColumns;
    expect(send(adopted.host, "setUp", { requestId: "set-up-again", language: "fi" }).message).toBe(
      "Kaikki on paikallaan.",
    );
    expect([adopted.sheet.maxColumns, adopted.changed()]).toEqual([wide, []]);
  });

  it("is the person's again when every act and the adoption are taken back", async () => {
    const adopted = await Adopted.of(400);
    const { host, list, sheet } = adopted;
    const undo = () => host.chooseMenu(SELLER, ["Asiakkuudet", "Kumoa viimeisin"]);
    send(host, "logContact", { ...contact, customerId: adopted.id(9) });
    send(host, "classify", {
      requestId: "classify-0001",
      step: "regular",
      customerIds: [0, 1, 2, 150, 151, 388].map((n) => adopted.id(n)),
    });
    const known = [1, 4, 200, 299, 301].map((n) => sheet.display(list.customers[n]!, COLUMN.businessId));
    send(host, "importPiece", {
      importId: "TESTIMPORT",
      fileHash: "a".repeat(64),
      fileName: "uudet.csv",
      mapping: ["businessId", "name", "phone"],
      from: 0,
      rows: [
        ...known.map((businessId, i) => ({ line: i + 2, values: { businessId, name: "", phone: `09 ${i}` } })),
        { line: 30, values: { businessId: "", name: "Demo Uusi Oy", phone: "050 1" } },
      ],
    });
    host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    host.moveClock(NOW + 24 * 3_600_000);
    expect(host.executions.filter(({ error }) => error).map(({ error }) => error)).toEqual([]);
    for (let times = 0; times < 3; times++) undo();
    const { message, details } = send(host, "releaseList", { requestId: "release-0001", seen: [] });
    expect([message, details]).toEqual([
      "Lista on taas sinun: lisäosan sarakkeet, tunnukset ja merkinnät on poistettu.",
      ["Nämä välilehdet jäivät, koska niissä tai muutosten lokissa on tietoja: Asetukset, Kontaktit, Arkisto"],
    ]);
    // A day that stood there as text is text again; Sheets itself has given its cell the look of a day.
    const row = list.customers[9]!;
    expect(adopted.changed()).toEqual([`G${row}`]);
    expect([sheet.value(row, COLUMN.nextDate), sheet.format(row, COLUMN.nextDate)]).toEqual(["10.2.2026", "d.m.yyyy"]);
    expect(sheet.maxColumns).toBe(14);
    expect(
      host.workbook.metadata.filter(({ location }) => "sheetId" in location && location.sheetId === sheet.id),
    ).toEqual([]);
  });

  it("gives a deleted column of ours back on the right", async () => {
    const adopted = await Adopted.of(120);
    const { host, sheet } = adopted;
    host.deleteColumns(SELLER, OWN_TAB, adopted.at("goals"));
    const { details } = send(host, "setUp", { requestId: "set-up-again", language: "fi" });
    expect(details).toEqual([`Välilehdelle ${OWN_TAB} lisätty: Tavoitteet`]);
    expect(adopted.at("goals")).toBe(adopted.at("importId") + 1);
    expect([adopted.changed(), sheet.display(list(adopted), adopted.at("id"))]).toEqual([[], adopted.id(0)]);
  });
});

const list = (adopted: Adopted) => adopted.list.customers[0]!;
