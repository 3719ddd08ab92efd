import { AddonError, type ErrorCode } from "../../src/core/errors";
import { changesOf, type RowChange } from "../../src/core/history";
import { explain, type Language } from "../../src/i18n";
import { REPAIRABLE, TOLD } from "../../src/schema/calls";
import { type TableName, templates } from "../../src/schema/template";
import type { Deed } from "./act";
import { OF_A_CHANGE, type Part, tending } from "./footprint";
import { type Moment, type OurTab, type Touched, textsIn } from "./ground";
import type { Line } from "./lines";
import type { TabPhoto } from "./photo";
import type { Seen } from "./watch";

/** What must hold after every act, whatever people have done to the sheet before and do meanwhile. Each answers sentences
 * about what does not hold; none: all is well. */
export type Invariant = (deed: Deed, languages: readonly Language[]) => readonly string[];

const TABLES = Object.keys(templates) as TableName[];
const TENDING = tending();
/** Computed again from the others, or staying with the row: History does not tell them. */
const UNTOLD = new Set(["due", "id", ...OF_A_CHANGE]);

/** No cell is otherwise than the act may make it: not the columns, tabs, notes, looks that people have for themselves. */
export const onlyItsFootprint: Invariant = ({ act: { footprint }, ending, seen }) => {
  const said = "told" in ending ? ending.told.details.join("\n") : "";
  const wrong = seen.cells.filter(
    (cell) =>
      !allowed(cell, footprint.parts, footprint.builds === true) &&
      !isTold(cell, said) &&
      !(seen.shifted && isFormula(cell.change.before) && isFormula(cell.change.after)) &&
      !(footprint.mends && cell.header && cell.fields.size > 0) &&
      !((footprint.bares || footprint.releases) && isBared(cell)),
  );
  const { releases = false } = footprint;
  return [
    ...wrong.map(described),
    ...(releases ? [] : seen.columnsGone.map(() => "a column is gone")),
    ...(footprint.builds ? [] : seen.columnsNew.map(() => "there is a new column")),
    ...seen.tabsGone
      .filter(({ sheetId }) => !releases || tabOf(seen.moments[0]!, sheetId) === null)
      .map(({ name }) => `tab ${name} is gone`),
    ...(footprint.builds ? [] : seen.tabsNew.map(({ name }) => `there is a new tab ${name}`)),
    ...seen.tabsChanged
      .filter(({ before, after }) => before.name !== after.name || !(footprint.builds || footprint.bares || releases))
      .map(
        ({ before, after }) =>
          `tab ${before.name} looks different now: ${after.name}, ${firstDifference(before, after)}`,
      ),
  ];
};

/** No row is lost, none is there twice. */
export const noRowLostOrDoubled: Invariant = ({ act: { footprint }, ending, seen }) => {
  const said = "told" in ending ? ending.told.details.join("\n") : "";
  const gone = seen.rowsGone.flatMap(({ sheetId, row }) => {
    const then = [...seen.moments].reverse().find(({ photo }) => photo.get(sheetId)?.every.has(row));
    const moment = then ?? seen.moments[0]!;
    const tab = tabOf(moment, sheetId);
    const ids = textsIn(moment, sheetId, row, "id");
    const may =
      tab !== null &&
      tab !== "settings" &&
      ids.some((id) => footprint.removes?.(tab, id, (key) => textsIn(moment, sheetId, row, key)));
    return may ? [] : [`a row of ${moment.photo.get(sheetId)?.name} is gone: ${ids.join(" ")}`];
  });
  const added = new Map<TableName, Set<Line>>();
  for (const cell of seen.cells) {
    const { tab, rowNew, fields, header, change } = cell;
    if (isTold(cell, said)) continue;
    if (header || tab === null || tab === "settings" || !rowNew || fields.size === 0 || change.aspect !== "content")
      continue;
    added.set(tab, (added.get(tab) ?? new Set()).add(change.row));
  }
  const many = [...added].flatMap(([tab, rows]) => {
    const most = tab === "history" ? Number.POSITIVE_INFINITY : (footprint.adds[tab] ?? 0);
    return rows.size > most ? [`${rows.size} rows were added to ${tab}, at most ${most} may be`] : [];
  });
  return [...gone, ...many];
};

