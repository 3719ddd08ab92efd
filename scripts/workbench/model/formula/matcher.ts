import type { CellValue } from "../cell";
import { compare } from "./compare";

/** Whether a cell meets a criterion as `COUNTIF` takes it: a value, or text that begins with `=`, `<>`, `<`, `>`, `<=`,
 * `>=`; `*` and `?` stand for any text and any character, `~` takes their meaning away. */
export function matcher(criterion: CellValue): (value: CellValue) => boolean {
  const [, operator = "=", operand = ""] =
    typeof criterion === "string" ? (/^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? []) : ["", "=", ""];
  const wanted =
    typeof criterion === "string"
      ? operand.trim() !== "" && Number.isFinite(Number(operand))
        ? Number(operand)
        : operand
      : criterion;
  const equal = (value: CellValue): boolean => {
    if (typeof wanted !== "string") return typeof value === typeof wanted && value === wanted;
    if (wanted === "") return value === null || value === "";
    return typeof value === "string" && wildcard(wanted).test(value);
  };
  switch (operator) {
    case "=":
      return equal;
    case "<>":
      return (value) => !equal(value);
    default:
      return (value) => {
        if (value === null || typeof value !== typeof wanted) return false;
        const order = compare(value, wanted);
        if (operator.startsWith("<")) return order < 0 || (order === 0 && operator === "<=");
        return order > 0 || (order === 0 && operator === ">=");
      };
  }
}

function wildcard(text: string): RegExp {
  const pattern = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, tamed?: string) => {
    if (tamed) return `\\${tamed}`.replace("\\~", "~");
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(`^${pattern}$`, "is");
}
