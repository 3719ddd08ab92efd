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
