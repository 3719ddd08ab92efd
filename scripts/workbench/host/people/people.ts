import type { Workbook } from "../../model/workbook";
import type { Person } from "../account";
import type { Act } from "./act";

/** What the acts of people need of the host that does them. */
export abstract class People {
  abstract readonly workbook: Workbook;

  /** Does an act with the person's rights: it can be undone, triggers hear of it, and it is on the disk afterwards. */
  protected abstract perform(user: string, act: Act): void;

  /** Edits made inside come while onEdit still runs for the first of them. */
  protected abstract together(edits: () => void): void;

  protected abstract person(user: string): Person;
}
