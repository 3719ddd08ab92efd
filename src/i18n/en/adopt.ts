import { numberText } from "../number-text";

const customers = (n: number) => (n === 1 ? "1 customer" : `${numberText("en", n)} customers`);

/** Adopting a person's own list of customers in Set up, and taking it back. */
export const adopt = {
  "adopt.found": ({ tab, n }: { tab: string; n: number }) => `Tab ${tab} lists ${customers(n)}.`,
  "adopt.use": "Adopt the list",
  "adopt.use-tab": ({ tab }: { tab: string }) => `Adopt the list: ${tab}`,
  "adopt.new-tabs": "Make new tabs",
  "adopt.columns": "Columns of the list",
  "adopt.in-list": "In list",
  "adopt.skip": "Leave as it is",
  "adopt.look": "Check",
  "adopt.target-unsure": ({ column }: { column: string }) => `Where in the register: ${column}. Check`,
  "adopt.untitled": ({ n }: { n: number }) => `Column ${n} (no header)`,
  "adopt.rest": "We add the missing columns on the right and change nothing else.",
  "adopt.added": ({ n }: { n: number }) => (n === 1 ? "1 column to be added" : `${n} columns to be added`),
  "adopt.rows": ({ n, from, to }: { n: number; from: number; to: number }) => `${customers(n)}, rows ${from}–${to}.`,
  "adopt.others": ({ rows }: { rows: string }) =>
    `Not taken for customers: ${rows}. They get a dash in place of the ID.`,
  "adopt.doubtful": ({ rows }: { rows: string }) =>
    `Only a name: ${rows}. We take these for customers. If a row is a heading, write a dash in place of its ID.`,
  "adopt.row": ({ row, text }: { row: number; text: string }) => `row ${row} "${text}"`,
  "adopt.more-rows": ({ n }: { n: number }) => `${numberText("en", n)} more`,
  "adopt.and": ({ rows, last }: { rows: string; last: string }) => `${rows} and ${last}`,
  "adopt.filter": ({ area }: { area: string }) =>
    `The tab has a filter on ${area}. Remove it and make it again after adopting: otherwise sorting moves the customers but not their IDs.`,
  "adopt.no-name": "Say which column has the name of the customer.",
  "adopt.doubled": ({ column }: { column: string }) => `Two columns of the list go to ${column}. Keep one of them.`,
  "adopt.going": "Adopting the list…",
  "adopt.patience": "This takes about a minute. Keep this window open.",
  "adopt.done": ({ tab, n }: { tab: string; n: number }) => `The list is in use: ${customers(n)} on tab ${tab}.`,
  "adopt.done-others": ({ n }: { n: number }) =>
    n === 1
      ? "1 row is not a customer: it has a dash in place of the ID."
      : `${numberText("en", n)} rows are not customers: they have a dash in place of the ID.`,
  "adopt.done-columns": ({ n }: { n: number }) =>
    n === 1 ? "1 column was added on the right." : `${n} columns were added on the right.`,
  "adopt.unfinished": ({ tab }: { tab: string }) => `Adopting the list on tab ${tab} was stopped on the way.`,
  "adopt.continue": "Continue",
  "adopt.is-adopted": ({ tab }: { tab: string }) => `The register is in your own list on tab ${tab}.`,
  "adopt.release": "Take the adoption back",
  "adopt.releasing": "Taking it back…",
  "adopt.release-what": "The columns, IDs and marks of the add-on go. Your own list stays as it is now.",
  "adopt.losses":
    "People have written into the add-on's columns since the list was adopted. This goes if you take it back. Nothing was removed yet.",
  "adopt.losses-menu":
    "People have written into the add-on's columns since the list was adopted. See in the window what goes, then decide.",
  "adopt.loss": ({ column, n, cells }: { column: string; n: number; cells: string }) =>
    `${column}, ${n === 1 ? "1 cell" : `${numberText("en", n)} cells`}: ${cells}`,
  "adopt.loss-cell": ({ a1, text }: { a1: string; text: string }) => `${a1} "${text}"`,
  "adopt.imported-stay": ({ n }: { n: number }) =>
    n === 1 ? "1 imported row stays in the list." : `${numberText("en", n)} imported rows stay in the list.`,
  "adopt.release-anyway": "Take back anyway",
  "adopt.released": "The list is yours again: the columns, IDs and marks of the add-on were removed.",
  "adopt.tabs-gone": ({ tabs }: { tabs: string }) => `Empty tabs removed too: ${tabs}`,
  "adopt.tabs-kept": ({ tabs }: { tabs: string }) =>
    `These tabs stay, since they or the history of changes hold data: ${tabs}`,
  "adopt.not-adopted": "No list of your own is in use. Nothing was changed.",
} as const;
