import type { ErrorCode } from "../../core/errors";
import type { Message } from "../message";
import { numberText } from "../number-text";

export const errors = {
  "error.tab-missing": ({ tab }: { tab: string }) => `Tab ${tab} is missing. Nothing was changed.`,
  "error.column-missing": ({ tab, column }: { tab: string; column: string }) =>
    `Tab ${tab} lacks column ${column}. Nothing was changed.`,
  "error.header-missing": ({ tab }: { tab: string }) => `Tab ${tab} has no header row. Nothing was changed.`,
  "error.newer-register":
    "This register was made by a newer version of the add-on. Nothing was changed. Update the add-on, then try again.",
  "error.not-set-up": "The register is not in this sheet yet. Choose Set up from the menu.",
  "error.list-changed": ({ tab }: { tab: string }) =>
    `Tab ${tab} has changed since this window was opened. Nothing was changed. Open Set up again.`,
  "error.rule-refuses": ({ places }: { places: string }) =>
    `${places}: the list or rule of the cell does not let this value in. Nothing was saved. Change the rule so that it warns and does not reject.`,
  "error.busy": "Someone else is saving. Nothing was changed.",
  "error.view-only": "You can only view. Ask the owner for edit access.",
  "error.protected": ({ place }: { place: string }) =>
    `You may not edit this, it is protected: ${place}. Nothing was saved. Ask the owner for edit access.`,
  "error.customer-gone": "This customer is no longer in the register. Nothing was saved. Choose the customer again.",
  "error.contact-refused": ({ problems }: { problems: string }) => `${problems} Nothing was saved.`,
  "error.id-twice": ({ tab, rows, id }: { tab: string; rows: string; id: string }) =>
    `Tab ${tab}: rows ${rows} have the same ID ${id}. Nothing was saved.`,
  "error.text-too-long": ({ tab, column, length }: { tab: string; column: string; length: number }) =>
    `Tab ${tab}, ${column}: the text has ${numberText("en", length)} characters, a cell holds 50,000. Nothing was saved. Shorten the text.`,
  "error.formula-fills": ({ places }: { places: string }) =>
    `${places}: a formula there fills other cells too. Nothing was moved. Put the formula into the header row and try again.`,
  "error.number-no-day": ({ places }: { places: string }) =>
    `${places}: the cell is formatted as a day and holds a number that is no day. Nothing was moved. Mend the cell and try again.`,
  "error.not-returned": ({ tab, id }: { tab: string; id: string }) =>
    `Tab ${tab}: row ${id} did not come back. It is still in the archive. Choose Return from archive again.`,
  "error.request-unreadable":
    "The panel and the sheet did not understand each other. Nothing was saved. Close the panel and open it again.",
  "error.google-refused": ({ said }: { said: string }) =>
    `Google did not do this. Try again in a moment: nothing is saved twice. Google said: "${said}"`,
  "error.unexpected": "The add-on has a fault, it was not you. Nothing more was saved.",
} as const satisfies Record<`error.${ErrorCode}`, Message>;
