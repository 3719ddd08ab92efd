import { type CellRepair, type Finding, isRepairable } from "../../core/check/finding";
import type { Seen } from "../../core/check/seen";
import { isDay } from "../../core/days";
import { NO_CUSTOMER } from "../../core/no-customer";
import type { Stored } from "../../core/stored";
import { type Language, t } from "../../i18n";
import { dateText } from "../../i18n/day-text";
import { rowNoteText } from "../../i18n/row-note-text";
import type { CheckedFinding } from "../../schema/check";
import { columnLetters } from "../a1";

/** So many of the cells of one finding are shown. */
const MOST_CELLS = 5;
/** So much of a text is shown. */
const MOST_CHARS = 120;

/** A finding in the words of `language`. */
export function findingView(finding: Finding, seen: Seen, language: Language): CheckedFinding {
  const { kind, key, cells } = finding;
  const place = placeOf(finding, seen);
  const details = wordsOf(finding, seen, language);
  const say = t.bind(null, language) as (message: string, words: object) => string;
  const repairable = isRepairable(finding);
  const changes = (cells ?? []).reduce<CheckedFinding["changes"]>(
    (all, repair) => (all.length < MOST_CELLS ? all.concat(changesOf(repair, seen, language)) : all),
    [],
  );
  const all = (cells ?? []).reduce((n, repair) => n + fieldsOf(repair).length, 0);
  return {
    key,
    place,
    message: say(`finding.${kind}`, details),
    repair: repairable ? say(`mend.${kind}`, details) : null,
    hint: repairable
      ? ""
      : kind === "own-formula"
        ? ""
        : t(language, kind === "orphan" ? "hint.orphan" : "check.by-hand"),
    undoable: isUndoable(finding),
    changes: changes.slice(0, MOST_CELLS),
    moreChanges: Math.max(0, all - MOST_CELLS),
  };
}

/** Whether History holds what repair changes, so that Undo takes it back. The ID that a row without one gets stays. */
export function isUndoable({ cells }: Pick<Finding, "cells">): boolean {
  const repairs = cells ?? [];
  const isHeld = (repair: CellRepair) => Object.keys(repair.before).some((key) => isLogged(repair, key));
  return repairs.length > 0 && repairs.every((each) => isHeld(each) || each.customerRow !== undefined);
}

function isLogged({ before, after }: CellRepair, key: string): boolean {
  if (key === "id") return before.id !== "" && after.id !== NO_CUSTOMER;
  return true;
}

/** "Kontaktit C41", or the tab alone. */
export function placeOf({ tab, at }: Pick<Finding, "tab" | "at">, { tabs }: Seen): string {
  if (tab === null || tab === "settings" || at === null) return "";
  const seen = tabs.get(tab);
  if (!seen) return "";
  const column = typeof at.column === "string" ? seen.columns.get(at.column) : at.column;
  const cell = `${column === undefined ? "" : columnLetters(column)}${at.row ?? ""}`;
  return cell === "" ? seen.title : `${seen.title} ${cell}`;
}

/** What the sentences of a finding say, as people read it. */
function wordsOf({ kind, tab, at, details }: Finding, seen: Seen, language: Language): Record<string, string | number> {
  const words: Record<string, string | number> = {};
  for (const [key, detail] of Object.entries(details))
    words[key] = typeof detail === "string" ? shown(detail, language) : detail;
  const own = tab !== null && tab !== "settings" ? seen.tabs.get(tab) : undefined;
  if (own && typeof at?.column === "string" && kind !== "renamed" && kind !== "mark-astray")
    words.column = headerIn(own, at.column, language);
  if (kind === "bad-cell" && own)
    words.what = rowNoteText(language, own.template.columns.find((column) => column.key === at?.column)!, {
      code: String(details.code) as never,
      value: String(details.value),
    });
  if (kind === "bad-setting")
    words.what = t(
      language,
      `problem.${String(details.code)}` as "problem.not-a-choice",
      {
        tab: seen.settings?.title ?? "",
        column: String(details.column),
        row: at?.row ?? 0,
        a1: String(details.a1),
        value: String(details.value),
      } as never,
    );
  if (kind === "header-twice") words.ours = columnLetters(Number(details.ours));
  if (kind === "id-form") words.n = Number(details.contacts);
  if (kind === "orphan") words.row = Number(details.customerRow);
  if (kind === "format-lost") words.kind = String(details.type);
  return words;
}

function headerIn(
  { columns, header, template }: NonNullable<ReturnType<Seen["tabs"]["get"]>>,
  key: string,
  language: Language,
) {
  const text = (header[(columns.get(key) ?? 0) - 1] ?? "").split(" · ")[0]!.trim();
  return text === "" ? template.columns.find((column) => column.key === key)!.header[language] : text;
}

function changesOf(repair: CellRepair, seen: Seen, language: Language): CheckedFinding["changes"] {
  return fieldsOf(repair).map((key) => {
    const { before, after, tab, row } = repair;
    const was = before[key] ?? seen.tabs.get(tab)?.content(row, key) ?? "";
    const made = repair.customerRow !== undefined || (key === "id" && after.id === "");
    return {
      place: placeOf({ tab, at: { row, column: key } }, seen),
      before: shown(was, language),
      after: made ? null : shown(after[key] ?? "", language),
    };
  });
}

function fieldsOf({ after, customerRow }: CellRepair): string[] {
  return customerRow === undefined ? Object.keys(after) : ["customerId"];
}

/** A content as people read it, cut short. */
function shown(content: Stored, language: Language): string {
  if (typeof content === "string" && isDay(content)) return dateText(language, content, "");
  const text = String(content).replace(/\s+/g, " ");
  return text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS - 1)}…` : text;
}