/** IDs that were unique still are, and the script changes none that is there. */
export const idsStay: Invariant = ({ act: { footprint }, ending, seen }) => {
  const said = "told" in ending ? ending.told.details.join("\n") : "";
  const [first, last] = [seen.moments[0]!, seen.moments.at(-1)!];
  const changed = seen.cells
    .filter(
      ({ change, fields, header, tab }) => !header && tab !== null && change.aspect === "content" && fields.has("id"),
    )
    .filter((cell) => cell.change.before !== null && cell.change.before !== "" && !isTold(cell, said))
    // A row that people copied gets an ID of its own, one that they typed over comes back.
    .filter(
      ({ byPeople, change: { before } }) =>
        !(byPeople || footprint.mends) || (isId(before) && !doubled(seen.moments, before)),
    )
    .map((cell) => `an ID was changed: ${described(cell)}`);
  if (seen.cells.length === 0) return changed;
  const twice = TABLES.flatMap((tab) => {
    const people = new Set(
      [...seen.byPeople].filter((key) => key.endsWith("/content")).map((key) => key.split("/")[1]),
    );
    const before = doubles(first, tab);
    return [...doubles(last, tab)]
      .filter(([id, rows]) => !before.has(id) && !rows.some((row) => people.has(String(row))))
      .map(([id]) => `${tab}: ID ${id} is there twice now`);
  });
  return [...changed, ...twice];
};

/** Success, or a sentence of ours in the person's language; never a bug, never words of Google's. */
export const endsInASentence: Invariant = ({ ending, seen }, languages) => {
  const failures = seen.executions.flatMap(({ error, log, function: name }) => {
    const spoken = log.flatMap((line) => sentencesOf(line, languages));
    const bug = log.find((line) => /^\w*(Error|Exception)\b.*\n\s+at /s.test(line));
    if (bug !== undefined) return [`${name} has a fault: ${bug}`];
    if (error === undefined) return [];
    const text = error
      .replace(/^Error: /, "")
      .replace(TOLD, "")
      .split(REPAIRABLE)[0]!;
    return spoken.includes(text) ? [] : [`${name} ended with "${error}"; ${log.join("\n")}`];
  });
  const thrown = "thrown" in ending && seen.executions.every(({ error }) => error === undefined);
  return thrown ? [...failures, `the call failed: ${ending.thrown}`] : failures;
};

/** Who is told that nothing was saved finds nothing saved. */
export const refusedWhole: Invariant = ({ ending, seen }) => {
  if (!("thrown" in ending) || seen.disturbed) return [];
  return seen.cells
    .filter(({ change }) => change.aspect === "content")
    .map((cell) => `refused, yet changed: ${described(cell)}`);
};

/** History tells each changed field of each row, and each row that was added. */
export const historyTells: Invariant = ({ act: { footprint }, ending, seen }) => {
  if (!footprint.logged || "thrown" in ending) return [];
  const changes = loggedIn(seen);
  const told = new Map(changes.map((change) => [`${change.tab}/${change.rowId}`, change]));
  const many = new Set(changes.filter(({ rowId }) => rowId === "").map(({ tab }) => tab));
  return seen.cells
    .filter(
      ({ tab, change, header, fields }) =>
        isTable(tab) && tab !== "history" && !header && change.aspect === "content" && fields.size > 0,
    )
    .filter(({ fields }) => ![...fields].some((field) => UNTOLD.has(field)))
    .filter((cell) => !allowed(cell, TENDING, false) && !isTold(cell, ending.told.details.join("\n")))
    .filter(({ change }) => !(seen.shifted && isFormula(change.before) && isFormula(change.after)))
    .filter((cell) => {
      if (cell.rowNew && many.has(cell.tab as string)) return false;
      const rows = [...cell.ids].flatMap((id) => told.get(`${cell.tab}/${id}`) ?? []);
      if (rows.length === 0) return true;
      return !rows.some(({ before, after }) => before === null || [...cell.fields].some((field) => field in after));
    })
    .map((cell) => `History does not tell: ${described(cell)}`);
};

/** What the act itself promises. */
export const keepsItsWord: Invariant = ({ act, ending, seen }) =>
  "told" in ending ? (act.holds?.(seen, ending.told) ?? []) : [];

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  onlyItsFootprint,
  noRowLostOrDoubled,
  idsStay,
  endsInASentence,
  refusedWhole,
  historyTells,
  keepsItsWord,
};

/** All that does not hold after an act. `languages`: those that the person may be spoken to in. */
export function violations(deed: Deed, languages: readonly Language[]): string[] {
  return Object.entries(INVARIANTS).flatMap(([name, invariant]) =>
    invariant(deed, languages).map((sentence) => `${name}: ${deed.act.name}: ${sentence}`),
  );
}

