import { isKnownFunction, VOLATILE } from "./functions";
import { parseReference, type Reference } from "./reference";
import { type Token, tokenize } from "./tokenize";

export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean | { readonly error: string } | null }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] };

export interface Formula {
  /** null: it cannot be read (`#ERROR!`). */
  readonly tree: Expression | null;
  readonly references: readonly Reference[];
  /** Whether the model knows all it takes to compute it. */
  readonly computable: boolean;
  /** Whether its value changes by the clock alone. */
  readonly volatile: boolean;
}

class Unreadable extends Error {}

/** From the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads a formula, canonical en-US and with its `=`. A sign binds tighter than a power, as in Sheets: -2^2 is 4. */
export function parseFormula(text: string): Formula {
  const tokens = tokenize(text.slice(1)).filter((token) => token.kind !== "space");
  const references: Reference[] = [];
  const names = new Set<string>();
  let at = 0;

  const peek = (operator: string): boolean => tokens[at]?.kind === "operator" && tokens[at]?.text === operator;
  const take = (operator: string): boolean => {
    if (!peek(operator)) return false;
    at++;
    return true;
  };
  const need = (operator: string): void => {
    if (!take(operator)) throw new Unreadable();
  };

  function binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return percent();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find(peek);
      if (operator === undefined) return left;
      at++;
      left = { kind: "binary", operator, left, right: binary(level + 1) };
    }
  }

  function percent(): Expression {
    let operand = unary();
    while (take("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  function unary(): Expression {
    for (const operator of ["-", "+"]) if (take(operator)) return { kind: "unary", operator, operand: unary() };
    return single();
  }

  function single(): Expression {
    if (take("(")) {
      const inner = binary(0);
      need(")");
      return inner;
    }
    const token = tokens[at++];
    if (!token) throw new Unreadable();
    return token.kind === "name" ? named(token) : literal(token);
  }

  function named(token: Token): Expression {
    const name = token.text.toUpperCase();
    if (take("(")) {
      names.add(name);
      return { kind: "call", name, operands: operands() };
    }
    if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
    return { kind: "value", value: { error: "#NAME?" } };
  }

  function operands(): Expression[] {
    const found: Expression[] = [];
    if (take(")")) return found;
    for (;;) {
      const missing = [",", ";", ")"].some(peek);
      found.push(missing ? { kind: "value", value: null } : binary(0));
      if (take(")")) return found;
      if (!take(",")) need(";");
    }
  }

  function literal({ kind, text: written }: Token): Expression {
    if (kind === "number") return { kind: "value", value: Number(written) };
    if (kind === "text") return { kind: "value", value: written.slice(1, -1).replaceAll('""', '"') };
    if (kind === "error") return { kind: "value", value: { error: written } };
    if (kind !== "reference") throw new Unreadable();
    const reference = parseReference(written);
    references.push(reference);
    return { kind: "reference", reference };
  }

  const known = (): Pick<Formula, "computable" | "volatile"> => ({
    computable: [...names].every(isKnownFunction) && !tokens.some(({ text: written }) => written === "{"),
    volatile: [...names].some((name) => VOLATILE.has(name)),
  });
  try {
    const tree = binary(0);
    if (at < tokens.length) throw new Unreadable();
    return { tree, references, ...known() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // Array literals and the like are good formulas in Sheets that this model does not read: no error, but not computed.
    const beyond = tokens.some(({ text: written }) => written === "{" || written === ":" || written === "!");
    return { tree: null, references, computable: !beyond, volatile: false };
  }
}
