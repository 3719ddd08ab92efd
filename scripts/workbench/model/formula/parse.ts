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
  const reader = new Reader(tokens);
  const volatile = (): boolean => [...reader.names].some((name) => VOLATILE.has(name));
  const array = tokens.some((token) => token.text === "{");
  try {
    const tree = reader.all();
    const computable = !array && [...reader.names].every(isKnownFunction);
    return { tree, references: reader.references, computable, volatile: volatile() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // Array literals and the like are good formulas in Sheets that this model does not read: no error, but not computed.
    const beyond = array || tokens.some((token) => token.text === ":" || token.text === "!");
    return { tree: null, references: reader.references, computable: !beyond, volatile: false };
  }
}

/** Goes through the tokens once, from left to right. */
class Reader {
  readonly references: Reference[] = [];
  readonly names = new Set<string>();
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The whole formula. */
  all(): Expression {
    const tree = this.binary(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return tree;
  }

  private peek(operator: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === operator;
  }

  private take(operator: string): boolean {
    if (!this.peek(operator)) return false;
    this.at++;
    return true;
  }

  private need(operator: string): void {
    if (!this.take(operator)) throw new Unreadable();
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.percent();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.peek(each));
      if (operator === undefined) return left;
      this.at++;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  private percent(): Expression {
    let operand = this.unary();
    while (this.take("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  private unary(): Expression {
    for (const operator of ["-", "+"]) {
      if (this.take(operator)) return { kind: "unary", operator, operand: this.unary() };
    }
    return this.single();
  }

  private single(): Expression {
    if (this.take("(")) {
      const inner = this.binary(0);
      this.need(")");
      return inner;
    }
    const token = this.tokens[this.at++];
    if (!token) throw new Unreadable();
    return token.kind === "name" ? this.named(token) : this.literal(token);
  }

  private named(token: Token): Expression {
    const name = token.text.toUpperCase();
    if (this.take("(")) {
      this.names.add(name);
      return { kind: "call", name, operands: this.operands() };
    }
    if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
    return { kind: "value", value: { error: "#NAME?" } };
  }

  private operands(): Expression[] {
    const found: Expression[] = [];
    if (this.take(")")) return found;
    for (;;) {
      const missing = [",", ";", ")"].some((each) => this.peek(each));
      found.push(missing ? { kind: "value", value: null } : this.binary(0));
      if (this.take(")")) return found;
      if (!this.take(",")) this.need(";");
    }
  }

  private literal({ kind, text }: Token): Expression {
    if (kind === "number") return { kind: "value", value: Number(text) };
    if (kind === "text") return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === "error") return { kind: "value", value: { error: text } };
    if (kind !== "reference") throw new Unreadable();
    const reference = parseReference(text);
    this.references.push(reference);
    return { kind: "reference", reference };
  }
}
