import type { ImportField } from "../../core/import/fields";
import { importData } from "../../schema/calls";
import { bootData } from "../parts/boot";

/** The columns of the register that can be filled, in the order of its tab. */
export const { fields } = bootData(importData);

/** The name of a column of the register. */
export function fieldTitle(field: ImportField): string {
  return fields.find(({ key }) => key === field)?.title ?? field;
}
