import type { Manifest } from "../../bundle";
import type { Answer, Question } from "../google/host-execution";
import type { CopyOptions } from "../model/edit-tabs";
import { Workbook } from "../model/workbook";
import type { Person } from "./account";
import type { Profile } from "./limits";
import type { Storage } from "./storage";

/** What ships: the script, the pages by name, the manifest. */
export interface Bundle {
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

export interface HostOptions {
  readonly bundle: Bundle;
  /** Default: an empty one with one tab, in the language of the first person. With `storage`: what a new folder begins with. */
  readonly workbook?: Workbook;
  /** Default: one owner. */
  readonly people?: readonly Person[];
  /** Where the virtual clock begins, epoch ms. */
  readonly now?: number;
  readonly profile?: Profile;
  /** Default: in memory only. */
  readonly storage?: Storage;
  /** `ui.alert` and `ui.prompt`. Default: OK where that is the only button, else the cross, at once. */
  readonly ask?: (question: Question, user: string) => Answer;
  /** What chance gives: random numbers, UUIDs, the minutes of triggers. */
  readonly seed?: number;
  /** Whether validation and protection refuse a write at its own call or when it lands. Google does either. */
  readonly refusals?: "immediate" | "deferred";
  /** Google speaks the person's language: `localised` gives its exceptions words that no code can know. Default: English. */
  readonly messages?: "english" | "localised";
  /** What google.script.run does with a Date and its kin in a result: refuse by name, or lose it as Google does. */
  readonly results?: "strict" | "google";
  /** Whether onEdit hears of rows that a person drags elsewhere. Default: it does, of the place where they stand now. */
  readonly draggedRows?: "heard" | "unheard";
  /** What a duplicated tab has besides its cells; reports differ. Default: its metadata and no protections. */
  readonly copies?: CopyOptions;
  /** Real milliseconds after which a script that never ends is stopped. Google's own limit is counted in modelled time. */
  readonly cpuLimitMs?: number;
}

export const OWNER: Person = { email: "demo.omistaja@example.fi", name: "Demo Omistaja", locale: "fi", role: "owner" };

/** A new spreadsheet as Google makes it: one tab of 1,000 rows and 26 columns. */
export function newWorkbook(people: readonly Person[]): Workbook {
  const [first] = people;
  const finnish = first!.locale !== "en";
  const emails = (role: Person["role"]) => people.filter((person) => person.role === role).map(({ email }) => email);
  const workbook = new Workbook({
    id: "workbench-spreadsheet",
    name: finnish ? "Asiakasrekisteri" : "Customer register",
    locale: finnish ? "fi_FI" : "en_US",
    timeZone: "Europe/Helsinki",
    owner: emails("owner")[0] ?? first!.email,
    editors: emails("editor"),
    viewers: emails("viewer"),
  });
  const name = finnish ? "Taulukko1" : "Sheet1";
  workbook.apply({ kind: "insertSheet", sheetId: workbook.newId(), name, index: 0, rows: 1000, columns: 26 });
  return workbook;
}
