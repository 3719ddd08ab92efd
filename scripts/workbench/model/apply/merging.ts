import { clearCovered, contains, inOrder } from "../merges";
import type { Mutation } from "../mutation";
import { rebuilding } from "../rebuild";
import type { Sheet } from "../sheet";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;

/** Makes one cell of an area. Answers with what undoes it. */
export function mergeCells(sheet: Sheet, { sheetId, area }: Of<"merge">): Mutation[] {
  const inside = sheet.merges.filter((merge) => contains(area, merge));
  const contents = rebuilding(sheet, area, ["content"], { blank: true });
  sheet.settings.merges = inOrder([...sheet.merges.filter((merge) => !inside.includes(merge)), area]);
  clearCovered(sheet, area);
  return [{ kind: "unmerge", sheetId, area }, ...contents, ...inside.map((each) => merging(sheetId, each))];
}

/** Dissolves the merged blocks of an area. Answers with what undoes it. */
export function unmergeCells(sheet: Sheet, { sheetId, area }: Of<"unmerge">): Mutation[] {
  const inside = sheet.merges.filter((merge) => contains(area, merge));
  sheet.settings.merges = sheet.merges.filter((merge) => !inside.includes(merge));
  return inside.map((each) => merging(sheetId, each));
}

function merging(sheetId: number, area: Of<"merge">["area"]): Mutation {
  return { kind: "merge", sheetId, area };
}
