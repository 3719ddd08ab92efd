import type { Area, CellValue, Validation } from "./cell";
import { meets, textOf } from "./criterion";
import type { Workbook } from "./workbook";

/** A range in a rule: it moves with rows and columns as a formula's would. */
export interface RuleRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** Whether a value may stand in a cell of this rule. An empty cell always may. A rule by formula is not checked, nor is a
 * criterion that the model does not know: they permit everything. */
export function permits(validation: Validation, value: CellValue, workbook: Workbook): boolean {
  if (value === null) return true;
  const { criteria, values } = validation;
  switch (criteria) {
    case "VALUE_IN_LIST":
    case "VALUE_IN_RANGE":
      return options(validation, workbook)?.includes(textOf(value)) ?? true;
    case "CHECKBOX":
      if (values.length === 0) return typeof value === "boolean";
      return values.some((allowed) => textOf(allowed as CellValue) === textOf(value));
    default:
      return meets(validation, value, workbook.today()) ?? true;
  }
}

/** What a drop-down offers, as text; null when the rule has none. */
export function options({ criteria, values }: Validation, workbook: Workbook): string[] | null {
  const [source] = values;
  if (criteria === "VALUE_IN_LIST") return (source as CellValue[]).map(textOf);
  if (criteria !== "VALUE_IN_RANGE") return null;
  const { sheetId, area } = source as RuleRange;
  const sheet = workbook.sheet(sheetId);
  if (!sheet?.contains(area)) return [];
  const shown = sheet
    .values(area)
    .flat()
    .filter((value) => value !== null);
  return [...new Set(shown.map(textOf))];
}
