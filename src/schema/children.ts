import type { Rows, TableName } from "./template";

/** The tabs whose rows belong to a customer, and the column that says to whom: they go to the archive with it and come back
 * with it. A new tab joins by its line. */
export const CHILD_TABS = [{ tab: "contacts", key: "customerId" }] as const satisfies readonly {
  [Tab in TableName]: { readonly tab: Tab; readonly key: keyof Rows[Tab] & string };
}[TableName][];

export type ChildTab = (typeof CHILD_TABS)[number]["tab"];
