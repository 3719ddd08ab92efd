/** What travels between the pages and the server: each call takes one JSON string and answers with one, both checked
 * here, on both sides. Days are "2026-01-31"; a `requestId` makes a call that is sent twice act once. */
import * as z from "zod/mini";
import { CHANNELS, STEPS } from "../core/choices";
import { DECISIONS } from "../core/contact/conflicts";
import { IMPORT_FIELDS } from "../core/import/fields";
import { checkSheet, repair } from "./check";

export const language = z.enum(["fi", "en"]);
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** As long as it may be: what is too long for a cell is told in a sentence, by the form and again by the server. */
const text = z.string();
const requestId = z.string().check(z.minLength(8), z.maxLength(64));

/** Stands before a sentence of ours in the message of a failed call: Google's own failures come in any language. */
export const TOLD = "Vetoketju: ";
/** Stands after that sentence before what support needs to know of a fault: not shown, but offered for copying. */
export const SUPPORT = " Vetoketju-support: ";
/** Stands after that sentence before the code of a failure that repairing the sheet mends: not shown, a button offers it. */
export const REPAIRABLE = " Vetoketju-repair: ";

/** A customer as the pages show it. */
export const customer = z.object({
  id: z.string(),
  name: z.string(),
  businessId: z.string(),
  step: z.string(),
  owner: z.string(),
  nextStep: z.string(),
  nextDate: z.string(),
  lastContact: z.string(),
  presentState: z.string(),
  goals: z.string(),
  challenges: z.string(),
  /** Where its row stood when it was read. Rows move, so it decides nothing. */
  row: z.optional(z.int().check(z.positive())),
});

/** What a form shows of a customer and a save may write over. */
export const seenCustomer = z.pick(customer, {
  nextStep: true,
  nextDate: true,
  presentState: true,
  goals: true,
  challenges: true,
});

/** As much of a customer as tells it from others in a list. */
export const foundCustomer = z.object({ id: z.string(), name: z.string(), businessId: z.string() });

/** Handed to each page when it opens (in the page itself, not by a call). */
export const boot = z.object({
  page: z.enum(["log-contact", "set-up", "import", "classify", "archive", "take-out", "check"]),
  language,
  today: day,
  data: z.unknown(),
});

/** A list of customers on a tab of a person's, that the register may be built into. */
export const offeredList = z.object({
  sheetId: z.number(),
  /** As the tab is called. */
  tab: z.string(),
  /** How many customers it has, in the rows `from` to `to`. */
  customers: z.number(),
  from: z.number(),
  to: z.number(),
  /** The row right above the list. */
  header: z.int().check(z.positive()),
  columns: z.array(
    z.object({
      at: z.int().check(z.positive()),
      /** As its header says, "" where it says nothing; `group`: what stands above it and its neighbours together. */
      title: z.string(),
      group: z.string(),
      field: z.union([z.enum(IMPORT_FIELDS), z.literal("")]),
      /** false: a person should look. */
      sure: z.boolean(),
      /** As the cells show it, shortened. */
      samples: z.array(z.string()),
    }),
  ),
  /** The rows of the samples. */
  sampleRows: z.array(z.number()),
  /** Rows that are no customers: the first of them with what they say, and how many there are. */
  others: z.array(z.object({ row: z.number(), text: z.string() })),
  otherCount: z.number(),
  /** Rows with nothing but a name. */
  doubtful: z.array(z.object({ row: z.number(), text: z.string() })),
  doubtfulCount: z.number(),
  /** The area of the tab's filter: sorting by it moves nothing outside. */
  filter: z.nullable(z.string()),
});

// Set up: `data` of the page is a `setUpPlan`.
export const setUpPlan = z.object({
  /** The likeliest first; none where a register is there already. */
  lists: z.array(offeredList),
  /** The columns that a list may have already, as the person calls them. */
  fields: z.array(z.object({ key: z.enum(IMPORT_FIELDS), title: z.string() })),
  /** All columns of tab customers, in their order. */
  customerColumns: z.array(z.object({ key: z.string(), title: z.object({ fi: z.string(), en: z.string() }) })),
  /** The list that the register was built into; null where the add-on made the tab. */
  adopted: z.nullable(
    z.object({
      tab: z.string(),
      /** false: it was stopped on the way. */
      ready: z.boolean(),
      /** What goes when the adoption is taken back, in sentences. */
      losses: z.array(z.string()),
    }),
  ),
  /** Titles of the tabs to be added, by the language chosen. */
  tabs: z.object({ fi: z.array(z.string()), en: z.array(z.string()) }),
  /** Columns to be added to tabs that are there: the tab's title and the headers. */
  columns: z.array(z.object({ tab: z.string(), headers: z.array(z.string()) })),
  /** An older version of the add-on made the register: its marks get the new one, even if nothing else is to be added. */
  older: z.boolean(),
  /** null: no tab of ours yet, the language may be chosen. */
  language: z.nullable(language),
  /** The language of the spreadsheet, to begin with. */
  proposed: language,
});

