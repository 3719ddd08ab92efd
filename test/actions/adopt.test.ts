import { Host } from "../../scripts/workbench/host/host";
import type { CallName, Input, Output } from "../../src/schema/calls";
import { calls } from "../../src/schema/calls";
import { shipped } from "../build-once";
import { CHOSEN, HEADER, OWN_TAB, type OwnList, personsPart, plantOwnList, TITLES } from "./own-list";
import { COLLEAGUE, NOW, SELLER } from "./register";

async function hostWithList(count: number): Promise<{ host: Host; list: OwnList }> {
  const people = [
    { email: SELLER, name: "Demo Myyjä", role: "owner", locale: "fi" },
    { email: COLLEAGUE, name: "Demo Kollega", role: "editor", locale: "fi" },
  ] as const;
  const host = new Host({ bundle: await shipped(), people, now: NOW, seed: 1 });
  const list = plantOwnList(host, count);
  host.open(SELLER);
  return { host, list };
}

function send<Name extends CallName>(host: Host, name: Name, input: Input<Name>, user = SELLER): Output<Name> {
  try {
    return calls[name].output.parse(JSON.parse(String(host.call(user, name, [JSON.stringify(input)])))) as Output<Name>;
  } catch (error) {
    throw new Error([(error as Error).message, ...host.executions.at(-1)!.log].join("\n"), { cause: error });
  }
}

function adopt(host: Host, list: OwnList, requestId = "adopt-the-list") {
  return send(host, "adoptList", {
    requestId,
    language: "fi",
    sheetId: list.sheet.id,
    header: HEADER,
    columns: [...CHOSEN],
  });
}

/** All that the adoption has made of the tab, and what it marked. */
function made(host: Host, { sheet }: OwnList): unknown {
  return {
    theirs: personsPart(sheet, sheet.maxColumns, 60),
    size: [sheet.maxRows, sheet.maxColumns],
    widths: Array.from({ length: sheet.maxColumns }, (_, i) => sheet.columnWidth(i + 1)),
    rules: sheet.conditionalFormats.length,
    tabs: host.workbook.sheets.map(({ name }) => name),
    marks: host.workbook.metadata
      .filter(({ location }) => "sheetId" in location && location.sheetId === sheet.id)
      .map(({ value, location }) => JSON.stringify([value, location]).replace(/"(sheetId|id)":\d+/g, ""))
      .sort(),
  };
}

const ID = TITLES.length + 1;

