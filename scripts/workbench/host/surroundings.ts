import type { Script } from "node:vm";
import type { Manifest } from "../../bundle";
import type { Execution, Selected } from "../google/execution";
import type { Answer, Menu, Question, Screen } from "../google/host-execution";
import type { CopyOptions } from "../model/edit-tabs";
import type { Workbook } from "../model/workbook";
import type { Account, ExecutionRecord } from "./account";
import type { Price } from "./cost";
import type { Faults } from "./faults";
import type { Limits } from "./limits";
import type { Locks } from "./locks";

/** What an execution needs of the host that starts it. */
export interface Surroundings {
  readonly program: Script;
  readonly programBytes: number;
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  readonly workbook: Workbook;
  readonly account: Account;
  readonly limits: Limits;
  readonly locks: Locks;
  readonly faults: Faults;
  readonly refusals: "immediate" | "deferred";
  readonly copies: CopyOptions;
  readonly messages: "english" | "localised";
  readonly seed: number;
  /** Real milliseconds after which a script that calls no service is stopped. */
  readonly cpuLimitMs: number;
  selected(user: string): Selected;
  select(user: string, selected: Selected): void;
  addMenu(user: string, menu: Menu): void;
  ask(user: string, question: Question): Answer;
  show(user: string, place: "sidebar" | "dialog", screen: Omit<Screen, "id">): void;
  toast(user: string, toast: { message: string; title: string; seconds: number }): void;
}

export interface Start {
  readonly id: number;
  readonly kind: ExecutionRecord["kind"];
  /** Who acts, as the workbench knows. */
  readonly actor: string;
  /** Who acts, as Google tells the script: "" is nobody. */
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly authMode: Execution["authMode"];
  readonly limitMs: number;
  /** Paid besides the start of the execution. */
  readonly overhead?: Price;
  /** Whether the person has the spreadsheet open before them, so that there is a Ui. */
  readonly onScreen: boolean;
}
