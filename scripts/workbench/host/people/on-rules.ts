import type { Area } from "../../model/cell";
import { OnTabs } from "./on-tabs";

/** A protection as people see it. */
export interface ShownProtection {
  readonly id: string;
  readonly tab: string;
  /** null: the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Who may edit besides the owner. */
  readonly editors: readonly string[];
}

export interface ShownName {
  readonly name: string;
  readonly tab: string;
  readonly area: Area;
}

/** One value of a filtered column, as the filter's list shows it. */
export interface FilterChoice {
  /** "" is the empty cells. */
  readonly text: string;
  readonly shown: boolean;
}

export interface FindOptions {
  readonly matchCase?: boolean;
  readonly entireCell?: boolean;
  readonly formulas?: boolean;
}

export interface Found {
  readonly sheetId: number;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Merges, filters, named ranges, protections, search: what people lay over the cells. */
export abstract class OnRules extends OnTabs {
  /** Only the first cell of a merged block keeps its content. */
  merge(user: string, tab: string, at: string): void {
    throw soon("merge", user, tab, at);
  }

  unmerge(user: string, tab: string, at: string): void {
    throw soon("unmerge", user, tab, at);
  }

  /** Makes the tab's filter over a block whose first row are its headers, or takes it away. */
  setFilter(user: string, tab: string, at: string | null): void {
    throw soon("setFilter", user, tab, at);
  }

  /** Hides the rows whose shown text in a column is one of these; null shows all. The column counts from 1 on the tab. */
  filterColumn(user: string, tab: string, column: number, hiddenValues: readonly string[] | null): void {
    throw soon("filterColumn", user, tab, column, hiddenValues);
  }

  /** What a filtered column offers to show or hide, in order. */
  filterChoices(tab: string, column: number): FilterChoice[] {
    throw soon("filterChoices", tab, column);
  }

  nameRange(user: string, name: string, tab: string, at: string): void {
    throw soon("nameRange", user, name, tab, at);
  }

  removeName(user: string, name: string): void {
    throw soon("removeName", user, name);
  }

  names(): ShownName[] {
    throw soon("names");
  }

  /** Those of a tab, or of all. */
  protections(tab?: string): ShownProtection[] {
    throw soon("protections", tab);
  }

  /** Protects an area (null: the whole tab); the person and the owner may always edit. Answers with its id. */
  protect(
    user: string,
    tab: string,
    at: string | null,
    how: { warningOnly?: boolean; editors?: readonly string[]; description?: string } = {},
  ): string {
    throw soon("protect", user, tab, at, how);
  }

  unprotect(user: string, id: string): void {
    throw soon("unprotect", user, id);
  }

  /** Cells whose shown text has the words, tab by tab, row by row; `tab` null searches all that are not hidden. */
  find(user: string, tab: string | null, text: string, options: FindOptions = {}): Found[] {
    throw soon("find", user, tab, text, options);
  }
}

function soon(name: string, ...args: readonly unknown[]): Error {
  return new Error(`${name} cannot be done here yet (${args.length} arguments)`);
}
