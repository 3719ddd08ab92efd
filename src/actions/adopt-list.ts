import { AddonError } from "../core/errors";
import { isNoCustomer } from "../core/no-customer";
import { type WritingAct, writingAct } from "../google/act";
import { beginAdoption } from "../google/adopt/begin";
import { buildRegister } from "../google/build-register";
import { refuseViewers } from "../google/refusal";
import { type Language, t } from "../i18n";
import type { Input, Outcome } from "../schema/calls";

/** Builds the register into a person's own list: its customers get IDs, columns of ours come on its right, the other tabs are
 * made. Nothing of the list is moved, renamed or formatted. It may be stopped anywhere and done again. */
export function adoptList({ requestId, language, ...chosen }: Input<"adoptList">): Outcome {
  return writingAct("adopt", { requestId }, (act) => {
    refuseViewers(act.spreadsheet);
    const begun = act.tabs.get("customers");
    if (begun && !begun.adopted) throw new AddonError("list-changed", { tab: begun.sheet.getName() });
    if (begun?.ready) return outcome(act, language, []);
    if (!begun) beginAdoption(act, chosen, language);
    return complete(act, language);
  });
}

/** Goes on with an adoption that was stopped. */
export function continueAdoption({ requestId }: Input<"continueAdoption">): Outcome {
  return writingAct("adopt", { requestId }, (act) => {
    refuseViewers(act.spreadsheet);
    const begun = act.tabs.get("customers");
    if (!begun?.adopted) return { message: t(act.speaks, "adopt.not-adopted"), actId: null, details: [] };
    return begun.ready ? outcome(act, act.language, []) : complete(act, begun.language);
  });
}

function complete(act: WritingAct, language: Language): Outcome {
  const renamed = buildRegister(act, language, true);
  act.alsoLog.push({ tab: "customers", rowId: "", before: null, after: { adopted: act.table("customers").title } });
  return outcome(
    act,
    language,
    renamed.map((names) => t(act.memory.known.people[act.user] ?? language, "set-up.name-taken", names)),
  );
}

/** What came of it, as the sheet says now. */
function outcome(act: WritingAct, language: Language, remarks: readonly string[]): Outcome {
  const speaks = act.memory.known.people[act.user] ?? language;
  const customers = act.table("customers");
  const ids = (customers.readColumns(["id"]).get("id") ?? []).filter((cell) => cell !== "");
  const dashes = ids.filter(isNoCustomer).length;
  const added = customers.columns.size - customers.theirs.size;
  return act.outcome(t(speaks, "adopt.done", { tab: customers.title, n: ids.length - dashes }), [
    ...(dashes > 0 ? [t(speaks, "adopt.done-others", { n: dashes })] : []),
    t(speaks, "adopt.done-columns", { n: added }),
    ...remarks,
    act.user === "" ? t(speaks, "set-up.owner-unknown") : t(speaks, "set-up.owner", { owner: act.user }),
  ]);
}
