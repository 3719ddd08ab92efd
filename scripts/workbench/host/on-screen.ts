import type { Selected } from "../google/execution";
import type { Menu, Screen } from "../google/host-execution";
import type { Area } from "../model/cell";
import type { Workbook } from "../model/workbook";
import type { Emitter, HostEvents, Toast } from "./events";
import type { TitledMenu } from "./menu-path";
import { areaAfter } from "./structure-shift";

/** What Google would call the add-on's own menu. */
const ADDON_NAME = "Vetoketju";

export interface Screens {
  readonly sidebar?: Screen;
  readonly dialog?: Screen;
  readonly toast?: Toast;
}

/** What each person has before them: menus, sidebar, dialog, the last toast, the selection. */
export class OnScreen {
  readonly #workbook: Workbook;
  readonly #emitter: Emitter<HostEvents>;
  readonly #menus = new Map<string, TitledMenu[]>();
  readonly #screens = new Map<string, Screens>();
  readonly #selected = new Map<string, Selected>();
  #last = 0;

  constructor(workbook: Workbook, emitter: Emitter<HostEvents>) {
    this.#workbook = workbook;
    this.#emitter = emitter;
    workbook.subscribe((mutation) => {
      if (!("sheetId" in mutation)) return;
      for (const [user, selected] of this.#selected) {
        if (selected.sheetId !== mutation.sheetId) continue;
        const areas = selected.areas.flatMap((area) => areaAfter(mutation, area) ?? []);
        const { row, column } = areaAfter(mutation, { ...selected, rows: 1, columns: 1 }) ?? areas[0] ?? TOP_LEFT;
        this.#selected.set(user, { ...selected, areas: areas.length > 0 ? areas : [TOP_LEFT], row, column });
      }
    });
  }

  menus(user: string): TitledMenu[] {
    return [...(this.#menus.get(user) ?? [])];
  }

  /** Opening the sheet builds its menus anew. */
  clearMenus(user: string): void {
    this.#menus.set(user, []);
  }

  /** A menu of a title that is there already takes its place. */
  addMenu(user: string, { title, items }: Menu): void {
    const menu = { title: title ?? ADDON_NAME, items };
    const others = this.menus(user).filter((other) => other.title !== menu.title);
    this.#menus.set(user, [...others, menu]);
    this.#emitter.emit("menus", { user });
  }

  screens(user: string): Screens {
    return this.#screens.get(user) ?? {};
  }

  show(user: string, place: "sidebar" | "dialog", screen: Omit<Screen, "id">): void {
    this.#set(user, { ...this.screens(user), [place]: { ...screen, id: String(++this.#last) } });
  }

  /** Closes the sidebar, the dialog, or whichever has this id. */
  close(user: string, which: string): void {
    const { sidebar, dialog, toast } = this.screens(user);
    const open = (place: string, screen?: Screen) => screen && which !== place && which !== screen.id;
    this.#set(user, {
      ...(sidebar && open("sidebar", sidebar) ? { sidebar } : {}),
      ...(dialog && open("dialog", dialog) ? { dialog } : {}),
      ...(toast ? { toast } : {}),
    });
  }

  toast(user: string, toast: Toast): void {
    this.#screens.set(user, { ...this.screens(user), toast });
    this.#emitter.emit("toast", { user, ...toast });
  }

  /** A tab that is gone leaves the first visible one, at its first cell. */
  selected(user: string): Selected {
    const selected = this.#selected.get(user);
    if (selected && this.#workbook.sheet(selected.sheetId)) return selected;
    const sheet = this.#workbook.sheets.find(({ hidden }) => !hidden) ?? this.#workbook.sheets[0];
    return { sheetId: sheet?.id ?? 0, areas: [TOP_LEFT], row: 1, column: 1 };
  }

  select(user: string, selected: Selected): void {
    this.#selected.set(user, selected);
  }

  /** A script moves a person's selection. */
  move(user: string, selected: Selected): void {
    this.select(user, selected);
    this.#emitter.emit("selection", { user, sheetId: selected.sheetId, areas: selected.areas });
  }

  #set(user: string, screens: Screens): void {
    this.#screens.set(user, screens);
    this.#emitter.emit("screen", { user });
  }
}

const TOP_LEFT: Area = { row: 1, column: 1, rows: 1, columns: 1 };
