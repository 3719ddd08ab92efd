/** Formulas of a row that leaves the sheet and comes back as another row. A reference to a cell of its own row follows the
 * row and the column, as it does when a row is moved; what else it names stays as it is written, an area that is fixed by "$"
 * at both ends among it, wherever its first row is. */

/** A formula in pieces: text, and cells of the formula's own row by the name of their column; `s` holds "c" where the column
 * is absolute and "r" where the row is. */
export type FormulaPart = string | { readonly c: string; readonly s?: string };

/** Strings, names of tabs, cells, other words, anything else; cells of two letters and a figure may also be functions. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,8})(?![\w.(!$])|[\w.$]+!?|[\s\S]/g;

/** `formula` (as Google gives it, in its one syntax for all languages) of `row`, taken apart; `nameOf` names a column. */
export function formulaParts(
  formula: string,
  row: number,
  nameOf: (column: number) => string | undefined,
): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const { text, own, column, signs } of cellsIn(formula, row)) {
    const name = own ? nameOf(column) : undefined;
    const last = parts[parts.length - 1];
    if (name !== undefined) parts.push(signs === "" ? { c: name } : { c: name, s: signs });
    else if (typeof last === "string") parts[parts.length - 1] = last + text;
    else parts.push(text);
  }
  return parts;
}

/** The formula again, for `row`; undefined when it names a column that `lettersOf` no longer finds. */
export function formulaText(
  parts: readonly FormulaPart[],
  row: number,
  lettersOf: (name: string) => string | undefined,
): string | undefined {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const letters = lettersOf(part.c);
    if (letters === undefined) return undefined;
    const signs = part.s ?? "";
    text += `${signs.indexOf("c") >= 0 ? "$" : ""}${letters}${signs.indexOf("r") >= 0 ? "$" : ""}${row}`;
  }
  return text;
}

/** Whether `formula` of `row` names cells of other rows of its own tab: these it finds by place alone, whatever stands there
 * when it comes back. */
export function namesOtherRows(formula: string, row: number): boolean {
  return cellsIn(formula, row).some(({ other }) => other);
}

const FILLING =
  "ARRAYFORMULA|FILTER|QUERY|SORT|SORTN|UNIQUE|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|SEQUENCE|SPLIT|TRANSPOSE|" +
  "FLATTEN|BYROW|BYCOL|MAP|SCAN|MAKEARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSEROWS|CHOOSECOLS|RANDARRAY|EXPAND";
const PASSING = "IF|IFS|IFERROR|IFNA|LET|SWITCH|CHOOSE";
const OUTERMOST = new RegExp(`^=\\s*\\+?\\s*(?:${FILLING})\\s*\\(|^=\\s*\\{`, "i");
const PASSES_ON = new RegExp(`^=\\s*(?:${PASSING})\\s*\\(`, "i");
const ANYWHERE = new RegExp(`\\b(?:${FILLING})\\s*\\(`, "i");

/** Whether `formula` fills other cells beside its own: it answers with an array as far as its words tell. */
export function fillsOthers(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return OUTERMOST.test(bare) || (PASSES_ON.test(bare) && (ANYWHERE.test(bare) || bare.indexOf("{") >= 0));
}

interface Token {
  readonly text: string;
  readonly column: number;
  /** "c" where the column, "r" where the row is absolute. */
  readonly signs: string;
  /** A cell of the formula's own row. */
  readonly own: boolean;
  /** A cell of another row of the same tab, or whole rows. */
  readonly other: boolean;
}

function cellsIn(formula: string, row: number): Token[] {
  const tokens = tokensIn(formula, row);
  return tokens.map((token, i) => {
    const across = [
      tokens[i - 1]?.text === ":" ? tokens[i - 2] : undefined,
      tokens[i + 1]?.text === ":" ? tokens[i + 2] : undefined,
    ];
    const fixed = token.own && token.signs.indexOf("r") >= 0;
    return fixed && across.some((end) => end?.other && end.signs.indexOf("r") >= 0)
      ? { ...token, own: false, other: true }
      : token;
  });
}

function tokensIn(formula: string, row: number): Token[] {
  const tokens: Token[] = [];
  let foreign = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    const [text, absolute, letters, fixed, digits] = match;
    if (letters !== undefined && digits !== undefined) {
      const own = !foreign && Number(digits) === row;
      const signs = `${absolute ? "c" : ""}${fixed ? "r" : ""}`;
      tokens.push({ text, column: columnNumber(letters), own, other: !foreign && !own, signs });
      continue;
    }
    // "Tab!A1:B2": the second cell is of that tab too.
    if (text.charAt(text.length - 1) === "!") foreign = true;
    else if (text !== ":") foreign = false;
    tokens.push({ text, column: 0, own: false, other: false, signs: "" });
  }
  return tokens;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.toUpperCase().charCodeAt(i) - 64);
  return column;
}
