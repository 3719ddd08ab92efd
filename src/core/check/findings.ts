import { cellFindings } from "./cells";
import { columnFindings } from "./columns";
import { FINDING_KINDS, type Finding, type FindingKind } from "./finding";
import { formulaFindings } from "./formulas";
import { idFindings } from "./ids";
import { linksOf } from "./links";
import { choicesFindings, formatFindings } from "./looks";
import { mergeFindings } from "./merges";
import { contactFindings } from "./orphans";
import type { Aspect, Seen } from "./seen";
import { tabFindings } from "./structure";
import { totalsFindings } from "./totals";

/** What each kind of finding needs to be read; kinds that are not named here need the tabs and their headers alone. */
const NEEDS: Partial<Record<FindingKind, Aspect>> = {
  "copied-file": "settings",
  "setting-missing": "settings",
  "bad-setting": "settings",
  "id-twice": "links",
  "id-edited": "links",
  "id-form": "links",
  "id-missing": "links",
  orphan: "links",
  "name-old": "links",
  "bad-cell": "contents",
  totals: "contents",
  "day-as-text": "contents",
  "day-in-text": "contents",
  respelled: "contents",
  formula: "formulas",
  "own-formula": "formulas",
  "format-lost": "formats",
  "choices-lost": "choices",
  merged: "merges",
};

export function aspectsOf(kinds: readonly FindingKind[]): Set<Aspect> {
  const aspects = new Set<Aspect>();
  for (const kind of kinds) {
    const aspect = NEEDS[kind];
    if (aspect) aspects.add(aspect);
  }
  return aspects;
}

/** All that is wrong with what was seen, worst first; of one kind in the order of the tabs and rows. */
export function findingsIn(seen: Seen, kinds: readonly FindingKind[] = FINDING_KINDS): Finding[] {
  const wanted = new Set(kinds);
  const aspects = aspectsOf(kinds);
  const has = (aspect: Aspect) => aspects.has(aspect);
  const all: Finding[] = [...tabFindings(seen), ...columnFindings(seen)];
  if (has("merges")) all.push(...mergeFindings(seen));
  if (has("links")) {
    const links = linksOf(seen);
    const restored = new Set<string>();
    all.push(...idFindings(seen, links, restored), ...contactFindings(seen, links, restored));
  }
  if (has("contents")) concat(all, cellFindings(seen), totalsFindings(seen));
  if (has("formulas")) concat(all, formulaFindings(seen));
  if (has("formats")) concat(all, formatFindings(seen));
  if (has("choices")) concat(all, choicesFindings(seen));
  const keys = new Set<string>();
  const byKind = new Map<FindingKind, Finding[]>(FINDING_KINDS.map((kind) => [kind, []]));
  for (const finding of all) {
    if (!wanted.has(finding.kind)) continue;
    // Two rows with one ID: their places tell them apart.
    const key = keys.has(finding.key) ? `${finding.key}/${finding.at?.row ?? ""}` : finding.key;
    keys.add(key);
    byKind.get(finding.kind)!.push(key === finding.key ? finding : { ...finding, key });
  }
  const sorted: Finding[] = [];
  byKind.forEach((findings) => {
    concat(sorted, findings);
  });
  return sorted;
}

/** There may be more findings than a function takes arguments. */
function concat(all: Finding[], ...more: readonly Finding[][]): void {
  for (const findings of more) for (const finding of findings) all.push(finding);
}
