import { numberText } from "../number-text";

const customers = (n: number) => (n === 1 ? "1 customer" : `${numberText("en", n)} customers`);
const contacts = (n: number) => (n === 1 ? "1 contact" : `${numberText("en", n)} contacts`);

/** Archive a customer, and return it. */
export const archive = {
  "archive.title": "Archive customer",
  "archive.heading": ({ n }: { n: number }) => `Archive ${customers(n)}`,
  "archive.count.customers": ({ n }: { n: number }) => customers(n),
  "archive.count.contacts": ({ n }: { n: number }) => contacts(n),
  "archive.goes": ({ tab }: { tab: string }) => `These rows move to tab ${tab}:`,
  "archive.row-of": ({ name, contents }: { name: string; contents: string }) => `${name}: ${contents}`,
  "archive.next-step": ({ day, step }: { day: string; step: string }) => `agreed for ${day}: ${step}`,
  "archive.no-step": "the next step",
  "archive.no-name": "(no name)",
  "archive.more": ({ n }: { n: number }) => `and ${customers(n)} more`,
  "archive.pending": ({ n }: { n: number }) =>
    n === 1
      ? "1 customer has an agreed next step. Nobody is reminded of it any more."
      : `${numberText("en", n)} customers have an agreed next step. Nobody is reminded of them any more.`,
  "archive.formula-elsewhere": ({ places }: { places: string }) =>
    `Formulas that point to other rows: ${places}. They come back as they are written; check them then.`,
  "archive.merged": ({ places }: { places: string }) =>
    `These merged cells reach over several rows: ${places}. What they hold goes with the top row, and the merging does not come back.`,
  "archive.formula-fills": ({ places }: { places: string }) =>
    `These formulas fill other cells too: ${places}. Put them into the header row first; until then these customers stay.`,
  "archive.comes-back":
    "All of it comes back by Return from archive: your own columns, formulas and notes too. Colours of cells, pictures, comments and links inside a text do not.",
  "archive.too-many": ({ n, most }: { n: number; most: number }) =>
    `You selected ${customers(n)}. Select at most ${most} at a time.`,
  "archive.go": "Archive",
  "archive.going": "Archiving…",
  "archive.progress": ({ done, n }: { done: string; n: number }) => `${done} of ${customers(n)} archived`,
  "archive.done": ({ n, contents }: { n: number; contents: string }) =>
    contents === "" ? `Archived ${customers(n)}.` : `Archived ${customers(n)} and ${contents}.`,
  "archive.done-none": "Nothing was archived.",
  "archive.changed": ({ name }: { name: string }) =>
    `Customer ${name} stayed: somebody changed a row of it just now. Archive the customer again.`,
  "archive.row-lost": ({ tab, ids }: { tab: string; ids: string }) =>
    `Rows were moved on tab ${tab} in the very moment of removal, and another row went: ID ${ids}. Bring it back from File > Version history.`,

  "return.title": "Return from archive",
  "return.heading": ({ n }: { n: number }) => `Return ${customers(n)}`,
  "return.choose-rows": "First select rows on tab Archive.",
  "return.strangers": ({ n }: { n: number }) =>
    n === 1
      ? "1 selected row has no archived customer."
      : `${numberText("en", n)} selected rows have no archived customer.`,
  "return.comes": "These come back to their tabs:",
  "return.row-of": ({ name, contents, day }: { name: string; contents: string; day: string }) =>
    `${name}: ${contents}, archived ${day}`,
  "return.go": "Return",
  "return.going": "Returning…",
  "return.done": ({ n, contents }: { n: number; contents: string }) =>
    contents === "" ? `${customers(n)} returned.` : `${customers(n)} and ${contents} returned.`,
  "return.done-none": "Nothing was returned.",
  "return.gone": ({ n }: { n: number }) =>
    n === 1 ? "1 customer was no longer in the archive." : `${customers(n)} were no longer in the archive.`,
  "archive.broken": ({ name }: { name: string }) =>
    `Customer ${name} stayed in the archive: somebody has edited its rows there. Bring them back from File > Version history.`,
  "archive.differs": ({ name }: { name: string }) =>
    `Customer ${name}: a row of it was in the register already, and not as it was archived. It was left, and what was archived stays in the archive.`,
  "archive.column-added": ({ tab, column }: { tab: string; column: string }) =>
    `Tab ${tab} no longer had column ${column}. It was added at the right.`,
  "archive.without-header": "No header",
  "archive.formula-lost": ({ place }: { place: string }) =>
    `${place}: the formula could not come back, since a column that it needs is gone.`,
} as const;