function allowed(cell: Touched, parts: readonly Part[], builds: boolean): boolean {
  const { change, tab, fields, header } = cell;
  if (tab === null) return false;
  const own = parts.filter((part) => part.tab === tab && part.rows(cell));
  if (own.some(({ whole }) => whole)) return true;
  if (change.aspect === "format") {
    // A cell gets its format before it is written; cells of the add-on beside it may be in the same block.
    if (fields.size > 0 && own.length > 0) return true;
  } else if (
    own.some(
      ({ fields: its, aspects = ["content"], change: may = () => true }) =>
        (its === "all" ? tab === "settings" || fields.size > 0 : its.some((field) => fields.has(field))) &&
        aspects.includes(change.aspect) &&
        may(change.before, change.after),
    ) &&
    !header
  )
    return true;
  // Set up fills what is empty; of what people have it changes nothing.
  return builds && (change.aspect !== "content" || change.before === null);
}

/** What goes with the add-on: looks, its part of notes, the formulas that tell whether reminders run. */
function isBared({ change, header, tab, names }: Touched): boolean {
  const told = header || (tab === "settings" && names.has("heartbeatCheck"));
  return change.aspect === "content" ? told && isFormula(change.before) : change.aspect !== "note";
}

function isFormula(content: unknown): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** A row moved under the pen: the outcome names the cell. */
function isTold(cell: Touched, said: string): boolean {
  return cell.change.aspect === "content" && cell.tabTitle !== "" && said.includes(cell.tabTitle);
}

/** Where the settings of a tab begin to differ. */
function firstDifference({ settings: before }: TabPhoto, { settings: after }: TabPhoto): string {
  const at = [...before].findIndex((letter, i) => letter !== after[i]);
  const part = (text: string) => text.slice(Math.max(at - 20, 0), at + 40);
  return at < 0 ? "what is hidden" : `${part(before)} -> ${part(after)}`;
}

function described({ change, tabTitle, fields, ids, names }: Touched): string {
  const short = (content: unknown) => JSON.stringify(content)?.slice(0, 80);
  const who = [...ids, ...names].join(" ").slice(0, 60);
  return `${tabTitle} [${[...fields].join(" ")}] row ${who}: ${change.aspect} ${short(change.before)} -> ${short(change.after)}`;
}

/** The sentences that a line of the log stands for: "column-missing {…}". */
function sentencesOf(line: string, languages: readonly Language[]): string[] {
  const [, code, details] = /^([a-z-]+) (\{.*\})$/s.exec(line) ?? [];
  if (code === undefined || details === undefined || code === "unexpected") return [];
  const error = new AddonError(code as ErrorCode, JSON.parse(details));
  return languages.flatMap((language) => [explain(language, error), explain(language, error, "page")]);
}

function tabOf({ tabs }: Moment, sheetId: number): OurTab | null {
  return [...tabs].find(([, id]) => id === sheetId)?.[0] ?? null;
}

function isTable(tab: OurTab | null): tab is TableName {
  return tab !== null && tab !== "settings";
}

function isId(content: unknown): boolean {
  return /^[A-Z][2-9A-Z]{8}$/.test(String(content));
}

/** Whether two rows of a tab had that ID at a moment. */
function doubled(moments: readonly Moment[], id: unknown): boolean {
  return moments.some((moment) => TABLES.some((tab) => doubles(moment, tab).has(String(id))));
}

function doubles(moment: Moment, tab: TableName): Map<string, Line[]> {
  const photo = moment.photo.get(moment.tabs.get(tab) ?? -1);
  const rows = new Map<string, Line[]>();
  for (const row of photo?.rows ?? [])
    for (const id of photo ? textsIn(moment, photo.sheetId, row, "id") : [])
      if (id !== "") rows.set(id, [...(rows.get(id) ?? []), row]);
  return new Map([...rows].filter(([, its]) => its.length > 1));
}

/** What the rows say that were added to History. */
function loggedIn({ moments, cells }: Seen): RowChange[] {
  const last = moments.at(-1)!;
  const fresh = new Set(cells.filter(({ tab, rowNew }) => tab === "history" && rowNew).map(({ change }) => change.row));
  const photo = last.photo.get(last.tabs.get("history") ?? -1);
  const parts = (photo?.rows ?? [])
    .filter((row) => fresh.has(row))
    .map((row) => {
      const text = (key: string) => rawText(last, photo!.sheetId, row, key);
      return { id: text("id"), tab: text("tab"), rowId: text("rowId"), before: text("before"), after: text("after") };
    });
  return changesOf(parts).changes;
}

function rawText(moment: Moment, sheetId: number, row: Line, key: string): string {
  const tab = moment.photo.get(sheetId)!;
  const at = tab.rows.indexOf(row);
  const column = tab.columns.findIndex((each) => moment.fields.get(each)?.has(key));
  return column < 0 ? "" : String(tab.cells.content[at]![column] ?? "");
}
