import { headerWord } from "../columns";
import type { Finding, StructureRepair } from "./finding";
import type { Seen, SeenTab } from "./seen";

/** Columns that are missing, there twice, renamed, or marked where they are not. */
export function columnFindings(seen: Seen): Finding[] {
  const findings: Finding[] = [];
  seen.tabs.forEach((tab) => {
    if (!tab.headed) {
      findings.push({
        kind: "header-missing",
        key: `header-missing/${tab.tab}`,
        tab: tab.tab,
        at: { row: 1 },
        details: { tab: tab.title },
        cells: null,
        // Where the list of a person began nobody knows any more.
        structure: tab.adopted ? null : { do: "build", tabs: [tab.tab] },
      });
      return;
    }
    const missing = tab.template.columns.filter(({ key }) => !tab.columns.has(key));
    if (missing.length > 0) {
      const headers = missing.map(({ header }) => header[seen.language]).join(", ");
      findings.push({
        ...finding("column-missing", tab, "", null, headers, { do: "build", tabs: [tab.tab] }),
        details: { tab: tab.title, columns: headers, n: missing.length },
      });
    }
    if (tab.adopted) return;
    findings.push(...named(seen, tab), ...strays(seen, tab));
  });
  return findings;
}

/** Headers that stand twice, and columns that are known by their mark alone. */
function named({ language }: Seen, tab: SeenTab): Finding[] {
  const findings: Finding[] = [];
  const ours = new Map(Array.from(tab.columns, ([key, column]) => [column, key] as const));
  for (const { key, header, synonyms } of tab.template.columns) {
    const column = tab.columns.get(key);
    if (column === undefined) continue;
    const titles = [header.fi, header.en].map(headerWord);
    const shown = tab.header[column - 1] ?? "";
    tab.header.forEach((text, index) => {
      if (index + 1 === column || ours.has(index + 1) || titles.indexOf(headerWord(text)) < 0) return;
      const repair = { do: "write-header", tab: tab.tab, column: index + 1, text: freeHeader(tab, text) } as const;
      findings.push({
        ...finding("header-twice", tab, `${key}/${index + 1}`, index + 1, text, repair),
        details: { tab: tab.title, column: text, at: index + 1, ours: column, text: repair.text },
      });
    });
    const others = [...titles, ...(synonyms ? [...synonyms.fi, ...synonyms.sv, ...synonyms.en].map(headerWord) : [])];
    if (tab.header.length > 0 && others.indexOf(headerWord(shown)) < 0)
      findings.push({
        ...finding("renamed", tab, key, column, header[language], {
          do: "write-header",
          tab: tab.tab,
          column,
          text: header[language],
        }),
        details: { tab: tab.title, column: header[language], shown },
      });
  }
  return findings;
}

/** "Nimi (2)", with the next number that is free. */
function freeHeader({ header }: SeenTab, text: string): string {
  const words = header.map(headerWord);
  let n = 2;
  while (words.indexOf(headerWord(`${text} (${n})`)) >= 0) n++;
  return `${text.trim()} (${n})`;
}

/** Columns without their mark, or with a mark elsewhere too: nobody sees it until a header is renamed. */
function strays({ language }: Seen, tab: SeenTab): Finding[] {
  return tab.template.columns.reduce<Finding[]>((findings, { key, header }) => {
    const column = tab.columns.get(key);
    const marked = tab.marks.filter((mark) => mark.key === key);
    if (column === undefined || (marked.length === 1 && marked[0]!.at === column)) return findings;
    const repair = { do: "mark-again", tab: tab.tab, key, column } as const;
    findings.push(finding("mark-astray", tab, key, column, header[language], repair));
    return findings;
  }, []);
}

function finding(
  kind: Finding["kind"],
  { tab, title }: SeenTab,
  key: string,
  column: number | null,
  header: string,
  structure: StructureRepair,
): Finding {
  return {
    kind,
    key: `${kind}/${tab}/${key}`,
    tab,
    at: column === null ? null : { column },
    details: { tab: title, column: header },
    cells: null,
    structure,
  };
}
