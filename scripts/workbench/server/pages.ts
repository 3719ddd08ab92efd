import type { Host } from "../host/host";
import type { Area } from "../model/cell";
import type { CopiedCells } from "../model/edit-paste";
import type { Mutation } from "../model/mutation";
import type { ShellState, ToPage } from "./protocol";
import { DirtyRows } from "./view/dirty-rows";
import { type Part, shellState } from "./view/shell-state";
import { isStructural, Structure } from "./view/structure";
import { rowsBlock, tabView, WINDOW_ROWS, windowStart } from "./view/tab-view";

/** Virtual time after which what depends on the time is painted anew. */
const REPAINT_MS = 60_000;

/** A page in a browser window. */
export interface Page {
  readonly id: number;
  readonly user: string;
  sheetId: number | null;
  /** First rows of the windows of the open tab that this page holds. */
  windows: Set<number>;
  /** The window asked for last: where the person looks. */
  at: number;
  /** What this page copied last; `cut`: it goes from there when it is pasted. */
  copied: {
    readonly cells: CopiedCells;
    readonly cut: { readonly sheetId: number; readonly version: number; readonly area: Area } | null;
  } | null;
}

/** The pages that watch the workbook: notes what changes while the host acts and tells each page its share in `flush`. */
export class Pages {
  readonly structure = new Structure();
  readonly #host: Host;
  readonly #language: "fi" | "en";
  readonly #post: (page: number, message: ToPage) => void;
  readonly #pages = new Map<number, Page>();
  readonly #dirty = new Map<number, DirtyRows>();
  readonly #reload = new Set<number>();
  /** Tabs that were hidden just now: nobody stays on them. */
  readonly #hidden = new Set<number>();
  readonly #parts = new Set<Part>();
  /** The virtual moment that the open tabs were painted for. */
  #painted: number;

