import { checkDigit } from "../../src/core/business-id";
import { CHANNELS, STEPS } from "../../src/core/choices";
import { idOf } from "../../src/core/ids";
import { type Language, t } from "../../src/i18n";
import { type TableName, templates } from "../../src/schema/template";
import { chance } from "../demo/random";
import type { Host } from "../workbench/host/host";
import type { CellContent } from "../workbench/model/mutation";
import { daySerial } from "../workbench/model/serial";

export interface Size {
  readonly customers: number;
  readonly contacts: number;
}

type Row = Readonly<Record<string, CellContent>>;

const OWNERS = ["demo.myyja@example.fi", "demo.kollega@example.fi", "demo.paallikko@example.fi", ""];
const LOG_DAYS = 700;

/** Fills a register that has been set up with made-up rows: every column that the acts touch holds something, one customer
 * in forty has a follow-up that is due. `today` is "2026-01-31". */
export function plantLargeRegister(host: Host, language: Language, today: string, size: Size): void {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const now = daySerial(year, month, day);
  const random = chance(7);
  const customers = Array.from({ length: size.customers }, (_, n): Row => {
    const asked = n % 40 === 0;
    return {
      id: customerId(n),
      name: `Demo Yritys ${n + 1} Oy`,
      step: t(language, `step.${STEPS[n % STEPS.length]!}`),
      owner: OWNERS[n % OWNERS.length]!,
      nextStep: n % 3 === 0 ? "Soita tarjouksesta" : "",
      nextDate: n % 3 === 0 ? now + (asked ? -(n % 21) : 1 + (n % 60)) : null,
      presentState: "Harkitsevat uutta konetta",
      goals: "Lisää kapasiteettia",
      challenges: "Hallituksen lupa puuttuu",
      lastContact: now - random.between(0, LOG_DAYS),
      lastContactBy: OWNERS[n % 3]!,
      updated: now - 30,
      phone: `040 000 ${String(n % 10000).padStart(4, "0")}`,
      email: `ostaja${n}@example.fi`,
      businessId: businessId(n),
      customerNumber: String(100_000 + n),
      postcode: String(n % 100_000).padStart(5, "0"),
      city: "Demola",
      created: now - LOG_DAYS,
    };
  });
  const contacts = Array.from({ length: size.contacts }, (_, n): Row => {
    const customer = random.between(0, size.customers - 1);
    return {
      id: idOf(templates.contacts.letter, "bench", n),
      date: now - LOG_DAYS + Math.floor((n / size.contacts) * LOG_DAYS),
      customerId: customerId(customer),
      customer: `Demo Yritys ${customer + 1} Oy`,
      channel: t(language, `channel.${CHANNELS[n % CHANNELS.length]!}`),
      note: "Odottavat hallitusta",
      twoWay: n % 2 === 0,
      by: OWNERS[n % 3]!,
    };
  });
  enter(host, language, "customers", customers);
  enter(host, language, "contacts", contacts);
}

/** The ID of the n-th planted customer. */
export function customerId(n: number): string {
  return idOf(templates.customers.letter, "bench", n);
}

/** A right one for most numbers; none where no check digit fits. */
function businessId(n: number): string {
  const digits = String(n).padStart(7, "0");
  const check = checkDigit(digits);
  return check === null ? "" : `${digits}-${check}`;
}

/** Types rows under those that are there so that no trigger hears of it, as other programs do; by the keys of columns. */
export function enterUnheard(host: Host, language: Language, tab: TableName, rows: readonly Row[]): void {
  const { title, columns } = templates[tab];
  const sheet = host.workbook.sheetByName(title[language])!;
  const area = { row: sheet.lastRow() + 1, column: 1, rows: rows.length, columns: columns.length };
  const contents = rows.map((row) => columns.map(({ key }) => row[key]));
  host.workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
}

/** A grid that the add-on itself has grown has room left. */
const SPARE_ROWS = 3_000;

/** Writes `rows` under the header of a tab that Set up has just made, growing the grid; formats stay as Set up chose them. */
function enter(host: Host, language: Language, tab: TableName, rows: readonly Row[]): void {
  const { title, columns } = templates[tab];
  const sheet = host.workbook.sheetByName(title[language])!;
  const missing = rows.length + 1 + SPARE_ROWS - sheet.maxRows;
  const formats = columns.map((_, index) => ({
    format: sheet.format(2, index + 1),
    validation: sheet.validation(2, index + 1),
  }));
  if (missing > 0) {
    const before = sheet.maxRows + 1;
    host.workbook.apply({ kind: "insertRows", sheetId: sheet.id, before, count: missing });
    formats.forEach((looks, index) => {
      const area = { row: before, column: index + 1, rows: missing, columns: 1 };
      host.workbook.apply({ kind: "fill", sheetId: sheet.id, area, ...looks });
    });
  }
  const contents = rows.map((row) => columns.map(({ key }) => row[key]));
  const area = { row: 2, column: 1, rows: rows.length, columns: columns.length };
  host.workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
}
