import type { ContactEntry } from "./entry";

/** What a customer's row tells of its contacts, as it is now. */
export interface ContactTrace {
  readonly lastContact: string;
  readonly heardOn: string;
}

/** The fields of a customer's row that a contact may set. */
export type CustomerUpdate = Partial<
  Record<
    "lastContact" | "lastContactBy" | "nextStep" | "nextDate" | "heardOn" | "presentState" | "goals" | "challenges",
    string
  >
>;

/** What `entry`, logged by `by`, changes in the customer's row. The next step is always the newest agreed. The last contact
 * moves only when the customer took part, and neither it nor what was heard goes back in time when an old contact is
 * logged late. A box that was left empty leaves the customer's text as it is. */
export function customerUpdate(entry: ContactEntry, customer: ContactTrace, by: string): CustomerUpdate {
  const heard = Object.fromEntries(
    (["presentState", "goals", "challenges"] as const)
      .filter((field) => entry[field].trim() !== "")
      .map((field) => [field, entry[field].trim()]),
  );
  const news = Object.keys(heard).length > 0 && entry.day >= customer.heardOn;
  return {
    ...(entry.answered && entry.day >= customer.lastContact ? { lastContact: entry.day, lastContactBy: by } : {}),
    ...(news ? { heardOn: entry.day, ...heard } : {}),
    nextStep: entry.nextStep.trim(),
    nextDate: entry.nextDate,
  };
}
