import type { Area, ConditionalFormat, Filter, Metadata, NamedRange, Protection, Validation } from "./cell";
import { followShift } from "./formula/move";
import { intern } from "./intern";
import { shiftMerges } from "./merges";
import type { Mutation } from "./mutation";
import { rewriteFormulas } from "./rewrite";
import type { Runs } from "./runs";
import type { Sheet } from "./sheet";
import { reversed, type Shift, shifted, shiftedArea, shiftedSpan } from "./shift";
import type { RuleRange } from "./validation";
import type { Workbook } from "./workbook";

/** Takes along what refers to the cells of a sheet whose rows or columns were inserted, deleted or moved (the grid already
 * is): formulas, rules' ranges, conditional formats, the filter, protections,
 * names, metadata, merged blocks. Answers with the mutations that mend, after
 * the reversed shift, what does not come back by itself. */
export function follow(workbook: Workbook, sheet: Sheet, shift: Shift): Mutation[] {
  return [
    ...formulas(workbook, sheet, shift),
    ...validations(workbook, sheet, shift),
    ...conditionalFormats(sheet, shift),
    ...filter(sheet, shift),
    ...protections(workbook, sheet, shift),
    ...namedRanges(workbook, sheet, shift),
    ...metadata(workbook, sheet, shift),
    ...shiftMerges(sheet, shift),
  ];
}

function formulas(workbook: Workbook, sheet: Sheet, shift: Shift): Mutation[] {
  const back = reversed(shift);
  const name = sheet.name.toLowerCase();
  const on = (from: number) => (tab: string | null) => (tab === null ? from === sheet.id : tab.toLowerCase() === name);
  const side = shift.axis === "rows" ? "row" : "column";
  const start = Math.min(shift.at, shift.to ?? shift.at);
  return rewriteFormulas(workbook, {
    concerns: ({ references, tree }, { sheetId }) =>
      tree === null ||
      references.some(
        (reference) =>
          on(sheetId)(reference.sheet) &&
          Math.max(reference.first[side] ?? 0, reference.last ? (reference.last[side] ?? start) : 0) >= start,
      ),
    change: (text, { sheetId }) => followShift(text, shift, on(sheetId)),
    back: (text, { sheetId }) => followShift(text, back, on(sheetId)),
    origin: (place) => {
      if (place.sheetId !== sheet.id) return place;
      return { ...place, [side]: shifted(back, place[side]) ?? place[side] };
    },
  });
}

/** Drop-downs from a range; where the range is deleted whole the rule offers nothing any more but stays. */
function validations(workbook: Workbook, sheet: Sheet, shift: Shift): Mutation[] {
  const back = reversed(shift);
  const mending: Mutation[] = [];
  for (const other of workbook.sheets) {
    other.grid.columns.forEach((column, c) => {
      const runs = column.attributes.validation as Runs<Validation | null>;
      if (runs.isBlank) return;
      for (const { from, to, value } of runs.within(0, other.maxRows)) {
        if (!value || movedRule(movedRule(value, sheet.id, shift), sheet.id, back) === value) continue;
        // The rule's own cells may have moved with the shift: the mending finds them where they stood.
        const cells = { row: from + 1, column: c + 1, rows: to - from, columns: 1 };
        for (const area of other === sheet ? before(back, cells) : [cells]) {
          mending.push({ kind: "fill", sheetId: other.id, area, validation: value });
        }
      }
      runs.map((value) => value && movedRule(value, sheet.id, shift));
    });
  }
  return mending;
}

/** Where the cells of an area stood before the shift, in several blocks where they did not stand together. */
function before(back: Shift, area: Area): Area[] {
  const { axis } = back;
  const side = axis === "rows" ? "row" : "column";
  const lines = Array.from({ length: area[axis] }, (_, i) => shifted(back, area[side] + i)).filter(
    (line) => line !== null,
  );
  const blocks: Area[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && last[side] + last[axis] === line) blocks[blocks.length - 1] = { ...last, [axis]: last[axis] + 1 };
    else blocks.push({ ...area, [side]: line, [axis]: 1 });
  }
  return blocks;
}

function movedRule(rule: Validation, sheetId: number, shift: Shift): Validation {
  if (rule.criteria !== "VALUE_IN_RANGE") return rule;
  const [range, ...others] = rule.values as [RuleRange, ...unknown[]];
  if (range.sheetId !== sheetId) return rule;
  const area = shiftedArea(shift, range.area);
  return area ? intern({ ...rule, values: [{ sheetId, area }, ...others] }) : rule;
}

