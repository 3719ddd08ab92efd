import type { Host } from "../../scripts/workbench/host/host";
import type { Area } from "../../scripts/workbench/model/cell";
import type { CellContent, Mutation, StyleChange } from "../../scripts/workbench/model/mutation";
import { daySerial } from "../../scripts/workbench/model/serial";
import type { Sheet } from "../../scripts/workbench/model/sheet";
import { checkDigit } from "../../src/core/business-id";

/** The tab of the list that a team kept before the add-on came. */
export const OWN_TAB = "Asiakaslista";

export const HEADER = 5;
/** The person's columns, in their order. */
export const TITLES = [
  "Nro",
  "Yritys",
  "Puhelin",
  "Sähköposti",
  "Y-tunnus",
  "Tila",
  "Seuraava yhteydenotto",
  "Myynti 2025",
  "Osuus",
  "Huomautuksia",
];
const WIDTH = TITLES.length;
export const COLUMN = {
  number: 1,
  name: 2,
  phone: 3,
  email: 4,
  businessId: 5,
  step: 6,
  nextDate: 7,
  sales: 8,
  share: 9,
};
/** What a person would choose for it in Set up. */
export const CHOSEN = [
  { at: 2, title: "Yritys", field: "name" },
  { at: 3, title: "Puhelin", field: "phone" },
  { at: 4, title: "Sähköposti", field: "email" },
  { at: 5, title: "Y-tunnus", field: "businessId" },
  { at: 6, title: "Tila", field: "step" },
  { at: 7, title: "Seuraava yhteydenotto", field: "nextDate" },
] as const;

export interface OwnList {
  readonly sheet: Sheet;
  /** Rows of customers. */
  readonly customers: readonly number[];
  readonly headings: readonly number[];
  readonly totals: number;
}

/** Plants a list of `count` customers as people keep one: title rows over all columns, a header of two rows, headings and
 * empty rows between, dates as dates and as texts in two styles, formulas, notes with semicolons and without, looks, a
 * drop-down that rejects, a conditional format, totals at the bottom and a line below them. */
export function plantOwnList(host: Host, count: number, tab = OWN_TAB): OwnList {
  const { workbook } = host;
  const sheetId = workbook.newId();
  const rowsNeeded = count + Math.ceil(count / 100) * 2 + 40;
  workbook.apply({ kind: "insertSheet", sheetId, name: tab, index: 0, rows: Math.max(1000, rowsNeeded), columns: 14 });
  const put = (mutation: Omit<Extract<Mutation, { kind: "fill" }>, "kind" | "sheetId">) =>
    workbook.apply({ kind: "fill", sheetId, ...mutation });
  const lines = new Map<number, CellContent[]>();
  const top = ["Asiakas", "", "Yhteystiedot", "", "", "Hoito", "", "Talous", "", "Muuta"];
  lines.set(1, ["Demo-Tukun asiakkaat", ...blanks(WIDTH - 1)]);
  lines.set(2, ["Päivitetty 3.1.2026, Demo Myyjä", ...blanks(WIDTH - 1)]);
  lines.set(HEADER - 1, top);
  lines.set(
    HEADER,
    TITLES.map((title, i) => (i === WIDTH - 1 ? "" : title)),
  );
  const customers: number[] = [];
  const headings: number[] = [];
  let row = HEADER + 1;
  for (let n = 0; n < count; n++) {
    if (n % 100 === 0) {
      if (n > 0) row++;
      headings.push(row);
      lines.set(row++, [`Alue ${n / 100 + 1}`, ...blanks(WIDTH - 1)]);
    }
    customers.push(row);
    lines.set(row, customer(n, row));
    row++;
  }
  const totals = row + 1;
  const [first, last] = [customers[0]!, customers[customers.length - 1]!];
  lines.set(totals, [
    "Yhteensä",
    { formula: `=COUNTA(B${first}:B${last})` },
    ...blanks(5),
    { formula: `=SUM(H${first}:H${last + 1})` },
    ...blanks(WIDTH - 8),
  ]);
  lines.set(totals + 2, ["* sopimusasiakas", ...blanks(WIDTH - 1)]);
  const contents = Array.from({ length: totals + 2 }, (_, i) => lines.get(i + 1) ?? blanks(WIDTH));
  // Phones and business IDs are text, as their zeros show; names are not.
  const formats = contents.map((): (string | undefined)[] => new Array(WIDTH).fill(undefined));
  customers.forEach((at, i) => {
    const line = formats[at - 1]!;
    line[COLUMN.businessId - 1] = "@";
    if (i % 3 !== 0) line[COLUMN.phone - 1] = "@";
    if (i % 4 === 0) line[COLUMN.nextDate - 1] = "dd.mm.yy";
  });
  const all = { row: 1, column: 1, rows: contents.length, columns: WIDTH };
  workbook.apply({ kind: "cells", sheetId, area: all, contents, formats });
  put({ area: column(COLUMN.sales, first, totals), format: "#,##0 €" });
  put({ area: column(COLUMN.share, first, last), format: "0.0%" });
  put({ area: column(COLUMN.name, first, last), style: { bold: true } as StyleChange });
  put({ area: { row: 4, column: 1, rows: 2, columns: WIDTH }, style: { background: "#FFE599" } as StyleChange });
  put({ area: { row: customers[1]!, column: WIDTH, rows: 1, columns: 1 }, note: "Muista joulukortti" });
  put({
    area: column(COLUMN.step, first, last),
    validation: {
      criteria: "VALUE_IN_LIST",
      values: [["Prospekti", "Asiakas", "kantis"], true],
      allowInvalid: true,
      helpText: null,
    },
  });
  workbook.apply({
    kind: "sheet",
    sheetId,
    frozenRows: HEADER,
    tabColor: "#CC0000",
    conditionalFormats: [
      {
        areas: [column(COLUMN.sales, first, last)],
        criteria: "NUMBER_GREATER_THAN",
        values: [9_000],
        style: { background: "#B6D7A8" } as never,
      },
    ],
  });
  workbook.apply({ kind: "columns", sheetId, column: COLUMN.name, count: 1, width: 231 });
  workbook.apply({ kind: "columns", sheetId, column: COLUMN.share, count: 1, hidden: true });
  workbook.apply({ kind: "rows", sheetId, row: 1, count: 1, height: 40 });
  const merged: Area[] = [
    { row: 1, column: 1, rows: 1, columns: WIDTH },
    { row: HEADER - 1, column: 3, rows: 1, columns: 3 },
    { row: HEADER - 1, column: 6, rows: 1, columns: 2 },
    { row: HEADER - 1, column: 10, rows: 2, columns: 1 },
    ...headings.map((at) => ({ row: at, column: 1, rows: 1, columns: WIDTH })),
  ];
  for (const area of merged) workbook.apply({ kind: "merge", sheetId, area });
  return { sheet: workbook.sheet(sheetId)!, customers, headings, totals };
}

