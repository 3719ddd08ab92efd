import { type Finding, type FindingKind, isRepairable } from "../core/check/finding";
import { aspectsOf, findingsIn } from "../core/check/findings";
import type { Seen } from "../core/check/seen";
import { type WritingAct, writingAct } from "../google/act";
import { isUndoable, placeOf } from "../google/check/finding-view";
import { lookAt } from "../google/check/look";
import { notEdited } from "../google/check/not-edited";
import { repairCells } from "../google/check/repair-cells";
import { refuseUnlessRepairable, repairBuild, repairLooks } from "../google/check/repair-structure";
import { t } from "../i18n";
import type { Input, Output } from "../schema/calls";

type Wanted = Input<"repair">;

/** Formulas that were replaced are told in the answer, these many. */
const MOST_FORMULAS = 20;

/** Repairs what was chosen among the findings of a check. Everything is looked for anew under the lock: what is no longer so
 * is left and counted. First comes what is missing, then how cells are made, then the cells of rows, which History holds. */
export function repair(wanted: Wanted): Output<"repair"> {
  return writingAct("repair", { requestId: wanted.requestId }, (act) => {
    const kinds = kindsOf(wanted);
    const before = lookAt(act, aspectsOf(kinds));
    const first = chosen(findingsIn(before, kinds), wanted);
    refuseUnlessRepairable(act, first);
    const built = first.filter(({ structure }) => structure?.do === "build");
    const isBuilt = repairBuild(act, built);
    const seen = isBuilt && first.length > built.length ? lookAt(act, aspectsOf(kinds)) : before;
    const still = (seen === before ? first : chosen(findingsIn(seen, kinds), wanted)).filter(
      ({ structure }) => structure?.do !== "build",
    );
    const rest = notEdited(act, still);
    const { repeated } = act;
    const tooMany = repairCells(act, rest);
    const fitting = tooMany.length === 0 ? rest : rest.filter((finding) => tooMany.indexOf(finding) < 0);
    repairLooks(act, fitting);
    act.commit();
    const done = [...built, ...fitting];
    return said(act, wanted, seen, { done, tooMany: tooMany.length, edited: still.length - rest.length, repeated });
  });
}

/** A key begins with its kind. */
function kindsOf({ keys, kinds }: Wanted): FindingKind[] {
  const all = new Set<FindingKind>(kinds);
  for (const key of keys) all.add(key.split("/")[0] as FindingKind);
  return Array.from(all);
}

function chosen(findings: readonly Finding[], { keys, kinds, except }: Wanted): Finding[] {
  const asked = new Set(keys);
  const left = new Set(except);
  const all = new Set<FindingKind>(kinds);
  return findings.filter(
    (finding) => isRepairable(finding) && (asked.has(finding.key) || (all.has(finding.kind) && !left.has(finding.key))),
  );
}

interface Came {
  readonly done: readonly Finding[];
  readonly tooMany: number;
  /** Findings whose cells somebody changed in that very moment. */
  readonly edited: number;
  /** The request came again, and found its work done. */
  readonly repeated: boolean;
}

function said(
  act: WritingAct,
  { keys }: Wanted,
  seen: Seen,
  { done, tooMany, edited, repeated }: Came,
): Output<"repair"> {
  const { speaks } = act;
  const found = new Set(done.map(({ key }) => key));
  const changed = repeated ? 0 : Math.max(keys.filter((key) => !found.has(key)).length - tooMany, edited);
  const n = repeated ? Math.max(act.firstTry.size, done.length, 1) : done.length;
  const formulas = done.filter(({ kind }) => kind === "formula").slice(0, MOST_FORMULAS);
  const details = [
    ...(changed > 0 ? [t(speaks, "repair.changed", { n: changed })] : []),
    ...(tooMany > 0 ? [t(speaks, "repair.too-many", { n: tooMany })] : []),
    ...(done.length > 0 && !done.every(isUndoable) ? [t(speaks, "repair.no-undo")] : []),
    ...formulas.map((finding) =>
      t(speaks, "repair.formula-was", { place: placeOf(finding, seen), formula: String(finding.details.formula) }),
    ),
  ];
  const message = n > 0 ? t(speaks, "repair.done", { n }) : t(speaks, "repair.none");
  return { ...act.outcome(message, details), repaired: n };
}
