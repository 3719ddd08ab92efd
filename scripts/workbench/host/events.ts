import type { Area } from "../model/cell";
import type { Mutation } from "../model/mutation";
import type { ExecutionRecord, Mail } from "./account";

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Negative: until dismissed. */
  readonly seconds: number;
}

/** What the host tells whoever listens; `user` is the one person it concerns. */
export interface HostEvents {
  mutation: { readonly mutation: Mutation };
  screen: { readonly user: string };
  toast: Toast & { readonly user: string };
  selection: { readonly user: string; readonly sheetId: number; readonly areas: readonly Area[] };
  menus: { readonly user: string };
  undoable: { readonly user: string };
  mail: { readonly mail: Mail };
  execution: { readonly execution: ExecutionRecord };
  clock: { readonly now: number };
}

export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<(event: never) => void>>();

  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (event: Events[Name]) => void)(event);
  }
}
