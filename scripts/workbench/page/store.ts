import type { ShellState, ViewExecution, ViewQuestion } from "../server/protocol";

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

/** What the shell draws: the workbench's state and the page's own. */
export interface View extends ShellState {
  readonly openTab: number | null;
  readonly alive: boolean;
  readonly question: ViewQuestion | null;
  readonly toasts: readonly Toast[];
  /** A menu command or an edit of this page is under way. */
  readonly running: number;
  /** What the last move of the clock ran; null before the first. */
  readonly ran: readonly ViewExecution[] | null;
  readonly googleSpeed: boolean;
  /** Whether the panel of named and protected ranges is open. */
  readonly ranges: boolean;
}

export const EMPTY: View = {
  title: "",
  language: "en",
  locale: "en_US",
  timeZone: "Europe/Helsinki",
  user: "",
  people: [],
  tabs: [],
  menus: [],
  now: 0,
  triggers: [],
  mail: [],
  executions: [],
  sidebar: null,
  dialog: null,
  undoable: false,
  redoable: false,
  names: [],
  protections: [],
  openTab: null,
  alive: true,
  question: null,
  toasts: [],
  running: 0,
  ran: null,
  googleSpeed: false,
  ranges: false,
};

export class Store {
  readonly #listeners = new Set<() => void>();
  #view = EMPTY;

  get view(): View {
    return this.#view;
  }

  set(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
