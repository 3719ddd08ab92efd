import { FINDING_KINDS, type Finding, type FindingKind, isRepairable, REMARKS } from "../core/check/finding";
import { aspectsOf, findingsIn } from "../core/check/findings";
import { AddonError } from "../core/errors";
import { readingAct } from "../google/act";
import { findingView } from "../google/check/finding-view";
import { lookAt } from "../google/check/look";
import type { Output } from "../schema/calls";
import type { CheckedGroup } from "../schema/check";
import { DATA_VERSION } from "../schema/version";

/** So many findings of a kind are told one by one; the rest is counted. */
const MOST_OF_A_KIND = 40;
/** And of all kinds together, as long as a page stays quick. */
const MOST = 300;

/** Looks for all that is wrong with the register. Writes nothing. */
export function checkSheet(): Output<"checkSheet"> {
  return readingAct((act) => {
    if (act.tabs.size === 0) throw new AddonError("not-set-up");
    act.tabs.forEach(({ version }) => {
      if (version > DATA_VERSION) throw new AddonError("newer-register");
    });
    const seen = lookAt(act, aspectsOf(FINDING_KINDS));
    const byKind = new Map<FindingKind, Finding[]>();
    for (const finding of findingsIn(seen)) {
      const same = byKind.get(finding.kind);
      if (same) same.push(finding);
      else byKind.set(finding.kind, [finding]);
    }
    let shown = 0;
    const groups: CheckedGroup[] = [];
    byKind.forEach((findings, kind) => {
      const told = findings.slice(0, Math.max(1, Math.min(MOST_OF_A_KIND, MOST - shown)));
      shown += told.length;
      groups.push({
        kind,
        total: findings.length,
        repairable: findings.filter(isRepairable).length,
        findings: told.map((finding) => findingView(finding, seen, act.speaks)),
      });
    });
    return {
      customers: seen.tabs.get("customers")?.rows.length ?? 0,
      groups: groups.filter(({ kind }) => REMARKS.indexOf(kind) < 0),
      remarks: groups.filter(({ kind }) => REMARKS.indexOf(kind) >= 0),
    };
  });
}
