import type { CopyOptions } from "../../model/edit-tabs";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Person } from "../account";
import { type Act, tabOf } from "./act";

/** What the acts of people need of the host that does them. */
export abstract class People {
  abstract readonly workbook: Workbook;

  /** Does an act with the person's rights: it can be undone, triggers hear of it, and it is on the disk afterwards. What the
   * spreadsheet refuses, also while the act is made ready, is an Error in the person's words. */
  protected abstract perform(user: string, ready: () => Act): void;

  /** Edits made inside come while onEdit still runs for the first of them. */
  protected abstract together(edits: () => void): void;

  /** Whether onEdit hears of rows that were dragged elsewhere. */
  protected abstract readonly hearsDraggedRows: boolean;

  /** What a duplicated tab has. */
  protected abstract readonly copies: CopyOptions;

  protected abstract person(user: string): Person;

  /** An act on the tab of a name. */
  protected onTab(user: string, tab: string, ready: (sheet: Sheet) => Act): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, () => ready(sheet));
  }
}
