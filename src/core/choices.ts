/** The fixed choices of the register, as code names them; their words in each language are in i18n. */

/** The eight groups of customers (seed 000): six steps, and the two that one can come back from. */
export const STEPS = [
  "suspect",
  "prospect",
  "customer",
  "regular",
  "key-account",
  "advocate",
  "passive",
  "former",
] as const;
export type Step = (typeof STEPS)[number];

export const CHANNELS = ["call", "visit", "meeting", "email", "message", "other"] as const;
export type Channel = (typeof CHANNELS)[number];

export const KINDS = ["customer", "reseller", "partner"] as const;
export type Kind = (typeof KINDS)[number];

export const LANGUAGES = ["fi", "en"] as const;

/** Days of the week on which the reminders go out. */
export const REMINDER_DAYS = ["mon-fri", "mon-sat", "every-day"] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** Where a contact was logged. */
export const DOORS = ["sheet", "sidebar"] as const;
export type Door = (typeof DOORS)[number];
