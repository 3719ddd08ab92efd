import { readFileSync } from "node:fs";
import { Host } from "../../scripts/workbench/host/host";
import type { SavedState, Storage } from "../../scripts/workbench/host/storage";
import { calls, type Input, type Output } from "../../src/schema/calls";
import { type TableName, templates } from "../../src/schema/template";
import { DATA_VERSION } from "../../src/schema/version";
import { shipped } from "../build-once";
import { COLLEAGUE, SELLER } from "./register";

type Sendable = "setUp" | "checkSheet" | "repair" | "logContact" | "classify" | "undo" | "findCustomers";

/** A register as an earlier version left it, opened with today's add-on. */
async function opened(version: number, language: "fi" | "en"): Promise<Host> {
  const saved = readFileSync(`test/fixtures/registers/version-${version}.${language}.json`, "utf8");
  const storage: Storage = {
    load: () => ({ state: JSON.parse(saved) as SavedState, entries: [] }),
    append: () => undefined,
    save: () => undefined,
    journalBytes: 0,
    close: () => undefined,
  };
  const host = new Host({ bundle: await shipped(), storage, seed: 1 });
  host.open(SELLER);
  return host;
}

function send<Name extends Sendable>(host: Host, name: Name, input: Input<Name>, user = SELLER): Output<Name> {
  const answer = host.call(user, name, [JSON.stringify(input)]);
  return calls[name].output.parse(JSON.parse(String(answer))) as Output<Name>;
}

const EARLIER = Array.from({ length: DATA_VERSION - 1 }, (_, i) => i + 1);
const CASES = EARLIER.flatMap((version) => (["fi", "en"] as const).map((language) => [version, language] as const));

const sheet = (host: Host, tab: TableName, language: "fi" | "en") =>
  host.workbook.sheetByName(templates[tab].title[language])!;

/** The tabs cell by cell, as people see them. */
const sight = (host: Host) =>
  Object.fromEntries(
    host.workbook.sheets.map((each) => [
      each.name,
      each.displays({ row: 1, column: 1, rows: 60, columns: each.lastColumn() }),
    ]),
  );

describe("a register of an earlier version", () => {
  it.each(CASES)("of every version there is one saved (%i, %s)", async (version, language) => {
    const host = await opened(version, language);
    expect(sheet(host, "customers", language).lastRow()).toBe(14);
  });

  it.each(CASES)("goes on working before Set up is chosen again (%i, %s)", async (version, language) => {
    const host = await opened(version, language);
    const { customers } = send(host, "findCustomers", { query: "Demo Yritys 7" });
    const outcome = send(
      host,
      "logContact",
      {
        requestId: "later-contact",
        customerId: customers[0]!.id,
        channel: "visit",
        answered: true,
        day: "2026-01-12",
        people: "",
        presentState: "Uusi halli",
        goals: "",
        challenges: "",
        note: "",
        nextStep: "Lähetä tarjous",
        nextDate: "2026-01-19",
        noNextBecause: "",
      },
      COLLEAGUE,
    );
    expect(outcome.details).toEqual([]);
    const classified = send(host, "classify", {
      requestId: "later-classify",
      step: "key-account",
      customerIds: [customers[0]!.id],
    });
    for (const { actId } of [classified, outcome]) send(host, "undo", { actId: actId! });
    expect(host.executions.filter(({ error }) => error !== undefined)).toEqual([]);
    // What the version before had done can be taken back as well.
    const menu = language === "fi" ? ["Asiakkuudet", "Kumoa viimeisin"] : ["Customers", "Undo last act"];
    const steps = () => sheet(host, "customers", language).displays({ row: 2, column: 3, rows: 12, columns: 1 }).flat();
    const before = steps();
    host.chooseMenu(SELLER, menu);
    expect(steps()).not.toEqual(before);
  });

  it.each(CASES)(
    "is brought up by Set up: nothing lost, nothing moved, and all in order (%i, %s)",
    async (version, language) => {
      const host = await opened(version, language);
      const before = sight(host);
      expect(send(host, "checkSheet", {}).groups.map(({ kind }) => kind)).toContain("older-register");
      send(host, "setUp", { requestId: "set-up-again", language });
      const after = sight(host);
      for (const [name, rows] of Object.entries(before)) {
        const kept = rows.map((line, i) => line.map((text, j) => after[name]![i]![j] === text));
        expect([name, kept.flat().filter((same) => !same)]).toEqual([name, []]);
      }
      for (const tab of Object.values(templates)) expect(sheet(host, tab.tab, language)).toBeDefined();
      const whole = JSON.stringify(sight(host));
      const { message } = send(host, "setUp", { requestId: "set-up-once-more", language });
      expect(message).toBe(language === "fi" ? "Kaikki on paikallaan." : "Everything is in place.");
      expect(JSON.stringify(sight(host))).toBe(whole);
      const kinds = send(host, "checkSheet", {}).groups.map(({ kind }) => kind);
      expect(kinds).not.toContain("older-register");
      send(host, "repair", { requestId: "repair-the-rest", kinds, keys: [], except: [] });
      expect(send(host, "checkSheet", {}).groups).toEqual([]);
    },
  );

  it("is offered to be brought up where nothing but the version is new", async () => {
    const host = await opened(1, "fi");
    send(host, "setUp", { requestId: "set-up-again", language: "fi" });
    for (const mark of host.workbook.metadata.filter(({ value }) => value.includes('"version"'))) {
      const value = JSON.stringify({ ...(JSON.parse(mark.value) as object), version: DATA_VERSION - 1 });
      host.workbook.apply({ kind: "metadata", metadata: { ...mark, value } });
    }
    const before = sight(host);
    const offered = () => {
      host.chooseMenu(SELLER, ["Asiakkuudet", "Ota käyttöön"]);
      return /"older":true/.test(host.screens(SELLER).dialog!.html);
    };
    expect(offered()).toBe(true);
    const { message } = send(host, "setUp", { requestId: "set-up-once-more", language: "fi" });
    expect([message, offered()]).toEqual(["Rekisteri on valmis.", false]);
    expect(sight(host)).toEqual(before);
  });

  it("is refused for writing when a newer add-on has been at work", async () => {
    const host = await opened(1, "fi");
    send(host, "setUp", { requestId: "set-up-again", language: "fi" });
    const mark = host.workbook.metadata.find(({ value }) => value.includes('"tab":"customers"'))!;
    const value = JSON.stringify({ ...(JSON.parse(mark.value) as object), version: DATA_VERSION + 1 });
    host.workbook.apply({ kind: "metadata", metadata: { ...mark, value } });
    const before = JSON.stringify(host.workbook.snapshot());
    const { customers } = send(host, "findCustomers", { query: "Demo Yritys 7" });
    const classify = { requestId: "too-new-1", step: "former" as const, customerIds: [customers[0]!.id] };
    const newer = /tehnyt lisäosan uudempi versio. Mitään ei muutettu/;
    expect(() => send(host, "classify", classify)).toThrow(newer);
    expect(() => send(host, "setUp", { requestId: "too-new-2", language: "fi" })).toThrow(newer);
    expect(() =>
      send(host, "repair", { requestId: "too-new-3", kinds: ["older-register"], keys: [], except: [] }),
    ).toThrow(newer);
    expect(() => send(host, "checkSheet", {})).toThrow(newer);
    expect(JSON.stringify(host.workbook.snapshot())).toBe(before);
  });
});
