import type { CellError, CellValue } from "../cell";
import { compare } from "./compare";
import { call, type Environment, isError, type Operand, single, toNumber } from "./functions";
import type { Expression, Formula } from "./parse";
import type { Reference } from "./reference";

/** What stands in a cell whose formula the model does not compute: neither Google's result nor one of its errors. */
export const NOT_COMPUTED: CellError = { error: "#NOT-COMPUTED!" };

export interface Scope extends Environment {
  /** The values a reference means; an error when its tab is gone. */
  read(reference: Reference): Operand;
}

/** The value of a formula. Unlike in Sheets, a cell without a number format of its own shows a day or a percentage that
 * comes out of a formula as a plain number. */
export function evaluate(formula: Formula, scope: Scope): CellValue {
  if (!formula.computable) return NOT_COMPUTED;
  if (!formula.tree) return { error: "#ERROR!" };
  const { tree } = formula;
  // A formula that is a whole range spills in Sheets, which the model does not do.
  const result = operand(tree, scope);
  if (typeof result === "object" && result !== null && "range" in result) {
    const one = result.range.length === 1 && result.range[0]?.length === 1;
    return one ? (result.range[0]?.[0] ?? 0) : NOT_COMPUTED;
  }
  return result ?? 0;
}

function operand(expression: Expression, scope: Scope): Operand {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "reference":
      return scope.read(expression.reference);
    case "call":
      return call(
        expression.name,
        expression.operands.map((each) => () => operand(each, scope)),
        scope,
      );
    case "unary":
      return sign(expression.operator, single(operand(expression.operand, scope)));
    case "binary":
      return combine(
        expression.operator,
        single(operand(expression.left, scope)),
        single(operand(expression.right, scope)),
      );
  }
}

function sign(operator: string, value: CellValue): CellValue {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (typeof number === "object") return number;
  return operator === "%" ? number / 100 : 0 - number;
}

function combine(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    case "&":
      return joined(left) + joined(right);
    default:
      return calculate(operator, toNumber(left), toNumber(right));
  }
}

function joined(value: CellValue): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value ?? "");
}

function calculate(operator: string, left: number | CellError, right: number | CellError): CellValue {
  if (typeof left === "object") return left;
  if (typeof right === "object") return right;
  if (operator === "/" && right === 0) return { error: "#DIV/0!" };
  const result =
    operator === "+"
      ? left + right
      : operator === "-"
        ? left - right
        : operator === "*"
          ? left * right
          : operator === "/"
            ? left / right
            : left ** right;
  return Number.isFinite(result) ? result : { error: "#NUM!" };
}
