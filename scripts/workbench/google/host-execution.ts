import type { Manifest } from "../../bundle";
import type { Account } from "../host/account";
import type { Limits } from "../host/limits";
import type { Locks } from "../host/locks";
import type { Execution } from "./execution";

/** A menu as the script built it. */
export interface Menu {
  /** null: the add-on's own, which Google names after the add-on. */
  readonly title: string | null;
  readonly items: readonly MenuItem[];
}
export type MenuItem =
  | { readonly kind: "item"; readonly title: string; readonly function: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly title: string; readonly items: readonly MenuItem[] };

/** A sidebar or dialog that a person sees. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Whether the sheet waits behind it. */
  readonly modal: boolean;
}

export type ButtonName = "OK" | "CANCEL" | "YES" | "NO";

/** What `alert` or `prompt` asks. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
}

export interface Answer {
  readonly button: ButtonName | "CLOSE";
  readonly text: string;
}

/** What the services beside the spreadsheet's need of the execution under way. */
export interface HostExecution extends Execution {
  readonly id: number;
  readonly account: Account;
  readonly limits: Limits;
  readonly locks: Locks;
  readonly manifest: Manifest;
  readonly pages: Readonly<Record<string, string>>;
  random(): number;
  /** Lets time pass; a lock that is waited for, a sleep. */
  wait(ms: number): void;
  log(line: string): void;
  /** Whether the script has a function that menus and triggers can name so. */
  hasFunction(name: string): boolean;
  /** A function of the script's own realm; its body sees the script's globals. */
  compile(names: readonly string[], body: string): (...args: unknown[]) => unknown;
  addMenu(menu: Menu): void;
  ask(question: Question): Answer;
  show(place: "sidebar" | "dialog", screen: Omit<Screen, "id">): void;
  /** Whether the script has written what Google has not seen yet. */
  hasUnsentWrites(): boolean;
  /** A mistake that Google would forgive or hide: kept, so that the script's own catch cannot swallow it. */
  breach(message: string): Error;
}
