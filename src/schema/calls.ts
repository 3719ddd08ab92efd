/** What travels between the pages and the server: each call takes one JSON string and answers with one, both checked
 * here, on both sides. Days are "2026-01-31"; a `requestId` makes a call that is sent twice act once. */
import * as z from "zod/mini";
import { CHANNELS, STEPS } from "../core/choices";

export const language = z.enum(["fi", "en"]);
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.maxLength(50_000));
const requestId = z.string().check(z.minLength(8), z.maxLength(64));

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
});

/** Handed to each page when it opens (in the page itself, not by a call). */
export const boot = z.object({
  page: z.enum(["log-contact", "set-up", "import", "classify"]),
  language,
  today: day,
  data: z.unknown(),
});

// Set up: `data` of the page is a `setUpPlan`.
export const setUpPlan = z.object({
  /** Titles of the tabs to be added, by the language chosen. */
  tabs: z.object({ fi: z.array(z.string()), en: z.array(z.string()) }),
  /** Columns to be added to tabs that are there: the tab's title and the headers. */
  columns: z.array(z.object({ tab: z.string(), headers: z.array(z.string()) })),
  /** null: no tab of ours yet, the language may be chosen. */
  language: z.nullable(language),
});

/** What happened, in sentences of the person's language, ready to be shown. */
export const outcome = z.object({
  message: z.string(),
  /** The act to give to `undo`; null when there is nothing to undo. */
  actId: z.nullable(z.string()),
  details: z.array(z.string()),
});

// Import: `data` of the page is an `importData`.
export const importData = z.object({
  fields: z.array(z.object({ key: z.string(), title: z.string() })),
});
export const importRow = z.object({ line: z.number(), values: z.record(z.string(), z.string()) });
export const importProblem = z.object({
  line: z.number(),
  /** true: the row stayed out; false: it is in, with a remark. */
  skipped: z.boolean(),
  message: z.string(),
});

export const calls = {
  setUp: { input: z.object({ requestId, language }), output: outcome },

  /** Where an interrupted import of the same file stopped, and the keys the register has (to count new and known). */
  startImport: {
    input: z.object({
      fileHash: z.string(),
      fileName: z.string(),
      rows: z.number(),
      mapping: z.record(z.string(), z.string()),
    }),
    output: z.object({
      importId: z.string(),
      rowsDone: z.number(),
      businessIds: z.array(z.string()),
      customerNumbers: z.array(z.string()),
    }),
  },
  /** Up to 2,000 rows; sent again (after a failure) it changes nothing more. */
  importPiece: {
    input: z.object({ importId: z.string(), from: z.number(), rows: z.array(importRow).check(z.maxLength(2000)) }),
    output: z.object({
      added: z.number(),
      updated: z.number(),
      unchanged: z.number(),
      rowsDone: z.number(),
      problems: z.array(importProblem),
    }),
  },
  finishImport: { input: z.object({ importId: z.string() }), output: outcome },

  /** The row poll: at most one sheet call. `key` changes when another customer row is selected; null: no customer row. */
  selectedRow: { input: z.object({}), output: z.object({ key: z.nullable(z.string()) }) },
  customerAt: { input: z.object({ key: z.string() }), output: z.object({ customer: z.nullable(customer) }) },
  findCustomers: {
    input: z.object({ query: text }),
    output: z.object({ customers: z.array(customer), more: z.number() }),
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
    }),
    output: outcome,
  },

  /** The selected customers as they are now, for the Classify page; more than fit one call come in pieces. */
  classify: {
    input: z.object({ requestId, step: z.enum(STEPS), customerIds: z.array(z.string()) }),
    output: outcome,
  },
  undo: { input: z.object({ actId: z.string() }), output: outcome },
};

// Classify: `data` of the page.
export const classifyData = z.object({
  customers: z.array(z.object({ id: z.string(), name: z.string(), step: z.string() })),
  /** Selected rows that are no customers. */
  strangers: z.number(),
  /** For each step, the customers that its entry rule would ask about, and the question in words. */
  questions: z.array(z.object({ step: z.enum(STEPS), message: z.string(), customerIds: z.array(z.string()) })),
});

export type Language = z.infer<typeof language>;
export type Day = z.infer<typeof day>;
export type Customer = z.infer<typeof customer>;
export type Outcome = z.infer<typeof outcome>;
export type Boot = z.infer<typeof boot>;
export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<Name extends CallName> = z.infer<Calls[Name]["input"]>;
export type Output<Name extends CallName> = z.infer<Calls[Name]["output"]>;
