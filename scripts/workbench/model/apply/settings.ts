import type { Mutation } from "../mutation";
import type { Runs } from "../runs";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;

/** Width and hiding of columns. Answers with what undoes it. */
export function sizeColumns(sheet: Sheet, { kind, sheetId, column, count, width, hidden }: Of<"columns">): Mutation[] {
  const inverse: Mutation[] = [];
  for (const [i, each] of sheet.grid.columns.slice(column - 1, column - 1 + count).entries()) {
    inverse.push({
      kind,
      sheetId,
      column: column + i,
      count: 1,
      ...(width !== undefined && { width: each.width }),
      ...(hidden !== undefined && { hidden: each.hidden }),
    });
    if (width !== undefined) each.width = width;
    if (hidden !== undefined) each.hidden = hidden;
  }
  return inverse;
}

/** Height and hiding of rows. Answers with what undoes it. */
export function sizeRows(
  sheet: Sheet,
  { kind, sheetId, row, count, height, hidden, filtered }: Of<"rows">,
): Mutation[] {
  const inverse: Mutation[] = [];
  const change = (runs: Runs<unknown>, name: "height" | "hidden" | "filtered", value: unknown): void => {
    for (const run of runs.within(row - 1, row - 1 + count)) {
      inverse.push({ kind, sheetId, row: run.from + 1, count: run.to - run.from, [name]: run.value });
    }
    runs.set(row - 1, row - 1 + count, value);
  };
  if (height !== undefined) change(sheet.grid.heights as Runs<unknown>, "height", height);
  if (hidden !== undefined) change(sheet.grid.hiddenRows as Runs<unknown>, "hidden", hidden);
  if (filtered !== undefined) change(sheet.grid.filteredRows as Runs<unknown>, "filtered", filtered);
  return inverse;
}

/** Hides rows by the filter, and no others. Answers with what undoes it. */
export function filterRows(sheet: Sheet, { kind, sheetId, hidden }: Of<"filterRows">): Mutation[] {
  const { filteredRows } = sheet.grid;
  const before = filteredRows.within(0, sheet.maxRows).filter(({ value }) => value);
  filteredRows.set(0, sheet.maxRows, false);
  const flags = hidden.length > 0 ? new Array<boolean>(sheet.maxRows).fill(false) : [];
  for (const [row, count] of hidden) flags.fill(true, row - 1, row - 1 + count);
  filteredRows.write(0, flags);
  return [{ kind, sheetId, hidden: before.map(({ from, to }) => [from + 1, to - from]) }];
}

/** Adds a protection, or puts it in the place of the one with its id. Answers with what undoes it. */
export function protect(workbook: Workbook, { protection }: Of<"protect">): Mutation[] {
  const before = workbook.protections.find(({ id }) => id === protection.id);
  workbook.put(protection);
  return [before ? { kind: "protect", protection: before } : { kind: "unprotect", id: protection.id }];
}

/** Names a block, or gives a name another block. Answers with what undoes it. */
export function nameRange(workbook: Workbook, { range }: Of<"nameRange">): Mutation[] {
  const before = workbook.namedRange(range.name);
  workbook.label(range);
  return [before ? { kind: "nameRange", range: before } : { kind: "removeName", name: range.name }];
}

/** Adds metadata, or puts it in the place of that with its id. Answers with what undoes it. */
export function addMetadata(workbook: Workbook, { metadata }: Of<"metadata">): Mutation[] {
  const before = workbook.metadata.find(({ id }) => id === metadata.id);
  workbook.remember(metadata);
  return [before ? { kind: "metadata", metadata: before } : { kind: "removeMetadata", id: metadata.id }];
}

/** Settings of the whole file. Answers with what undoes it. */
export function changeWorkbook(workbook: Workbook, { kind, name, locale, timeZone }: Of<"workbook">): Mutation[] {
  const before: Mutation = {
    kind,
    ...(name !== undefined && { name: workbook.name }),
    ...(locale !== undefined && { locale: workbook.locale }),
    ...(timeZone !== undefined && { timeZone: workbook.timeZone }),
  };
  if (name !== undefined) workbook.name = name;
  if (locale !== undefined) workbook.locale = locale;
  if (timeZone !== undefined) workbook.timeZone = timeZone;
  return [before];
}
