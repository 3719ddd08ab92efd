import archive from "../../sheets-templates/archive.json";
import contacts from "../../sheets-templates/contacts.json";
import customers from "../../sheets-templates/customers.json";
import history from "../../sheets-templates/history.json";
import type { ArchiveRow } from "./archive";
import type { ContactRow } from "./contacts";
import type { CustomerRow } from "./customers";
import type { HistoryRow } from "./history";

export type TableName = "customers" | "contacts" | "history" | "archive";
export interface Rows {
  customers: CustomerRow;
  contacts: ContactRow;
  history: HistoryRow;
  archive: ArchiveRow;
}

export type ColumnType = "text" | "person" | "day" | "flag" | "choice";
/** The fixed choices by name; their words are messages `NAME.CODE`. */
export type ChoiceName = "step" | "channel" | "kind" | "language" | "door";

export interface Twofold {
  readonly fi: string;
  readonly en: string;
}

/** A column of a tab as its template describes it. */
export interface ColumnTemplate {
  readonly key: string;
  readonly header: Twofold;
  readonly type: ColumnType;
  /** A person's columns and those of both get changed cells only; those of the add-on alone are written as blocks. */
  readonly writes: "add-on" | "person" | "both";
  readonly width: number;
  readonly required?: boolean;
  readonly choices?: ChoiceName;
  /** What a text must look like. */
  readonly holds?: "email" | "phone" | "business-id";
  /** Long text: cut at the cell's edge. */
  readonly clip?: boolean;
  /** Its header tells when the reminders have stopped. */
  readonly heartbeat?: boolean;
  /** Other headers that mean this column, in files to be imported too. */
  readonly synonyms?: {
    readonly fi: readonly string[];
    readonly sv: readonly string[];
    readonly en: readonly string[];
  };
}

export interface TabTemplate {
  readonly tab: TableName;
  readonly title: Twofold;
  /** First letter of the IDs of its rows. */
  readonly letter: string;
  readonly color: string;
  readonly frozenColumns: number;
  /** How many rows the tab begins with, where that is not the usual thousand; its spare columns go. */
  readonly rows?: number;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly columns: readonly ColumnTemplate[];
}

/** The tabs with one row per thing, from `sheets-templates/`. */
export const templates: Readonly<Record<TableName, TabTemplate>> = {
  customers: customers as TabTemplate,
  contacts: contacts as TabTemplate,
  history: history as TabTemplate,
  archive: archive as TabTemplate,
};
