import type { Input } from "../../src/schema/calls";
import { templates } from "../../src/schema/template";
import { type ExecutionRecord, Host } from "../workbench/host/host";
import { customerId, enterUnheard, plantLargeRegister, type Size } from "./large-register";

/** What an act of a person costs, all its executions together. */
export interface ActCost {
  readonly act: string;
  readonly customers: number;
  readonly sheetCalls: number;
  readonly otherCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly typicalMs: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
}

export type ActName =
  | "onOpen"
  | "selectedRow"
  | "logContact"
  | "openClassify"
  | "classify"
  | "classifyScattered"
  | "dailyRun"
  | "importCustomers"
  | "checkSheet"
  | "repairSheet"
  | "onEdit"
  | "onEditCell"
  | "onEditContact"
  | "onEditBlock"
  | "hourlyLook"
  | "logContactCatchUp"
  | "classifyCatchUp";

type Bundle = ConstructorParameters<typeof Host>[0]["bundle"];

const OWNER = { email: "demo.myyja@example.fi", name: "Demo Myyjä", locale: "fi", role: "owner" } as const;
const TODAY = "2026-01-14";
/** Wednesday 14.1.2026 at 6.30 in Helsinki: the morning mail is still to come. */
const NOW = Date.UTC(2026, 0, 14, 4, 30);
const MINUTE = 60_000;

/** A host with a register of `size`, set up by the add-on itself, reminders on. */
export function largeHost(bundle: Bundle, size: Size): Host {
  const host = new Host({ bundle, people: [OWNER], now: NOW, seed: 1 });
  host.open(OWNER.email);
  send(host, "setUp", { requestId: "bench-set-up", language: "fi" });
  plantLargeRegister(host, "fi", TODAY, size);
  host.chooseMenu(OWNER.email, ["Asiakkuudet", "Muistutukset päälle"]);
  // The first act sees that all rows have been tended; those after it look only where a tab has grown.
  ACTS.logContact(host, size, 999);
  return host;
}

/** Each act as a person would do it; `n` tells repetitions apart. */
const ACTS: Record<ActName, (host: Host, size: Size, n: number) => void> = {
  onOpen: (host) => host.open(OWNER.email),
  selectedRow: (host) => {
    host.select(OWNER.email, templates.customers.title.fi, "B7");
    send(host, "selectedRow", {});
  },
  logContact: (host, size, n) =>
    send(host, "logContact", {
      requestId: `bench-contact-${n}`,
      customerId: customerId(middle(size, n)),
      channel: "call",
      answered: true,
      day: TODAY,
      people: "Demo Ostaja",
      presentState: "Kone seisoo",
      goals: "Uusi linja",
      challenges: "Rahoitus",
      note: "",
      nextStep: "Lähetä tarjous",
      nextDate: "2026-01-21",
      noNextBecause: "",
      row: middle(size, n) + 2,
    }),
  openClassify: (host) => openClassify(host, NEAR),
  classify: (host, _, n) => setStep(host, `near-${n}`, NEAR),
  classifyScattered: (host, { customers }, n) =>
    setStep(host, `far-${n}`, [...NEAR.slice(0, 250), ...spread(250, NEAR.length, customers - 1)]),
  // To eight o'clock: the hourly run has been in the hour of the mail by then, at whatever minute.
  dailyRun: (host) => void host.moveClock(NOW + 90 * MINUTE),
  // A thousand new rows and a thousand that change known customers here and there.
  importCustomers: (host, { customers }, n) =>
    send(host, "importPiece", {
      importId: `BENCHRUN${n}`.padEnd(10, "X"),
      fileHash: String(n).repeat(64).slice(0, 64),
      fileName: "asiakkaat.csv",
      mapping: ["customerNumber", "name", "city"],
      from: 0,
      rows: Array.from({ length: 2000 }, (_, i) => ({
        line: i + 2,
        values:
          i % 2 === 0
            ? { customerNumber: `9${String(i).padStart(6, "0")}${n}`, name: `Demo Uusi ${i} Oy`, city: "Uusila" }
            : {
                customerNumber: String(100_000 + ((i * 7) % customers)),
                name: "Demo Muuttunut Oy",
                city: `Muuttola ${i}`,
              },
      })),
    }),
  // The first cell of a new row.
  checkSheet: (host) => send(host, "checkSheet", {}),
  repairSheet: (host, _, n) => {
    misspell(host);
    send(host, "repair", { requestId: `bench-repair-${n}`, kinds: ["respelled"], keys: [], except: [] });
  },
  onEdit: (host) => type(host, "customers", { name: "Demo Uusi Oy" }),
  // A bad word in a row that is known.
  onEditCell: (host, _, n) => host.edit(OWNER.email, templates.customers.title.fi, `C${n + 2}`, [["kantis"]]),
  onEditContact: (host, _, n) => type(host, "contacts", { customer: `Demo Yritys ${n + 1} Oy` }),
  // Every tenth step and every fifth address is wrong.
  onEditBlock: (host, _, n) => {
    const sheet = host.workbook.sheetByName(templates.customers.title.fi)!;
    const keys = templates.customers.columns.map(({ key }) => key);
    const rows = Array.from({ length: 500 }, (__, i) =>
      keys.slice(1, keys.indexOf("city")).map((key) => pasted(key, i, n)),
    );
    host.edit(OWNER.email, sheet.name, `B${sheet.lastRow() + 1}`, rows);
  },
  // The next full hour but one: no mails are due, every row is looked at.
  hourlyLook: (host) => void host.moveClock(host.now() + 60 * MINUTE),
  logContactCatchUp: (host, size, n) => {
    enterUnheard(host, "fi", "customers", unheard(n));
    ACTS.logContact(host, size, 500 + n);
  },
  classifyCatchUp: (host, size, n) => {
    enterUnheard(host, "fi", "customers", unheard(100 + n));
    ACTS.classify(host, size, 500 + n);
  },
};