function conditionalFormats(sheet: Sheet, shift: Shift): Mutation[] {
  const before = sheet.conditionalFormats;
  if (before.length === 0) return [];
  const moved = (rules: readonly ConditionalFormat[], by: Shift): ConditionalFormat[] =>
    rules
      .map((rule) => ({
        ...rule,
        areas: rule.areas.map((area) => shiftedArea(by, area)).filter((area) => area !== null),
      }))
      .filter(({ areas }) => areas.length > 0);
  sheet.settings.conditionalFormats = moved(before, shift);
  const again = moved(sheet.conditionalFormats, reversed(shift));
  if (JSON.stringify(again) === JSON.stringify(before)) return [];
  return [{ kind: "sheet", sheetId: sheet.id, conditionalFormats: before }];
}

/** A filter whose cells are all gone shows its rows again. */
function filter(sheet: Sheet, shift: Shift): Mutation[] {
  const old = sheet.filter;
  if (!old) return [];
  const now = movedFilter(old, shift);
  const again = now && movedFilter(now, reversed(shift));
  sheet.settings.filter = now;
  if (again && JSON.stringify(again) === JSON.stringify(old)) return [];
  const mending: Mutation[] = [];
  if (!now) {
    const back = reversed(shift);
    for (const { from, to, value } of sheet.grid.filteredRows.within(0, sheet.maxRows)) {
      if (!value) continue;
      const area = { row: from + 1, column: 1, rows: to - from, columns: 1 };
      for (const { row, rows } of shift.axis === "rows" ? before(back, area) : [area])
        mending.push({ kind: "rows", sheetId: sheet.id, row, count: rows, filtered: true });
    }
    sheet.grid.filteredRows.set(0, sheet.maxRows, false);
  }
  return [...mending, { kind: "sheet", sheetId: sheet.id, filter: old }];
}

function movedFilter({ area, columns }: Filter, shift: Shift): Filter | null {
  const moved = shiftedArea(shift, area);
  if (!moved) return null;
  const kept = columns.flatMap((each) => {
    const column = shift.axis === "rows" ? each.column : shifted(shift, each.column);
    const inside = column !== null && column >= moved.column && column < moved.column + moved.columns;
    return inside ? [{ ...each, column }] : [];
  });
  return { area: moved, columns: kept.sort((a, b) => a.column - b.column) };
}

function namedRanges(workbook: Workbook, sheet: Sheet, shift: Shift): Mutation[] {
  const mending: Mutation[] = [];
  for (const range of workbook.namedRanges) {
    if (range.sheetId !== sheet.id) continue;
    const area = shiftedArea(shift, range.area);
    if (area) workbook.label({ ...range, area } satisfies NamedRange);
    else workbook.unlabel(range);
    const again = area && shiftedArea(reversed(shift), area);
    if (!again || !equal(again, range.area)) mending.push({ kind: "nameRange", range });
  }
  return mending;
}

function protections(workbook: Workbook, sheet: Sheet, shift: Shift): Mutation[] {
  const mending: Mutation[] = [];
  for (const protection of workbook.protections) {
    if (protection.sheetId !== sheet.id) continue;
    if (!protection.area) {
      mending.push(...unprotected(workbook, protection, shift));
      continue;
    }
    const area = shiftedArea(shift, protection.area);
    if (area) workbook.put({ ...protection, area } satisfies Protection);
    else workbook.drop(protection);
    const again = area && shiftedArea(reversed(shift), area);
    if (!again || !equal(again, protection.area)) mending.push({ kind: "protect", protection });
  }
  return mending;
}

/** What a whole sheet's protection leaves open moves along. */
function unprotected(workbook: Workbook, protection: Protection, shift: Shift): Mutation[] {
  if (!protection.unprotected) return [];
  const moved = (areas: readonly Area[], by: Shift) =>
    areas.map((area) => shiftedArea(by, area)).filter((area) => area !== null);
  const now = moved(protection.unprotected, shift);
  workbook.put({ ...protection, unprotected: now });
  const again = moved(now, reversed(shift));
  return JSON.stringify(again) === JSON.stringify(protection.unprotected) ? [] : [{ kind: "protect", protection }];
}

function equal(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function metadata(workbook: Workbook, sheet: Sheet, shift: Shift): Mutation[] {
  const mending: Mutation[] = [];
  for (const each of workbook.metadata) {
    const { location } = each;
    if (location.type !== "ROW" && location.type !== "COLUMN") continue;
    if (location.sheetId !== sheet.id || (location.type === "ROW") !== (shift.axis === "rows")) continue;
    const at = shifted(shift, location.type === "ROW" ? location.row : location.column);
    if (at === null) {
      workbook.forget(each);
      mending.push({ kind: "metadata", metadata: each });
      continue;
    }
    const moved = location.type === "ROW" ? { ...location, row: at } : { ...location, column: at };
    workbook.remember({ ...each, location: moved } satisfies Metadata);
  }
  return mending;
}

/** How many rows or columns stay frozen. */
export function frozenAfter(shift: Shift, frozen: number): number {
  if (frozen === 0 || shift.kind === "move") return frozen;
  return shiftedSpan(shift, 1, frozen)?.[1] ?? 0;
}
