import { type TableName, templates } from "../../src/schema/template";
import { contentText, type OurTab, type Touched } from "./ground";
import type { Aspect } from "./photo";

/** Cells that an act may change. */
export interface Part {
  readonly tab: OurTab;
  readonly fields: readonly string[] | "all";
  readonly rows: (row: Touched) => boolean;
  /** Default: their contents. The format that a written cell gets is always part of it. */
  readonly aspects?: readonly Aspect[];
  /** Rows as they were kept, with the cells of people's own columns. */
  readonly whole?: boolean;
  /** Default: any change. */
  readonly change?: (before: unknown, after: unknown) => boolean;
}

/** What an act may do to the register, and nothing else. */
export interface Footprint {
  readonly parts: readonly Part[];
  /** How many rows it may add at most. */
  readonly adds: Readonly<Partial<Record<TableName, number>>>;
  /** Whether the row of that ID may go; `texts` tells its cells by field. */
  readonly removes?: (tab: TableName, id: string, texts: (key: string) => readonly string[]) => boolean;
  /** Adds tabs, columns and looks, as Set up does. */
  readonly builds?: boolean;
  /** Gives rows other IDs where two have the same, or one is none; and headers their own words again. */
  readonly mends?: boolean;
  /** Takes looks and the formulas of headers away, and nothing that people wrote. */
  readonly bares?: boolean;
  /** Gives a list back that was adopted: the columns and tabs that came with it go. */
  readonly releases?: boolean;
  /** Takes whole rows from tab to tab, which taking it back moves the other way. */
  readonly moves?: boolean;
  /** Whether History has to tell what changes in the tables. */
  readonly logged: boolean;
}

/** Reads and shows; changes nothing. */
export const NOTHING: Footprint = { parts: [], adds: {}, logged: false };

const emptyBefore = (before: unknown) => before === null || before === "" || before === false;

export const newRow = ({ rowNew }: Touched): boolean => rowNew;

export function withId(...ids: readonly string[]): (row: Touched) => boolean {
  return (row) => ids.some((id) => row.ids.has(id));
}

export function withName(name: string): (row: Touched) => boolean {
  return ({ names }) => names.has(contentText(name));
}

/** What the add-on notes in the customers' rows that an act changes. */
export const OF_A_CHANGE = ["updated"];

/** A row that a person typed gets its ID when it is changed. */
export function idGiven(tab: TableName, rows: Part["rows"]): Part {
  return { tab, fields: ["id"], rows, change: emptyBefore };
}

export const newHistoryRows: Part = { tab: "history", fields: "all", rows: newRow };

/** What every act that writes may do besides its own, and the add-on when people type: give typed rows what they lack, and
 * say in a note what is wrong with a cell. */
export function tending(): Part[] {
  const typed = ({ byPeople, nameless }: Touched) => byPeople || nameless;
  return (["customers", "contacts"] as const).flatMap((tab): Part[] => [
    { tab, fields: ["id", ...NOTED[tab]], rows: typed },
    { tab, fields: GIVEN[tab], rows: () => true, change: emptyBefore },
    {
      tab,
      fields: templates[tab].columns.map(({ key }) => key),
      rows: () => true,
      aspects: ["note"],
      change: (before, after) => ownWords(before) === ownWords(after),
    },
  ]);
}

/** What the add-on notes of a row that was typed, and what it fills in where nothing stands. */
const NOTED = {
  customers: ["created", "createdBy", "updated", "importId", "stepSince", "due"],
  contacts: ["customer", "door", "loggedAt"],
} as const;
const GIVEN = { customers: ["owner", "due", "updated"], contacts: ["customer", "customerId", "by"] } as const;

/** A person's own part of a note: all but the add-on's line and the one below it. */
function ownWords(note: unknown): string {
  const lines = String(note ?? "").split("\n");
  return lines.filter((line, i) => line !== NOTE_LINE && lines[i - 1] !== NOTE_LINE).join("\n");
}

const NOTE_LINE = "- Vetoketju -";
