import type { FindingCode } from "../../core/checks/cell-finding";
import type { CustomerFindingCode } from "../../core/checks/contact-customer";
import type { ChoiceName } from "../../schema/template";

/** The notes on cells that people typed: what is wrong and how to mend it. */
export const rowNotes = {
  "row-note.choice.step": ({ value }: { value: string }) => `There is no step "${value}". Choose from the list.`,
  "row-note.choice.kind": ({ value }: { value: string }) => `There is no kind "${value}". Choose from the list.`,
  "row-note.choice.channel": ({ value }: { value: string }) => `There is no channel "${value}". Choose from the list.`,
  "row-note.choice.language": ({ value }: { value: string }) =>
    `Language "${value}" is not on the list. Choose from the list.`,
  "row-note.choice.door": ({ value }: { value: string }) => `There is no place "${value}". Choose from the list.`,
  "row-note.not-a-day": ({ value }: { value: string }) => `"${value}" is not a date. Write it like 2026-01-31.`,
  "row-note.not-a-flag": ({ value }: { value: string }) =>
    `"${value}" is neither yes nor no. Write x for yes, or clear the cell.`,
  "row-note.error-value": ({ value }: { value: string }) =>
    `The formula answers ${value}. Correct the formula, or write the value itself.`,
  "row-note.email-at": "The address has no @. Correct the cell.",
  "row-note.email-shape": ({ value }: { value: string }) =>
    `"${value}" is not an e-mail address. Write it like name@example.fi.`,
  "row-note.phone-shape": ({ value }: { value: string }) =>
    `"${value}" is not a phone number. Write it like 040 000 0000.`,
  "row-note.business-id-check": ({ value }: { value: string }) =>
    `The check digit of ${value} is wrong. Compare the digits with an invoice of theirs.`,
  "row-note.business-id-shape": ({ value }: { value: string }) =>
    `"${value}" is not a business ID. Write seven digits, a dash and the check digit.`,
  "row-note.customer-unknown": ({ value }: { value: string }) =>
    `The register has no customer "${value}". Write the name as it stands on the customers' tab.`,
  "row-note.customer-several": ({ value }: { value: string }) =>
    `Several customers are called "${value}". Write the customer's ID in its column.`,
  "row-note.customer-id-unknown": ({ value }: { value: string }) =>
    `No customer has the ID "${value}". Copy the ID from the customers' tab, or clear it and write the customer's name.`,
  /** Who added a row where Google does not tell. */
  "typed.unknown": "unknown",
} as const satisfies Record<
  | `row-note.choice.${ChoiceName}`
  | `row-note.${Exclude<FindingCode, "not-a-choice"> | CustomerFindingCode}`
  | "typed.unknown",
  unknown
>;
