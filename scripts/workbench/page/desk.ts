import { parseA1 } from "../model/a1";
import type { Area } from "../model/cell";
import type { Ask, CallAnswer, ToPage, ViewExecution } from "../server/protocol";
import { PageClipboard } from "./clipboard";
import { keyAct } from "./commands/keys";
import { selected } from "./commands/selected";
import { Connection } from "./connection";
import type { Acts } from "./grid/acts";
import { Grid } from "./grid/grid";
import { Store } from "./store";
import { texts } from "./texts/texts";

const SELECTION_DELAY_MS = 80;
const DEFAULT_TOAST_SECONDS = 5;

/** Ask of the grid about a place of the open tab, without saying which tab and version that is. */
type Placed = Extract<Ask, { version: number }>;
type Unplaced = Placed extends infer Each ? (Each extends Placed ? Omit<Each, "sheetId" | "version"> : never) : never;

interface Openers {
  /** The drop-down of a cell. */
  list(row: number, column: number): void;
  /** The filter's list of a column. */
  filter(column: number): void;
  /** The note of a cell, to write it. */
  note(row: number, column: number): void;
  find(): void;
  menuSearch(): void;
}

/** Ties the grid, the shell and the workbench together. */
export class Desk {
  readonly store = new Store();
  readonly #connection: Connection;
  #grid: Grid | null = null;
  #selecting: ReturnType<typeof setTimeout> | undefined;
  #toasts = 0;
  /** What of the shell others open; its parts set what is theirs. */
  readonly open: Openers = { list() {}, filter() {}, note() {}, find() {}, menuSearch() {} };
  readonly clipboard = new PageClipboard(this);

