import type { Area } from "../../model/cell";
import { inRealm } from "../emulated";
import type { Execution } from "../execution";
import { Book } from "./book";
import { eventRange } from "./range";
import { spreadsheet } from "./spreadsheet";
import { spreadsheetApp } from "./spreadsheet-app";

/** Everything of the spreadsheet that one execution meets. */
export interface SpreadsheetService {
  /** The global SpreadsheetApp. */
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** `e.source` of an event. */
  source(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** `e.range` of an edit event. */
  eventRange(sheetId: number, area: Area): GoogleAppsScript.Spreadsheet.Range;
  /** Whether writes wait in the buffer. */
  hasUnsentWrites(): boolean;
  /** Lets the waiting writes land, at the end of the execution; throws what Google then refuses. */
  land(): void;
  /** Forgets the waiting writes of an execution that was killed. */
  drop(): void;
}

export function spreadsheetService(execution: Execution): SpreadsheetService {
  const book = new Book(execution);
  return {
    app: spreadsheetApp(book),
    source: () => spreadsheet(book),
    eventRange: (sheetId, area) => eventRange(book, sheetId, area),
    hasUnsentWrites: () => !book.buffer.isEmpty,
    land: () => {
      try {
        book.buffer.land();
      } catch (error) {
        throw inRealm(error, execution);
      }
    },
    drop: () => book.buffer.drop(),
  };
}
