import { Host, type HostOptions } from "../../scripts/workbench/host/host";
import type { SavedState, Storage } from "../../scripts/workbench/host/storage";
import { parseA1 } from "../../scripts/workbench/model/a1";
import type { CallName, Input, Output } from "../../src/schema/calls";
import { calls } from "../../src/schema/calls";
import { type TableName, templates } from "../../src/schema/template";
import { shipped } from "../build-once";

export const SELLER = "demo.myyja@example.fi";
export const COLLEAGUE = "demo.kollega@example.fi";
/** Wednesday 14.1.2026 at 14.05 in Helsinki. */
export const NOW = Date.UTC(2026, 0, 14, 12, 5);
export const TODAY = "2026-01-14";

type Language = "fi" | "en";
/** Options that a copy of a register may have for itself: what they change happens only from then on. */
const OF_A_COPY: readonly string[] = [
  "refusals",
  "messages",
  "results",
  "ask",
  "cpuLimitMs",
] satisfies (keyof HostOptions)[];

const setUps = new Map<Language, Promise<Register>>();

/** A register set up by the add-on itself in a new workbook, shared by two people. */
export class Register {
  private constructor(
    readonly host: Host,
    readonly language: Language,
    private readonly kept: Kept,
    private readonly options: HostOptions,
  ) {}

  /** Set up once in each test file; each call gives a copy of its own. */
  static async setUp(language: Language = "fi", options: Partial<HostOptions> = {}): Promise<Register> {
    if (!Object.keys(options).every((name) => OF_A_COPY.includes(name))) return Register.made(language, options);
    const first = setUps.get(language) ?? Register.made(language);
    setUps.set(language, first);
    return (await first).copy(options);
  }

  private static async made(language: Language, own: Partial<HostOptions> = {}): Promise<Register> {
    const person = (email: string, name: string, role: "owner" | "editor") => ({ email, name, role, locale: language });
    const people = [person(SELLER, "Demo Myyjä", "owner"), person(COLLEAGUE, "Demo Kollega", "editor")];
    const options = { bundle: await shipped(), people, now: NOW, seed: 1, ...own };
    const kept = new Kept();
    const host = new Host({ storage: kept, ...options });
    host.open(SELLER);
    const register = new Register(host, language, kept, options);
    register.send("setUp", { requestId: "test-set-up", language });
    return register;
  }

  /** The same register once more, as it is now, in a host of its own where nothing is on the screens but the menu. */
  copy(own: Partial<HostOptions> = {}): Register {
    this.host.save();
    const kept = new Kept(this.kept.json);
    const options = { ...this.options, ...own };
    const host = new Host({ ...options, storage: kept });
    host.open(SELLER);
    return new Register(host, this.language, kept, options);
  }

  /** As a page of `user` calls the server. */
  send<Name extends CallName>(name: Name, input: Input<Name>, user = SELLER): Output<Name> {
    const answer = this.call(name, JSON.stringify(input), user);
    return calls[name].output.parse(JSON.parse(String(answer))) as Output<Name>;
  }

  /** A bug of the add-on says little to people: the test shows what it logged. */
  private call(name: CallName, request: string, user: string): unknown {
    try {
      return this.host.call(user, name, [request]);
    } catch (error) {
      throw new Error([(error as Error).message, ...this.last.log].join("\n"), { cause: error });
    }
  }

  title(tab: TableName): string {
    return templates[tab].title[this.language];
  }

  /** Pastes rows under those that are there, as a person would; fields by name, as shown in the sheet's language. */
  type(tab: TableName, rows: readonly Readonly<Record<string, string>>[], user = SELLER): void {
    const { row, left, block } = this.block(tab, rows);
    this.host.edit(user, this.title(tab), `${letters(left)}${row}`, block);
  }

  /** Writes texts from a cell on as other programs do: no trigger hears of it. */
  put(tab: TableName, at: string, texts: readonly (readonly string[])[]): void {
    const { id: sheetId } = this.sheet(tab);
    const { firstColumn: column, firstRow: row } = parseA1(at) as { firstColumn: number; firstRow: number };
    const area = { row, column, rows: texts.length, columns: texts[0]!.length };
    const contents = texts.map((line) => line.map((text) => (text === "" ? null : text)));
    this.host.workbook.apply({ kind: "cells", sheetId, area, contents });
  }

  /** Adds rows under those that are there in the same way. */
  putRows(tab: TableName, rows: readonly Readonly<Record<string, string>>[]): void {
    const { row, left, block } = this.block(tab, rows);
    this.put(tab, `${letters(left)}${row}`, block);
  }

  /** The cells of rows that go under those that are there. */
  private block(tab: TableName, rows: readonly Readonly<Record<string, string>>[]) {
    const places = rows.map((row) => new Map(Object.entries(row).map(([key, text]) => [this.column(tab, key), text])));
    const columns = places.flatMap((place) => [...place.keys()]);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const block = places.map((place) => Array.from({ length: right - left + 1 }, (_, i) => place.get(left + i) ?? ""));
    return { row: this.sheet(tab).lastRow() + 1, left, block };
  }

  /** The rows of a tab as they are shown, field by field; `known` tells where renamed columns are. */
  rows(tab: TableName, known: Readonly<Record<string, number>> = {}): Record<string, string>[] {
    const sheet = this.sheet(tab);
    const place = (key: string) => known[key] ?? this.column(tab, key);
    return Array.from({ length: sheet.lastRow() - 1 }, (_, n) =>
      Object.fromEntries(templates[tab].columns.map(({ key }) => [key, sheet.display(n + 2, place(key))])),
    );
  }

  /** Where the column of a field stands now. */
  column(tab: TableName, key: string): number {
    const header = templates[tab].columns.find((column) => column.key === key)!.header[this.language];
    const sheet = this.sheet(tab);
    for (let column = 1; column <= sheet.lastColumn(); column++)
      if (sheet.display(1, column).split(" · ")[0] === header) return column;
    throw new Error(`No column ${header}`);
  }

  sheet(tab: TableName) {
    return this.host.workbook.sheetByName(this.title(tab))!;
  }

  /** Sheet calls and modelled seconds of what was done last. */
  get last() {
    return this.host.executions[this.host.executions.length - 1]!;
  }
}

/** Keeps a register in memory as it would be kept on a disk. */
class Kept implements Storage {
  readonly journalBytes = 0;

  constructor(public json = "") {}

  load() {
    return this.json === "" ? null : { state: JSON.parse(this.json) as SavedState, entries: [] };
  }

  append(): void {}

  save(state: SavedState): void {
    this.json = JSON.stringify(state);
  }

  close(): void {}
}

/** What the form sends for a contact: a call today, with the next step agreed; `change` is what is different. */
export function contact(customerId: string, change: Partial<Input<"logContact">> = {}): Input<"logContact"> {
  return {
    requestId: "request-0001",
    customerId,
    channel: "call",
    answered: true,
    day: TODAY,
    people: "",
    presentState: "Kasvussa",
    goals: "",
    challenges: "",
    note: "",
    nextStep: "Soita",
    nextDate: "2026-01-27",
    noNextBecause: "",
    ...change,
  };
}

/** "A", "B", ... "AA". */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
