import type { Area } from "../../../src/core/check/finding";
import type { Seen, SeenTab } from "../../../src/core/check/seen";
import type { Stored } from "../../../src/core/stored";
import { templates } from "../../../src/schema/template";

type Row = Readonly<Record<string, Stored>>;

interface Look {
  readonly customers?: readonly Row[];
  readonly contacts?: readonly Row[];
  readonly adopted?: boolean;
  /** Cells by "row key". */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly dates?: readonly string[];
  readonly withoutChoices?: readonly string[];
  readonly merges?: readonly Area[];
  readonly header?: (titles: string[]) => string[];
  readonly columns?: (columns: Map<string, number>) => Map<string, number>;
  readonly marks?: (marks: { key: string; at: number }[]) => { key: string; at: number }[];
  readonly headed?: boolean;
}

/** A register of the first rows given, headers in row 1, as a look would have seen it. */
export function seen(look: Look = {}, others: Partial<Seen> = {}): Seen {
  const tabs = new Map<SeenTab["tab"], SeenTab>();
  for (const tab of ["customers", "contacts"] as const) tabs.set(tab, tabOf(tab, look[tab] ?? [], look));
  return {
    language: "fi",
    tabs,
    missing: [],
    copies: [],
    older: false,
    copied: false,
    owner: "",
    settings: null,
    known: { customers: new Set(), contacts: new Set() },
    archived: new Set(),
    ...others,
  };
}

function tabOf(tab: "customers" | "contacts", rows: readonly Row[], look: Look): SeenTab {
  const template = templates[tab];
  const own = tab === "customers";
  const titles = template.columns.map(({ header }) => header.fi);
  const columns = new Map(template.columns.map(({ key }, i) => [key, i + 1] as const));
  const marks = template.columns.map(({ key }, i) => ({ key, at: i + 1 }));
  const type = (key: string) => template.columns.find((column) => column.key === key)!.type;
  return {
    tab,
    template,
    title: template.title.fi,
    adopted: look.adopted ?? false,
    headerRow: 1,
    headed: own ? (look.headed ?? true) : true,
    header: own && look.header ? look.header(titles) : titles,
    columns: own && look.columns ? look.columns(columns) : columns,
    marks: own && look.marks ? look.marks(marks) : marks,
    rows: rows.map((_, i) => i + 2),
    content: (row, key) => rows[row - 2]?.[key] ?? "",
    isDate: (row, key) =>
      (own && look.dates?.includes(`${row} ${key}`)) || (type(key) === "day" && isDay(rows[row - 2]?.[key])),
    formula: (row, key) => (own ? look.formulas?.[`${row} ${key}`] : undefined) ?? "",
    format: (row, key) =>
      (own ? look.formats?.[`${row} ${key}`] : undefined) ??
      (type(key) === "day" ? "d.m.yyyy" : type(key) === "text" || type(key) === "person" ? "@" : "General"),
    offersChoices: (row, key) => !(own && look.withoutChoices?.includes(`${row} ${key}`)),
    merges: own ? (look.merges ?? []) : [],
  };
}

function isDay(content: Stored | undefined): boolean {
  return typeof content === "string" && /^\d{4}-\d{2}-\d{2}$/.test(content);
}