/** Five hundred steps that a person wrote small. */
function misspell(host: Host): void {
  const { title, columns } = templates.customers;
  const sheet = host.workbook.sheetByName(title.fi)!;
  const column = columns.findIndex(({ key }) => key === "step") + 1;
  const area = { row: 2, column, rows: 500, columns: 1 };
  const contents = sheet.displays(area).map((line) => line.map((word) => word.toLowerCase()));
  host.workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
}

/** A customer in the middle of the tab. */
function middle({ customers }: Size, n: number): number {
  return (Math.floor(customers / 2) + n) % customers;
}

/** Types one cell into the first empty row of a tab. */
function type(host: Host, tab: "customers" | "contacts", cell: Readonly<Record<string, string>>): void {
  const { title, columns } = templates[tab];
  const sheet = host.workbook.sheetByName(title.fi)!;
  const [[key, text]] = Object.entries(cell) as [[string, string]];
  const column = String.fromCharCode(65 + columns.findIndex((each) => each.key === key));
  host.edit(OWNER.email, title.fi, `${column}${sheet.lastRow() + 1}`, [[text]]);
}

function pasted(key: string, i: number, n: number): string {
  if (key === "name") return `Demo Liitetty ${n} ${i} Oy`;
  if (key === "step") return i % 10 === 0 ? "kantis" : "Asiakas";
  if (key === "email") return i % 5 === 0 ? "ostaja" : `ostaja${i}@example.fi`;
  return key === "phone" ? "040 000 0000" : "";
}

/** Rows that the trigger did not hear of. */
function unheard(n: number) {
  return Array.from({ length: 500 }, (_, i) => ({
    name: `Demo Kuulumaton ${n} ${i} Oy`,
    step: i % 50 ? "" : "kantis",
  }));
}

export const ACT_NAMES = Object.keys(ACTS) as ActName[];

/** Does `act` once on `host` and answers with what its executions cost together. Throws when the act failed. */
export function measure(host: Host, act: ActName, size: Size, n = 0): ActCost {
  const before = host.executions.length;
  ACTS[act](host, size, n);
  return costOf(act, size.customers, host.executions.slice(before));
}

/** What the first Set up of a new spreadsheet costs. */
export function measureSetUp(bundle: Bundle): ActCost {
  const host = new Host({ bundle, people: [OWNER], now: NOW, seed: 1 });
  host.open(OWNER.email);
  const before = host.executions.length;
  send(host, "setUp", { requestId: "bench-set-up", language: "fi" });
  return costOf("setUp", 0, host.executions.slice(before));
}

function costOf(act: string, customers: number, own: readonly ExecutionRecord[]): ActCost {
  const failed = own.find(({ error }) => error);
  if (failed) throw new Error(`${act} failed in ${failed.function}: ${failed.error}`);
  const sum = (value: (record: ExecutionRecord) => number) => own.reduce((total, record) => total + value(record), 0);
  return {
    act,
    customers,
    sheetCalls: sum((record) => record.sheetCalls),
    otherCalls: sum((record) => record.otherCalls),
    cellsRead: sum((record) => record.cellsRead),
    cellsWritten: sum((record) => record.cellsWritten),
    typicalMs: Math.round(sum((record) => record.typicalMs)),
    p95Ms: Math.round(sum((record) => record.p95Ms)),
    cpuMs: Math.round(sum((record) => record.cpuMs)),
  };
}

/** Five hundred customers on a few screens, with gaps between them. */
const NEAR = [...Array.from({ length: 300 }, (_, i) => i), ...Array.from({ length: 200 }, (_, i) => 350 + i)];

/** At most `count` numbers from `from` to `to`, evenly. */
function spread(count: number, from: number, to: number): number[] {
  const all = Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / (count - 1)));
  return [...new Set(all)];
}

/** Chooses *Classify* with the customers of those numbers selected. */
function openClassify(host: Host, customers: readonly number[]): void {
  host.select(OWNER.email, templates.customers.title.fi, customers.map((customer) => `B${customer + 2}`).join(","));
  host.chooseMenu(OWNER.email, ["Asiakkuudet", "Luokittele"]);
}

/** Sets their step from the dialog. */
function setStep(host: Host, request: string, customers: readonly number[]): void {
  send(host, "classify", {
    requestId: `bench-classify-${request}`,
    step: "regular",
    customerIds: customers.map(customerId),
    rows: { from: customers[0]! + 2, to: customers[customers.length - 1]! + 2 },
  });
}

type Sendable = "setUp" | "logContact" | "selectedRow" | "classify" | "importPiece" | "checkSheet" | "repair";

function send<Name extends Sendable>(host: Host, name: Name, input: Input<Name>): void {
  host.call(OWNER.email, name, [JSON.stringify(input)]);
}
