import type * as z from "zod/mini";
import { CHANNELS, DOORS, KINDS, LANGUAGES, STEPS } from "../../src/core/choices";
import { locateColumns } from "../../src/core/columns";
import { archiveRow } from "../../src/schema/archive";
import { contactRow } from "../../src/schema/contacts";
import { customerRow } from "../../src/schema/customers";
import { historyRow } from "../../src/schema/history";
import { settingsTemplate, settingValues, teamRow } from "../../src/schema/settings";
import { type ChoiceName, type ColumnTemplate, templates } from "../../src/schema/template";

const rows = { customers: customerRow, contacts: contactRow, history: historyRow, archive: archiveRow };
const CODES: Record<ChoiceName, readonly string[]> = {
  step: STEPS,
  channel: CHANNELS,
  kind: KINDS,
  language: LANGUAGES,
  door: DOORS,
};

/** What a field of that column must take, and what it must refuse. */
function samples({ type, choices }: ColumnTemplate): { takes: unknown[]; refuses: unknown[] } {
  if (type === "day") return { takes: ["", "2026-01-31"], refuses: ["31.1.2026", null] };
  if (type === "flag") return { takes: [true, false], refuses: ["", "x"] };
  if (type === "choice") return { takes: ["", ...CODES[choices!]], refuses: ["?", null] };
  return { takes: ["", "anything"], refuses: [1, null] };
}

describe.each(Object.entries(rows))("the template of %s and its row", (name, row) => {
  const template = templates[name as keyof typeof rows];

  it("list the same columns in the same order", () => {
    expect(template.columns.map(({ key }) => key)).toEqual(Object.keys(row.shape));
  });

  it.each(template.columns.map((column) => [column.key, column] as const))(
    "agree on what %s may hold",
    (key, column) => {
      const field = (row.shape as unknown as Record<string, z.ZodMiniType>)[key]!;
      const { takes, refuses } = samples(column);
      for (const value of takes) expect([value, field.safeParse(value).success]).toEqual([value, true]);
      for (const value of refuses) expect([value, field.safeParse(value).success]).toEqual([value, false]);
    },
  );

  it.each(["fi", "en"] as const)("call no two columns the same in %s", (language) => {
    const headers = template.columns.map(({ header }) => header[language].toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  it.each(["fi", "en"] as const)("call no column in %s as another one is called elsewhere", (language) => {
    for (const { key, header } of template.columns)
      for (const other of template.columns)
        if (other.key !== key) expect(other.synonyms?.[language] ?? []).not.toContain(header[language].toLowerCase());
  });

  it("begins with the ID, which only the add-on writes", () => {
    expect(template.columns[0]).toMatchObject({ key: "id", writes: "add-on" });
  });
});

/** Headers that earlier versions gave, of columns that are called otherwise now. */
const FORMER: [keyof typeof rows, "fi" | "en", string, string][] = [
  ["customers", "fi", "city", "Kaupunki"],
  ["history", "en", "at", "At"],
  ["history", "en", "by", "By"],
];

describe.each(FORMER)("a register made earlier, tab %s in %s,", (tab, language, key, former) => {
  const { columns } = templates[tab];
  const header = columns.map((column) => (column.key === key ? former : column.header[language]));

  it(`keeps column ${former} in its place without a mark`, () => {
    expect(locateColumns(header, new Map(), columns).get(key)).toBe(header.indexOf(former) + 1);
    expect(locateColumns(header, new Map(), columns).size).toBe(columns.length);
  });
});

describe("the template of settings", () => {
  it("has a line for each setting, and a column for each field of the team", () => {
    expect(settingsTemplate.settings.map(({ key }) => key)).toEqual(Object.keys(settingValues.shape));
    expect(settingsTemplate.team.map(({ key }) => key)).toEqual(Object.keys(teamRow.shape));
  });

  it.each(["fi", "en"] as const)("begins with values that can be read, in %s", (language) => {
    const values = settingsTemplate.settings.map(({ key, value, type }) => [
      key,
      type === "hour" ? Number(value[language]) : value[language],
    ]);
    expect(settingValues.safeParse(Object.fromEntries(values)).error).toBeUndefined();
  });

  it("explains each setting in both languages", () => {
    for (const { explanation } of settingsTemplate.settings) {
      expect(explanation.fi).toMatch(/\.$/);
      expect(explanation.en).toMatch(/\.$/);
    }
  });
});