/** What happened, in sentences of the person's language, ready to be shown. */
export const outcome = z.object({
  message: z.string(),
  /** The act to give to `undo`; null when there is nothing to undo. */
  actId: z.nullable(z.string()),
  details: z.array(z.string()),
  /** Nothing was done: `details` say what goes, and the button of this name sends the same call with them as `seen`. */
  confirm: z.optional(z.string()),
});

// Import: `data` of the page is an `importData`.
export const importData = z.object({
  /** The columns of tab customers that a file may fill, as they are called there. */
  fields: z.array(z.object({ key: z.enum(IMPORT_FIELDS), title: z.string() })),
});
/** `line`: number of the row in the file, as a spreadsheet shows it. `values`: by field, as they are in the file; "name" is
 * there whenever the file has a column for it. */
export const importRow = z.object({
  line: z.int().check(z.positive()),
  values: z.partialRecord(z.enum(IMPORT_FIELDS), z.string()),
});
export const importProblem = z.object({
  line: z.number(),
  /** true: the row stayed out; false: it is in, with a remark. */
  skipped: z.boolean(),
  message: z.string(),
});
/** The field each column goes to, or "" for none. */
const mapping = z.array(z.union([z.enum(IMPORT_FIELDS), z.literal("")]));
const importId = z.string().check(z.regex(/^[0-9A-Z]{8,20}$/));
const fileHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The first and the last of some rows: where to look first. Rows move, so it decides nothing. */
const rowSpan = z.object({ from: z.int().check(z.positive()), to: z.int().check(z.positive()) });

/** At most so many customers are archived at a time. */
export const MAX_ARCHIVED = 200;
const archivedIds = z.array(z.string()).check(z.minLength(1), z.maxLength(MAX_ARCHIVED));
/** What moving customers to the archive or back came to, so far. */
const moved = z.object({
  actId: z.nullable(z.string()),
  /** How many rows moved, by tab. */
  counts: z.record(z.string(), z.number()),
  /** Customers whose turn is still to come. */
  left: z.array(z.string()),
  details: z.array(z.string()),
});

export const calls = {
  setUp: { input: z.object({ requestId, language }), output: outcome },
  /** Builds the register into a person's own list. `columns`: which column is which field, with its header as the person saw
   * it; a list that has changed since is refused. */
  adoptList: {
    input: z.object({
      requestId,
      language,
      sheetId: z.number(),
      header: z.int().check(z.positive()),
      columns: z.array(z.object({ at: z.int().check(z.positive()), title: z.string(), field: z.enum(IMPORT_FIELDS) })),
    }),
    output: outcome,
  },
  /** Completes an adoption that was stopped on the way. */
  continueAdoption: { input: z.object({ requestId }), output: outcome },
  /** Takes an adoption back; what people have written into the add-on's columns is named first, and goes when it is what the
   * person has `seen`. */
  releaseList: { input: z.object({ requestId, seen: z.array(z.string()) }), output: outcome },

  /** What the register has, to tell new rows from known ones, and where an interrupted import of the same file stopped.
   * Writes nothing. */
  startImport: {
    input: z.object({ fileHash }),
    output: z.object({
      unfinished: z.nullable(z.object({ importId, mapping, lastLine: z.number(), rowsDone: z.number() })),
      customers: z.array(
        z.object({ id: z.string(), name: z.string(), businessId: z.string(), customerNumber: z.string() }),
      ),
    }),
  },
  /** Up to 2,000 rows; sent again (after a failure) it changes nothing more. `importId` is chosen by the page and the same
   * for all pieces of one run; `from`: the number of rows sent before these. */
  importPiece: {
    input: z.object({
      importId,
      fileHash,
      fileName: z.string().check(z.maxLength(300)),
      mapping,
      from: z.int().check(z.nonnegative()),
      rows: z.array(importRow).check(z.minLength(1), z.maxLength(2000)),
    }),
    output: z.object({
      added: z.number(),
      updated: z.number(),
      unchanged: z.number(),
      rowsDone: z.number(),
      problems: z.array(importProblem),
    }),
  },
  /** What the run came to in one sentence, and its Undo. `rows`: how many were sent; `finished`: false when the person has
   * stopped it, to go on later. */
  finishImport: { input: z.object({ importId, fileHash, rows: z.number(), finished: z.boolean() }), output: outcome },

  /** The row poll: at most one sheet call. `key` changes when another row is selected; null: surely no customer's row.
   * `today` comes along because a panel may stay open over midnight. */
  selectedRow: { input: z.object({}), output: z.object({ key: z.nullable(z.string()), today: day }) },
  customerAt: { input: z.object({ key: z.string() }), output: z.object({ customer: z.nullable(customer) }) },
  customerById: { input: z.object({ id: z.string() }), output: z.object({ customer: z.nullable(customer) }) },
  findCustomers: {
    input: z.object({ query: text }),
    output: z.object({ customers: z.array(foundCustomer), more: z.number() }),
  },
  logContact: {
    input: z.object({
      requestId,
      customerId: z.string(),
      channel: z.enum(CHANNELS),
      answered: z.boolean(),
      day,
      people: text,
      presentState: text,
      goals: text,
      challenges: text,
      note: text,
      nextStep: text,
      nextDate: z.union([day, z.literal("")]),
      noNextBecause: text,
      /** Where to look for the customer first. */
      row: z.optional(z.int().check(z.positive())),
      /** What the form showed of the customer; not given: it showed nothing. */
      seen: z.optional(seenCustomer),
      /** What somebody else has changed and shall stay. */
      keep: z.optional(z.array(z.enum(DECISIONS))),
    }),
    output: z.extend(outcome, {
      /** Not empty: nothing was written, since somebody else has changed these since they were seen. */
      asks: z.array(
        z.object({
          decision: z.enum(DECISIONS),
          /** What the register holds now, to be sent as seen. */
          now: z.partial(seenCustomer),
          /** Who changed it, when, and to what. */
          message: z.string(),
        }),
      ),
      /** The customer's fields after the save; null when nothing was written. */
      now: z.nullable(seenCustomer),
    }),
  },

  /** The selected customers as they are now, for the Classify page; more than fit one call come in pieces. */
  classify: {
    input: z.object({
      requestId,
      step: z.enum(STEPS),
      customerIds: z.array(z.string()),
      rows: z.optional(rowSpan),
      /** The step of each as the dialog showed it; not given: it showed none. */
      seen: z.optional(z.array(z.string())),
    }),
    output: z.extend(outcome, {
      /** Not empty: nothing was written, since somebody else has changed these steps since they were seen. */
      /** `id` as the dialog named the customer. */
      asks: z.array(z.object({ id: z.string(), step: z.string(), message: z.string() })),
    }),
  },

  /** Moves customers to tab Archive, as many as one execution can: those in `left` are sent again with the next `piece`. */
  archiveCustomers: { input: z.object({ requestId, piece: z.int(), customerIds: archivedIds }), output: moved },
  /** Brings customers back from tab Archive. */
  returnCustomers: { input: z.object({ requestId, piece: z.int(), customerIds: archivedIds }), output: moved },
  /** Takes the add-on out of the spreadsheet; data, tabs and people's formats stay. */
  takeOut: { input: z.object({ requestId }), output: outcome },
  checkSheet,
  repair,
  undo: { input: z.object({ actId: z.string(), seen: z.optional(z.array(z.string())) }), output: outcome },
};

