import type { Language } from "../../src/i18n";
import type { Workbook } from "../workbench/model/workbook";

/** What planting needs of a host (a `Host` is one). */
export interface DemoHost {
  readonly workbook: Workbook;
  now(): number;
  chooseMenu(user: string, path: string[]): unknown;
  call(user: string, functionName: string, args: unknown[]): unknown;
}

/** Makes the demo register in `host`'s workbook: the add-on's own Set up as its owner, the demo rows as values with the
 * formats of their columns, the demo team in Settings, and reminders switched on by the owner. */
export declare function plantDemo(host: DemoHost, language: Language): void;