describe("adopting a person's own list", () => {
  it("gives each customer an ID, leaves everything of the person's as it was, and goes without a trace", async () => {
    const { host, list } = await hostWithList(400);
    const before = personsPart(list.sheet);
    const outcome = adopt(host, list);
    expect([outcome.message, ...outcome.details]).toEqual([
      `Lista on käytössä: 400 asiakasta välilehdellä ${OWN_TAB}.`,
      "6 riviä ei ole asiakkaita: niiden tunnuksen paikalla on viiva.",
      "Oikealle tuli 27 saraketta.",
      `Rekisterin omistaja on ${SELLER}. Lisää muu tiimi välilehdelle Asetukset.`,
    ]);
    expect(personsPart(list.sheet)).toEqual(before);
    expect(list.sheet.display(HEADER, ID)).toBe("Tunnus");
    const ids = list.customers.map((row) => list.sheet.display(row, ID));
    expect(ids.every((text) => /^A[2-9A-Z]{8}$/.test(text))).toBe(true);
    expect(new Set(ids).size).toBe(400);
    expect(list.headings.map((row) => list.sheet.display(row, ID))).toEqual(["–", "–", "–", "–"]);
    expect([list.totals, list.totals + 2].map((row) => list.sheet.display(row, ID))).toEqual(["–", "–"]);
    expect(list.sheet.display(list.totals - 1, ID)).toBe("");
    expect(send(host, "undo", { actId: outcome.actId! }).details).toEqual([
      "Poistettu myös tyhjät välilehdet: Asetukset, Kontaktit, Arkisto",
    ]);
    expect(personsPart(list.sheet)).toEqual(before);
    expect(list.sheet.maxColumns).toBe(14);
    expect(list.sheet.conditionalFormats).toHaveLength(1);
    expect(host.workbook.metadata).toEqual([]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([OWN_TAB, "Taulukko1"]);
  });

  it("dresses its own columns and no other", async () => {
    const { host, list } = await hostWithList(20);
    adopt(host, list);
    const { sheet } = list;
    const titles = sheet.displays({ row: HEADER, column: ID, rows: 1, columns: 27 })[0]!;
    const at = (title: string) => ID + titles.indexOf(title);
    expect([sheet.format(200, at("Tunnus")), sheet.format(200, at("Viimeksi"))]).toEqual(["@", "d.m.yyyy"]);
    expect(sheet.validation(200, at("Vastuuhenkilö"))).toMatchObject({
      criteria: "VALUE_IN_RANGE",
      allowInvalid: true,
    });
    expect([sheet.style(200, ID).background, sheet.style(HEADER, ID).bold]).toEqual(["#edf0f2", true]);
    // Nothing of the neighbour's look has come along.
    expect(sheet.style(1, ID)).toEqual({});
    expect(sheet.mergeAt(1, ID)).toBeNull();
  });

  it("tells its own columns from the person's of the same name", async () => {
    const { host, list } = await hostWithList(5);
    host.edit(SELLER, OWN_TAB, `A${HEADER}`, [["Tunnus"]]);
    adopt(host, list);
    expect(list.sheet.display(HEADER, ID)).toBe("Tunnus (Vetoketju)");
    expect(list.sheet.display(list.customers[0]!, 1)).toBe("1");
    expect(list.sheet.display(list.customers[0]!, ID)).toMatch(/^A/);
  });

  it("refuses a list that has changed since the window was opened, and changes nothing", async () => {
    const { host, list } = await hostWithList(5);
    host.edit(COLLEAGUE, OWN_TAB, `B${HEADER}`, [["Firma"]]);
    const before = personsPart(list.sheet, 14);
    expect(() => adopt(host, list)).toThrow(/Asiakaslista on muuttunut.*Mitään ei muutettu/);
    expect([personsPart(list.sheet, 14), host.workbook.sheets.length, host.workbook.metadata]).toEqual([before, 2, []]);
  });

  it("refuses a tab that somebody has protected, and changes nothing", async () => {
    const { host, list } = await hostWithList(5);
    const area = { row: 1, column: 3, rows: 1000, columns: 1 };
    const protection = {
      id: "p1",
      sheetId: list.sheet.id,
      area,
      description: "",
      warningOnly: false,
      editors: [SELLER],
    };
    host.workbook.apply({ kind: "protect", protection: protection as never });
    const its = { requestId: "adopt-0001", language: "fi", sheetId: list.sheet.id, header: HEADER } as const;
    const input = { ...its, columns: [...CHOSEN] };
    expect(() => send(host, "adoptList", input, COLLEAGUE)).toThrow(/suojattu/);
    expect([host.workbook.sheets.length, host.workbook.metadata]).toEqual([2, []]);
  });

  it("keeps its IDs when the same request comes again", async () => {
    const { host, list } = await hostWithList(30);
    const first = adopt(host, list);
    const was = made(host, list);
    const again = adopt(host, list);
    expect([again.message, again.actId]).toEqual([first.message, first.actId]);
    expect(made(host, list)).toEqual(was);
  });

  it("goes on where it was stopped, wherever that was", async () => {
    const undisturbed = await hostWithList(12);
    adopt(undisturbed.host, undisturbed.list);
    const whole = JSON.stringify(made(undisturbed.host, undisturbed.list));
    const calls = undisturbed.host.executions.at(-1)!.sheetCalls;
    for (let nth = 8; nth < calls; nth += 27)
      for (const unflushed of ["land", "drop"] as const) {
        const { host, list } = await hostWithList(12);
        const before = personsPart(list.sheet);
        host.faults.kill(nth, { unflushed });
        expect(() => adopt(host, list)).toThrow();
        host.faults.clear();
        expect(personsPart(list.sheet)).toEqual(before);
        adopt(host, list);
        expect([nth, unflushed, JSON.stringify(made(host, list)) === whole]).toEqual([nth, unflushed, true]);
      }
  }, 120_000);

  it("is continued or taken back from Set up after it was stopped", async () => {
    const { host, list } = await hostWithList(12);
    const before = personsPart(list.sheet);
    host.faults.kill(150, { unflushed: "land" });
    expect(() => adopt(host, list)).toThrow();
    host.faults.clear();
    const released = send(host, "releaseList", { requestId: "release-0001", seen: [] });
    expect(released.message).toMatch(/^Lista on taas sinun/);
    expect([personsPart(list.sheet), list.sheet.maxColumns]).toEqual([before, 14]);
    host.faults.kill(150, { unflushed: "drop" });
    expect(() => adopt(host, list, "adopt-again-1")).toThrow();
    host.faults.clear();
    expect(send(host, "continueAdoption", { requestId: "continue-0001" }).message).toMatch(
      /^Lista on käytössä: 12 asiakasta/,
    );
    expect(personsPart(list.sheet)).toEqual(before);
  });

  it("is taken back whole when that is stopped and done again", async () => {
    const undisturbed = await hostWithList(8);
    adopt(undisturbed.host, undisturbed.list);
    send(undisturbed.host, "releaseList", { requestId: "release-0001", seen: [] });
    const calls = undisturbed.host.executions.at(-1)!.sheetCalls;
    for (let nth = 3; nth < calls; nth += 7)
      for (const unflushed of ["land", "drop"] as const) {
        const { host, list } = await hostWithList(8);
        const before = personsPart(list.sheet);
        adopt(host, list);
        host.faults.kill(nth, { unflushed });
        expect(() => send(host, "releaseList", { requestId: "release-0001", seen: [] })).toThrow();
        host.faults.clear();
        send(host, "releaseList", { requestId: "release-0002", seen: [] });
        expect([nth, personsPart(list.sheet), list.sheet.maxColumns]).toEqual([nth, before, 14]);
        const marks = host.workbook.metadata.filter(
          ({ location }) => "sheetId" in location && location.sheetId === list.sheet.id,
        );
        expect(marks).toEqual([]);
      }
  }, 120_000);

  it("gives IDs to the right rows when somebody inserts a row meanwhile", async () => {
    const { host, list } = await hostWithList(40);
    host.faults.interleave({ call: "Range.getMergedRanges", nth: 3 }, () => host.insertRows(COLLEAGUE, OWN_TAB, 10));
    adopt(host, list);
    const { sheet } = list;
    for (let row = HEADER + 1; row <= sheet.lastRow(); row++) {
      const [name, email] = [sheet.display(row, 2), sheet.display(row, 5)];
      const id = sheet.display(row, ID);
      if (email !== "") expect([row, name, /^A/.test(id)]).toEqual([row, name, true]);
      else expect(["", "–"]).toContain(id);
    }
  });
});

describe("taking an adoption back", () => {
  it("names what was written into its columns since, and keeps it until the person has seen that", async () => {
    const { host, list } = await hostWithList(12);
    const { actId } = adopt(host, list);
    const { sheet } = list;
    const column = (title: string) =>
      sheet.displays({ row: HEADER, column: 1, rows: 1, columns: 40 })[0]!.indexOf(title);
    const cell = (title: string, row: number) => `${String.fromCharCode(65 + column(title))}${row}`;
    host.edit(COLLEAGUE, OWN_TAB, "J9", [["Uusi huomautus"]]);
    const before = personsPart(sheet);
    host.edit(COLLEAGUE, OWN_TAB, cell("Seuraava askel", 8), [["Soita"]]);
    for (let row = 7; row < 14; row++) host.edit(COLLEAGUE, OWN_TAB, cell("Vastuuhenkilö", row), [["Demo Kollega"]]);
    const asked = send(host, "undo", { actId: actId! });
    const owners = cell("Vastuuhenkilö", 7)[0];
    expect(asked).toEqual({
      message:
        "Lisäosan sarakkeisiin on kirjoitettu käyttöönoton jälkeen. Tämä katoaa, jos perut. Mitään ei ole vielä poistettu.",
      actId: null,
      details: [
        `Vastuuhenkilö, 7 solua: ${[7, 8, 9, 10, 11].map((row) => `${owners}${row} "Demo Kollega"`).join(", ")} ja 2 muuta`,
        `Seuraava askel, 1 solu: ${cell("Seuraava askel", 8)} "Soita"`,
      ],
      confirm: "Peru silti",
    });
    expect(sheet.display(8, column("Seuraava askel") + 1)).toBe("Soita");
    // Somebody writes more before the person says yes: that has not been seen.
    host.edit(COLLEAGUE, OWN_TAB, cell("Tavoitteet", 9), [["Kasvu"]]);
    expect(send(host, "undo", { actId: actId!, seen: asked.details }).confirm).toBe("Peru silti");
    const { details } = send(host, "undo", { actId: actId! });
    expect(send(host, "undo", { actId: actId!, seen: details }).message).toMatch(/^Lista on taas sinun/);
    expect(personsPart(sheet)).toEqual(before);
    expect([sheet.display(9, 10), sheet.maxColumns]).toEqual(["Uusi huomautus", 14]);
  });

  it("leaves a column of the person's own that stands between those of the add-on", async () => {
    const { host, list } = await hostWithList(12);
    adopt(host, list);
    host.insertColumns(SELLER, OWN_TAB, ID + 3, 1);
    host.edit(SELLER, OWN_TAB, `N${HEADER}:N7`, [["Oma"], [""], ["tärkeä"]]);
    expect(send(host, "releaseList", { requestId: "release-0001", seen: [] }).message).toMatch(/^Lista on taas sinun/);
    expect([list.sheet.display(HEADER, ID), list.sheet.display(7, ID), list.sheet.maxColumns]).toEqual([
      "Oma",
      "tärkeä",
      15,
    ]);
  });

  it("opens the window that says what goes when the last act is undone from the menu", async () => {
    const { host, list } = await hostWithList(12);
    adopt(host, list);
    host.edit(SELLER, OWN_TAB, "M7", [["Demo Myyjä"]]);
    host.chooseMenu(SELLER, ["Asiakkuudet", "Kumoa viimeisin"]);
    expect(host.screens(SELLER).dialog?.title).toBe("Ota käyttöön");
    expect(host.screens(SELLER).dialog?.html).toContain("Vastuuhenkilö, 1 solu");
    expect(list.sheet.display(HEADER, ID)).toBe("Tunnus");
  });

  it("lets the list be adopted again", async () => {
    const { host, list } = await hostWithList(12);
    adopt(host, list);
    send(host, "releaseList", { requestId: "release-0001", seen: [] });
    expect(adopt(host, list, "adopt-again-1").message).toMatch(/^Lista on käytössä: 12 asiakasta/);
    expect(list.sheet.maxColumns).toBe(14 + 27);
  });

  it("says so where nothing was adopted", async () => {
    const { host } = await hostWithList(3);
    const { message } = send(host, "releaseList", { requestId: "release-0001", seen: [] });
    expect(message).toBe("Omaa listaa ei ole käytössä. Mitään ei muutettu.");
  });
});

describe("what adopting costs on Google", () => {
  const BUDGETS = {
    open: { sheetCalls: 20, seconds: 6 },
    adopt: { sheetCalls: 310, seconds: 60 },
    release: { sheetCalls: 48, seconds: 20 },
  };

  it("stays within its budgets, with as many calls for 6,000 customers as for 400", async () => {
    const costs: number[][] = [];
    for (const count of [400, 6_000]) {
      const { host, list } = await hostWithList(count);
      host.chooseMenu(SELLER, ["Asiakkuudet", "Ota käyttöön"]);
      const open = host.executions.at(-1)!;
      adopt(host, list);
      const adopted = host.executions.at(-1)!;
      send(host, "releaseList", { requestId: "release-0001", seen: [] });
      const release = host.executions.at(-1)!;
      const its = [open, adopted, release];
      Object.values(BUDGETS).forEach(({ sheetCalls, seconds }, i) => {
        expect(its[i]!.sheetCalls).toBeLessThanOrEqual(sheetCalls);
        expect(its[i]!.typicalMs).toBeLessThanOrEqual(seconds * 1000);
      });
      costs.push(its.map(({ sheetCalls }) => sheetCalls));
    }
    expect(costs[1]).toEqual(costs[0]);
  }, 240_000);
});
