import { readingAct } from "../google/act";
import { SHOWN_KEYS, shownCustomer } from "../google/customers";
import { refreshKnown } from "../google/known";
import { showSidebar } from "../google/pages";
import { lastChannel } from "../google/preferences";
import { rowOfKey, selectedKey } from "../google/selection";
import { t } from "../i18n";
import type { LogContactData } from "../schema/calls";

/** Opens *Log a contact* with the customer of the selected row. */
export function showLogContact(): void {
  readingAct((act) => {
    refreshKnown(act);
    const customers = act.table("customers");
    const key = selectedKey(act);
    const row = key === null ? null : rowOfKey(key, customers.sheet);
    const data: LogContactData = {
      register: act.spreadsheet.getId(),
      channel: lastChannel(),
      selected: { key, customer: row === null ? null : shownCustomer(customers.at(row, SHOWN_KEYS)) },
    };
    showSidebar("log-contact", t(act.speaks, "contact.title"), { language: act.speaks, today: act.today, data });
  });
}