/** The host reckons formulas again and again; so many show that they stay. */
const WITH_FORMULAS = 400;
const STEPS = ["Prospekti", "Asiakas", "kantis", ""];

function customer(n: number, row: number): CellContent[] {
  const day = daySerial(2026, 1, 1 + (n % 28));
  const dates: CellContent[] = [
    day,
    `${1 + (n % 28)}.2.2026`,
    `2026-03-${String(1 + (n % 28)).padStart(2, "0")}`,
    null,
  ];
  return [
    n + 1,
    `Demo Yritys ${n + 1}${n % 2 === 0 ? " Oy" : ""}`,
    n % 3 === 0 ? 401_000_000 + n : `040 ${String(1_000_000 + n)}`,
    n % 5 === 0 ? "" : `ostaja${n}@example.fi`,
    businessId(n),
    STEPS[n % STEPS.length]!,
    dates[n % dates.length]!,
    1_000 + n * 25,
    n < WITH_FORMULAS ? { formula: `=H${row}/SUM(H$7:H$9)` } : 0.01,
    n % 7 === 0 ? "Soita aamulla; ei perjantaisin" : n % 7 === 1 ? "Pitää kahvista\nja pullasta" : "",
  ];
}

function businessId(n: number): string {
  // No ID is ever issued with some digits.
  for (let number = 1_000_000 + n * 3; ; number++) {
    const digits = String(number);
    const check = checkDigit(digits);
    if (check !== null) return `${digits}-${check}`;
  }
}

function blanks(count: number): CellContent[] {
  return new Array<CellContent>(count).fill("");
}

function column(at: number, first: number, last: number): Area {
  return { row: first, column: at, rows: last - first + 1, columns: 1 };
}

/** All that is the person's on the tab: each cell's value, formula, format, look, note and rule, widths, heights, what is
 * hidden and frozen, merged cells, conditional formats, the filter. `columns`: how many are theirs, from the left. */
export function personsPart(sheet: Sheet, columns = WIDTH, rows = sheet.maxRows): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 1; row <= rows; row++)
    for (let at = 1; at <= columns; at++) {
      const cell = [
        sheet.formula(row, at) ?? sheet.value(row, at),
        sheet.display(row, at),
        sheet.format(row, at),
        JSON.stringify(sheet.style(row, at)),
        sheet.note(row, at),
        JSON.stringify(sheet.validation(row, at)),
      ];
      cells[`${row}/${at}`] = JSON.stringify(cell);
    }
  return {
    cells,
    name: sheet.name,
    index: sheet.index,
    color: sheet.tabColor,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    widths: Array.from({ length: columns }, (_, i) => [sheet.columnWidth(i + 1), sheet.columnHidden(i + 1)]),
    heights: Array.from({ length: 30 }, (_, i) => [sheet.rowHeight(i + 1), sheet.rowHidden(i + 1)]),
    merges: sheet.merges.filter(({ column: at }) => at <= columns),
    rules: sheet.conditionalFormats.filter(({ areas }) => areas.some(({ column: at }) => at <= columns)),
    filter: sheet.filter,
  };
}
