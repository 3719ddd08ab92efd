import type { Host } from "../../host/host";
import { a1 } from "../../model/a1";
import type { Area } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import type { Ask } from "../ask";
import type { Page, Pages } from "../pages";
import type { Questions } from "../questions";

/** A sentence for the person at the page. */
export class Refusal extends Error {}

/** What the acts of pages are done with. */
export interface Desk {
  readonly host: Host;
  readonly pages: Pages;
  readonly questions: Questions;
}

/** A tab as the page saw it last. */
interface Place {
  readonly sheetId: number;
  readonly version: number;
}

const GONE = {
  fi: "Muutoksen paikka poistettiin sillä välin. Mitään ei muutettu.",
  en: "The place of this edit was deleted meanwhile. Nothing was changed.",
};

/** One ask of one page: whose it is, and where the cells that the page meant are now. Throws a Refusal where they are gone. */
export class Scene {
  readonly host: Host;
  readonly pages: Pages;
  readonly questions: Questions;
  readonly user: string;

  constructor(
    desk: Desk,
    readonly page: Page,
  ) {
    this.host = desk.host;
    this.pages = desk.pages;
    this.questions = desk.questions;
    this.user = page.user;
  }

  /** The language of the page's person. */
  get language(): "fi" | "en" {
    return this.host.people.find(({ email }) => email === this.user)?.locale === "fi" ? "fi" : "en";
  }

  sheet(sheetId: number): Sheet {
    const sheet = this.host.workbook.sheet(sheetId);
    if (!sheet) throw new Refusal(GONE[this.language]);
    return sheet;
  }

  /** The name of a tab. */
  tab(sheetId: number): string {
    return this.sheet(sheetId).name;
  }

  /** Where the cells of `area` are now. */
  now({ sheetId, version }: Place, area: Area): Area {
    const found = this.sheet(sheetId) && this.pages.follow(sheetId, version, area);
    if (!found) throw new Refusal(GONE[this.language]);
    return found;
  }

  /** The same as an address: "B3:D5". */
  at(place: Place, area: Area): string {
    return a1(this.now(place, area));
  }

  /** Several areas as an address: "A2:B3,D5". */
  all(place: Place, areas: readonly Area[]): string {
    return areas.map((area) => this.at(place, area)).join(",");
  }
}

/** What is done for each kind of ask. */
export type Acts<Kind extends Ask["kind"]> = {
  readonly [Each in Kind]: (scene: Scene, ask: Extract<Ask, { kind: Each }>) => unknown;
};

/** Rows over the whole width, or so many cells, as an area. */
export function cells(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
