import type { Area } from "../model/cell";
import type { CopyAnswer } from "../server/protocol";
import { selected } from "./commands/selected";
import type { Desk } from "./desk";
import { readTable } from "./grid/table";

/** Copy, cut and paste. Inside the sheet cells take along all they have: the host keeps them, and the browser's clipboard
 * holds their text, by which they are known again. Text from elsewhere is pasted as if it were typed. */
export class PageClipboard {
  readonly #desk: Desk;
  /** The text of what was copied here last; null: nothing, or it was cut and is pasted already. */
  #own: { readonly text: string; readonly cut: boolean } | null = null;
  #values = false;
  /** Ends when the browser's clipboard holds what is being copied; null: nothing is. */
  #copying: Promise<void> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  copy(cut: boolean): Promise<void> {
    const copying = this.#copy(cut).finally(() => {
      if (this.#copying === copying) this.#copying = null;
    });
    this.#copying = copying;
    return copying;
  }

  async #copy(cut: boolean): Promise<void> {
    const answer = await this.#desk.act<CopyAnswer>({ kind: "copy", area: selected(this.#desk), cut });
    if (!answer) return;
    this.#own = { text: answer.text, cut };
    await toBrowser(answer);
  }

  /** The paste that follows takes values only: Ctrl+Shift+V. */
  nextPasteIsValues(): void {
    this.#values = true;
    // The browser pastes right after the key, or not at all.
    setTimeout(() => {
      this.#values = false;
    }, 1000);
  }

  /** Pastes the browser's text at the selection. */
  async paste(text: string): Promise<void> {
    const values = this.#values;
    this.#values = false;
    if (this.#copying) {
      // The browser still gives out what it held before; whoever pastes right after a copy means the copy.
      const area = selected(this.#desk);
      await this.#copying;
      await this.#pasteOwn(values, area);
      return;
    }
    const same = this.#own && lines(this.#own.text) === lines(text);
    if (same) await this.#pasteOwn(values, selected(this.#desk));
    else this.#pasteText(text);
  }

  /** Pastes without a key: what was copied here, else what the browser lets a page read. */
  async pasteByMenu(values: boolean): Promise<void> {
    const text = await navigator.clipboard?.readText().catch(() => null);
    if (text === null || text === undefined) {
      if (this.#own) await this.#pasteOwn(values, selected(this.#desk));
      else this.#desk.toast("", this.#desk.words.pasteByKeys);
      return;
    }
    this.#values = values;
    await this.paste(text);
  }

  async #pasteOwn(values: boolean, area: Area): Promise<void> {
    const own = this.#own;
    await this.#desk.act({ kind: "paste", area, values });
    if (own?.cut) this.#own = null;
  }

  /** As Google does: one cell into a larger selection fills it, a block goes down and right from the corner. */
  #pasteText(text: string): void {
    const table = readTable(text);
    const area = selected(this.#desk);
    const single = table.length === 1 && table[0]!.length === 1;
    const values = single ? filled(area, table[0]![0]!) : table;
    void this.#desk.act({ kind: "edit", row: area.row, column: area.column, values });
  }
}

function filled({ rows, columns }: Area, text: string): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
}

/** Text without what programs change on the way: line ends, and a last one. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}

async function toBrowser({ text, html }: CopyAnswer): Promise<void> {
  const part = (content: string, type: string) => new Blob([content], { type });
  const item = { "text/plain": part(text, "text/plain"), "text/html": part(html, "text/html") };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch {
    byCommand(text, html);
  }
}

/** For browsers that give a page no clipboard unless a copy event asks for it. */
function byCommand(text: string, html: string): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", put, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", put, true);
}