  constructor(host: Host, language: "fi" | "en", post: (page: number, message: ToPage) => void) {
    this.#host = host;
    this.#language = language;
    this.#post = post;
    this.#painted = host.now();
    host.workbook.subscribe((mutation, recalculated) => {
      this.#changed(mutation);
      for (const { sheetId, row } of recalculated) this.#dirtyRows(sheetId).add(row, 1);
    });
    host.on("screen", () => this.#parts.add("screens"));
    host.on("mail", () => this.#parts.add("mail"));
    host.on("menus", () => this.#parts.add("menus"));
    host.on("undoable", () => this.#parts.add("undoable"));
    host.on("execution", () => {
      for (const part of ["executions", "clock"] as const) this.#parts.add(part);
    });
    host.on("clock", ({ now }) => {
      this.#parts.add("clock");
      // Relative dates and formulas of the time look different later; the seconds that a call takes are no matter.
      if (Math.abs(now - this.#painted) > REPAINT_MS) {
        this.#painted = now;
        for (const { id } of host.workbook.sheets) this.#reload.add(id);
      }
    });
    host.on("toast", ({ user, title, message, seconds }) =>
      this.#toUser(user, { type: "toast", title, message, seconds }),
    );
    host.on("selection", ({ user, sheetId, areas }) => {
      this.flush();
      for (const page of this.of(user)) {
        if (page.sheetId !== sheetId) this.open(page, sheetId);
        this.#post(page.id, { type: "selection", sheetId, areas });
      }
    });
  }

  add(id: number, user: string): Page {
    const page: Page = { id, user, sheetId: null, windows: new Set(), at: 1, copied: null };
    this.#pages.set(id, page);
    this.#post(id, { type: "state", state: { ...shellState(this.#host, user), language: this.#language } });
    const { sheetId, areas } = this.#host.selection(user);
    this.open(page, sheetId);
    this.#post(id, { type: "selection", sheetId, areas });
    return page;
  }

  remove(id: number): void {
    this.#pages.delete(id);
  }

  page(id: number): Page | undefined {
    return this.#pages.get(id);
  }

  of(user: string): Page[] {
    return [...this.#pages.values()].filter((page) => page.user === user);
  }

  /** Sends the page another tab. */
  open(page: Page, sheetId: number): void {
    const { workbook } = this.#host;
    const sheet = workbook.sheet(sheetId) ?? workbook.sheets.find(({ hidden }) => !hidden) ?? workbook.sheets[0]!;
    if (page.sheetId !== sheet.id) page.at = 1;
    page.sheetId = sheet.id;
    const tab = tabView(workbook, sheet, this.structure.version(sheet.id), page.at);
    page.windows = new Set(tab.blocks.map(({ from }) => from));
    this.#post(page.id, { type: "tab", tab });
  }

  /** Sends the window that holds `row`. */
  sendRows(page: Page, sheetId: number, row: number): void {
    const sheet = this.#host.workbook.sheet(sheetId);
    if (!sheet || page.sheetId !== sheetId) return;
    page.at = windowStart(row);
    page.windows.add(page.at);
    const block = rowsBlock(this.#host.workbook, sheet, page.at, WINDOW_ROWS);
    this.#post(page.id, { type: "rows", sheetId, version: this.structure.version(sheetId), block });
  }

  /** Tells every page what has changed since the last time. */
  flush(): void {
    for (const page of this.#pages.values()) {
      if (this.#parts.size > 0) {
        const state: Partial<ShellState> = shellState(this.#host, page.user, this.#parts);
        this.#post(page.id, { type: "state", state });
      }
      const open = page.sheetId ?? -1;
      const sheet = this.#host.workbook.sheet(open);
      if (!sheet || (sheet.hidden && this.#hidden.has(open))) this.open(page, this.#beside(open));
      else if (this.#reload.has(open)) this.open(page, open);
      else this.#sendDirty(page, open);
    }
    this.#parts.clear();
    this.#reload.clear();
    this.#hidden.clear();
    this.#dirty.clear();
  }

  #sendDirty(page: Page, sheetId: number): void {
    const { workbook } = this.#host;
    const sheet = workbook.sheet(sheetId)!;
    const whole = page.windows.size === 1 && page.windows.has(1) && sheet.maxRows <= 5000;
    for (const { from, to } of this.#dirty.get(sheetId)?.runs() ?? []) {
      const parts = whole ? [{ from, to }] : seen(from, to, page.windows);
      for (const part of parts) {
        const block = rowsBlock(workbook, sheet, part.from, part.to - part.from + 1);
        this.#post(page.id, { type: "rows", sheetId, version: this.structure.version(sheetId), block });
      }
    }
  }

  #changed(mutation: Mutation): void {
    if ("sheetId" in mutation && isStructural(mutation)) {
      this.structure.record(mutation.sheetId, mutation);
      this.#reload.add(mutation.sheetId);
      this.#parts.add("ranges");
      return;
    }
    switch (mutation.kind) {
      case "cells":
      case "fill":
        this.#dirtyRows(mutation.sheetId).add(mutation.area.row, mutation.area.rows);
        break;
      case "columns":
      case "rows":
        this.#reload.add(mutation.sheetId);
        break;
      case "merge":
      case "unmerge":
        this.#reload.add(mutation.sheetId);
        break;
      case "sheet":
        this.#reload.add(mutation.sheetId);
        if (mutation.hidden) this.#hidden.add(mutation.sheetId);
        this.#parts.add("tabs");
        break;
      case "insertSheet":
      case "deleteSheet":
        this.#parts.add("ranges");
        this.#parts.add("tabs");
        break;
      case "workbook":
        this.#parts.add("tabs");
        break;
      case "nameRange":
      case "removeName":
      case "protect":
      case "unprotect":
        this.#parts.add("ranges");
    }
  }

  /** The tab that takes the place of one that is gone from sight: the next, else the one before. */
  #beside(sheetId: number): number {
    const { sheets } = this.#host.workbook;
    const at = sheets.findIndex(({ id }) => id === sheetId);
    const seen = ({ hidden }: { hidden: boolean }) => !hidden;
    return (sheets.slice(at + 1).find(seen) ?? sheets.slice(0, Math.max(0, at)).filter(seen).at(-1))?.id ?? sheetId;
  }

  #dirtyRows(sheetId: number): DirtyRows {
    const rows = this.#dirty.get(sheetId) ?? new DirtyRows();
    this.#dirty.set(sheetId, rows);
    return rows;
  }

  #toUser(user: string, message: ToPage): void {
    for (const page of this.of(user)) this.#post(page.id, message);
  }

  /** Shows a question to the person wherever they are; null takes it away. */
  ask(user: string, question: Extract<ToPage, { type: "question" }>["question"]): void {
    this.#toUser(user, { type: "question", question });
  }

  /** Where the cells that a page meant are now; null when they are gone. */
  follow(sheetId: number, version: number, area: Area): Area | null {
    return this.structure.follow(sheetId, version, area);
  }
}

/** The parts of from..to that lie in windows. */
function seen(from: number, to: number, windows: ReadonlySet<number>): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let start = windowStart(from); start <= to; start += WINDOW_ROWS)
    if (windows.has(start)) parts.push({ from: Math.max(from, start), to: Math.min(to, start + WINDOW_ROWS - 1) });
  return parts;
}