  constructor(user: string) {
    this.#connection = new Connection(
      user,
      (message) => this.#hear(message),
      (alive) => this.store.set({ alive }),
    );
  }

  get grid(): Grid {
    if (!this.#grid) throw new Error("The grid is not there yet.");
    return this.#grid;
  }

  get words() {
    return texts(this.store.view.language);
  }

  mountGrid(container: HTMLElement): void {
    const acts: Acts = {
      edit: (row, column, values) => this.#act({ kind: "edit", row, column, values }),
      clear: (areas) => this.#act({ kind: "clear", areas }),
      undo: () => void this.undo(),
      redo: () => void this.redo(),
      select: (areas) => this.#select(areas),
      rows: (from) => this.#rows(from),
      columnWidth: (column, count, width) => this.#act({ kind: "columnWidth", column, count, width }),
      rowHeight: (row, count, height) => this.#act({ kind: "rowHeight", row, count, height }),
      moveRows: (at, count, to) => this.#act({ kind: "moveRows", at, count, to }),
      moveColumns: (at, count, to) => this.#act({ kind: "moveColumns", at, count, to }),
      fill: (from, to) => void this.fill(from, to),
      moveCells: (from, to) => void this.#moveCells(from, to),
      paste: (text) => void this.clipboard.paste(text),
      key: (event) => keyAct(this, event),
      named: (text) => this.#named(text),
      openList: (row, column) => this.open.list(row, column),
      openFilter: (column) => this.open.filter(column),
    };
    this.#grid = new Grid(container, acts);
  }

  /** Asks; a refusal becomes a toast. Answers with undefined then. */
  async ask<T = void>(ask: Ask): Promise<T | undefined> {
    try {
      return await this.#connection.ask<T>(ask);
    } catch (error) {
      if (error instanceof Error && error.message) this.toast("", error.message);
      return undefined;
    }
  }

  /** An act on the open tab as this page shows it. */
  async act<T = void>(act: Unplaced): Promise<T | undefined> {
    const tab = this.grid.tab;
    if (!tab) return undefined;
    return await this.ask<T>({ ...act, sheetId: tab.sheetId, version: tab.version } as Ask);
  }

  async undo(): Promise<void> {
    const undone = await this.ask<boolean>({ kind: "undo" });
    if (undone === false) this.toast("", this.words.nothingToUndo);
  }

  async redo(): Promise<void> {
    const redone = await this.ask<boolean>({ kind: "redo" });
    if (redone === false) this.toast("", this.words.nothingToRedo);
  }

  /** Fills the cells of `to` from those of `from`, which is a part of it. */
  async fill(from: Area, to: Area): Promise<void> {
    await this.act({ kind: "fill", from, to });
    this.grid.select([to]);
  }

  /** Moves whole rows or columns; the selection goes with them. */
  async moveAndFollow(move: Extract<Unplaced, { kind: "moveRows" | "moveColumns" }>, landed: Area): Promise<void> {
    const done = await this.act<null>(move);
    if (done === null) this.grid.select([landed]);
  }

  async menu(path: readonly string[]): Promise<void> {
    await this.busy(async () => {
      this.#sendSelection();
      await this.ask({ kind: "menu", path });
    });
  }

  /** Shows that something is under way until `act` is done. */
  async busy(act: () => Promise<void>): Promise<void> {
    this.store.set({ running: this.store.view.running + 1 });
    try {
      await act();
    } finally {
      this.store.set({ running: this.store.view.running - 1 });
    }
  }

  /** A call of a panel's script; waits as long as Google would, when that is switched on. */
  async call(screen: string, name: string, args: readonly unknown[]): Promise<CallAnswer> {
    const started = Date.now();
    this.#sendSelection();
    const answer = await this.#connection.ask<CallAnswer>({ kind: "call", screen, function: name, args });
    const left = this.store.view.googleSpeed ? answer.typicalMs - (Date.now() - started) : 0;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    return answer;
  }

  async moveClock(to: string): Promise<void> {
    await this.busy(async () => {
      const ran = await this.ask<readonly ViewExecution[]>({ kind: "clock", to });
      if (ran) this.store.set({ ran });
    });
  }

  openTab(sheetId: number): void {
    void this.ask({ kind: "openTab", sheetId });
  }

  /** Opens a tab and selects an area of it; null: only opens it. A hidden tab is shown. */
  async goTo(sheetId: number, area: Area | null): Promise<void> {
    const hidden = this.store.view.tabs.find((tab) => tab.sheetId === sheetId)?.hidden;
    if (hidden) await this.ask({ kind: "hideTab", sheetId, hidden: false });
    if (this.grid.tab?.sheetId !== sheetId) await this.ask({ kind: "openTab", sheetId });
    if (area && this.grid.tab?.sheetId === sheetId) this.grid.select([area]);
    this.grid.focus();
  }

  /** Says what is going on until `act` is done. */
  async while<T>(message: string, act: () => Promise<T>): Promise<T> {
    const id = this.toast("", message, 0);
    try {
      return await act();
    } finally {
      this.dropToast(id);
    }
  }

  /** Says something for a while; 0 seconds: until it is dropped. Answers with the toast's number. */
  toast(title: string, message: string, seconds = DEFAULT_TOAST_SECONDS): number {
    const id = ++this.#toasts;
    this.store.set({ toasts: [...this.store.view.toasts.slice(-3), { id, title, message }] });
    if (seconds > 0) setTimeout(() => this.dropToast(id), seconds * 1000);
    return id;
  }

  dropToast(id: number): void {
    this.store.set({ toasts: this.store.view.toasts.filter((toast) => toast.id !== id) });
  }

  #act(act: Unplaced): void {
    // The act may depend on where the person stands: what onEdit and the menus see as active.
    this.#sendSelection();
    void this.act(act);
  }

  /** A name leads to its range; a new one names what is selected. */
  #named(text: string): (() => unknown) | null {
    if (text === "" || parseA1(text)) return null;
    const known = this.store.view.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (known) return () => this.goTo(known.sheetId, known.area);
    return async () => {
      await this.act({ kind: "nameRange", name: text, area: selected(this) });
      // The box shows the selection's place again.
      this.grid.select(this.grid.selection());
      this.grid.focus();
    };
  }

  async #moveCells(from: Area, to: Area): Promise<void> {
    const moved = await this.act<null>({ kind: "moveCells", from, to });
    if (moved === null) this.grid.select([to]);
  }

  #rows(from: number): void {
    const tab = this.grid.tab;
    if (tab) void this.ask({ kind: "rows", sheetId: tab.sheetId, from });
  }

  #select(_areas: readonly Area[]): void {
    clearTimeout(this.#selecting);
    this.#selecting = setTimeout(() => this.#sendSelection(), SELECTION_DELAY_MS);
  }

  #sent = "";
  #sendSelection(): void {
    clearTimeout(this.#selecting);
    const areas = this.#grid?.tab ? this.grid.selection() : [];
    const now = JSON.stringify([this.#grid?.tab?.sheetId, areas]);
    if (areas.length === 0 || now === this.#sent) return;
    this.#sent = now;
    void this.act({ kind: "select", areas });
  }

  #hear(message: ToPage): void {
    switch (message.type) {
      case "state":
        this.store.set(message.state);
        break;
      case "tab":
        this.store.set({ openTab: message.tab.sheetId });
        this.grid.show(message.tab);
        this.#sendSelection();
        break;
      case "rows":
        this.grid.apply(message.sheetId, message.version, message.block);
        break;
      case "selection":
        if (this.grid.tab?.sheetId === message.sheetId) this.grid.select(message.areas);
        break;
      case "question":
        this.store.set({ question: message.question });
        break;
      case "toast":
        this.toast(message.title, message.message, message.seconds);
    }
  }
}
