import type { ColumnTemplate } from "../../schema/template";
import { cellValue, choiceWord } from "../cell-value";
import { cellFinding } from "../checks/cell-finding";
import type { Stored } from "../stored";
import type { Finding, FindingKind } from "./finding";
import { idAt, type Seen, type SeenTab } from "./seen";

/** Cells that do not hold what their column asks for, or hold it in another spelling. */
export function cellFindings(seen: Seen): Finding[] {
  const findings: Finding[] = [];
  for (const name of ["customers", "contacts"] as const) {
    const tab = seen.tabs.get(name);
    if (!tab?.headed) continue;
    for (const column of tab.template.columns) {
      if (!tab.columns.has(column.key) || column.key === "id" || column.key === "customerId") continue;
      const look = looker(column, seen.language);
      for (const row of tab.rows) {
        const content = tab.content(row, column.key);
        if (content === "") continue;
        const said = look(content, tab, row);
        if (said) findings.push(finding(tab, row, column, content, said));
      }
    }
  }
  return findings;
}

interface Said {
  readonly kind: FindingKind;
  readonly code?: string;
  /** What repair writes. */
  readonly after?: Stored;
}

/** What is wrong with one content of a column; the answer for a word is found once, for a column holds few of them. */
function looker(column: ColumnTemplate, language: Seen["language"]) {
  const known = new Map<Stored, Said | null>();
  return (content: Stored, tab: SeenTab, row: number): Said | null => {
    if (column.type === "text" || column.type === "person")
      if (tab.isDate(row, column.key)) return { kind: "day-in-text", after: String(content) };
    // A date whose format was lost reads as a number: the format is what is wrong.
    if (column.type === "day" && typeof content === "number" && isSerial(content)) return null;
    const remembered = known.get(content);
    if (remembered !== undefined) return remembered;
    const said = saidOf(column, content, language, column.type === "day" && !tab.isDate(row, column.key));
    // Few words in many cells are looked at once; texts differ.
    if (column.type === "choice" || column.type === "flag") known.set(content, said);
    return said;
  };
}

function saidOf(column: ColumnTemplate, content: Stored, language: Seen["language"], asText: boolean): Said | null {
  const problem = cellFinding(column, content);
  if (problem) return { kind: "bad-cell", code: problem.code };
  const { value } = cellValue(column, content);
  if (column.type === "choice" && value !== "") {
    const word = choiceWord(language, column.choices!, String(value));
    return word === String(content).trim() ? null : { kind: "respelled", after: word };
  }
  return column.type === "day" && asText && value !== "" ? { kind: "day-as-text", after: String(value) } : null;
}

/** From 1954 to 2118: what a date is without its format. */
function isSerial(n: number): boolean {
  return n > 20_000 && n < 80_000;
}

function finding(tab: SeenTab, row: number, { key, type }: ColumnTemplate, content: Stored, said: Said): Finding {
  const id = idAt(tab, row);
  const name = tab.tab as "customers" | "contacts";
  return {
    kind: said.kind,
    key: `${said.kind}/${name}/${id === "" ? row : id}/${key}`,
    tab: name,
    at: { row, column: key },
    details: { code: said.code ?? "", type, column: key, value: String(content), after: String(said.after ?? "") },
    cells:
      said.after === undefined
        ? null
        : [{ tab: name, row, id, before: { [key]: content }, after: { [key]: said.after } }],
    structure: null,
  };
}