// Log a contact: `data` of the page.
export const logContactData = z.object({
  /** Tells this register from others in one browser. */
  register: z.string(),
  /** What this person used last. */
  channel: z.enum(CHANNELS),
  /** The row that is selected as the page opens. */
  selected: z.object({ key: z.nullable(z.string()), customer: z.nullable(customer) }),
});

// Archive a customer, and return it: `data` of the page.
export const archiveData = z.object({
  mode: z.enum(["archive", "return"]),
  /** `row`: what goes or comes, in words. */
  customers: z.array(z.object({ id: z.string(), row: z.string() })),
  /** More are selected than go at a time, so many: none are listed; 0: they fit. */
  tooMany: z.number(),
  /** Selected rows that are no customers. */
  strangers: z.number(),
  /** Rows that a filter or hiding keeps from sight may be among them: Sheets counts them in with the rows around them. */
  unseen: z.boolean(),
  /** As tab Archive is called. */
  tab: z.string(),
  /** Sentences that the person should know before. */
  remarks: z.array(z.string()),
});

// Take the add-on out: `data` of the page.
export const takeOutData = z.object({
  /** What goes and what stays, in sentences. */
  goes: z.array(z.string()),
  stays: z.array(z.string()),
  /** What the add-on cannot see or do here itself. */
  remarks: z.array(z.string()),
});

// Classify: `data` of the page.
export const classifyData = z.object({
  customers: z.array(z.object({ id: z.string(), name: z.string(), step: z.string() })),
  /** Where the selected customers stand. */
  rows: rowSpan,
  /** Selected rows that are no customers. */
  strangers: z.number(),
  /** Rows that a filter or hiding keeps from sight may be among them: Sheets counts them in with the rows around them. */
  unseen: z.boolean(),
  /** For each step, the customers that its entry rule would ask about, and the question in words. */
  questions: z.array(z.object({ step: z.enum(STEPS), message: z.string(), customerIds: z.array(z.string()) })),
});

export type Language = z.infer<typeof language>;
export type Day = z.infer<typeof day>;
export type Customer = z.infer<typeof customer>;
export type FoundCustomer = z.infer<typeof foundCustomer>;
export type OfferedList = z.infer<typeof offeredList>;
export type SetUpPlan = z.infer<typeof setUpPlan>;
export type Outcome = z.infer<typeof outcome>;
export type LogContactData = z.infer<typeof logContactData>;
export type ClassifyData = z.infer<typeof classifyData>;
export type ArchiveData = z.infer<typeof archiveData>;
export type TakeOutData = z.infer<typeof takeOutData>;
export type Boot = z.infer<typeof boot>;
export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<Name extends CallName> = z.infer<Calls[Name]["input"]>;
export type Output<Name extends CallName> = z.infer<Calls[Name]["output"]>;
