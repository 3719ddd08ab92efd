/** What an account may do; per user and day unless said otherwise. */
export interface Limits {
  readonly mailRecipients: number;
  readonly mailBodyBytes: number;
  readonly propertyCalls: number;
  readonly triggerRuntimeMs: number;
}

export type Profile = "consumer" | "workspace";

export const LIMITS: Readonly<Record<Profile, Limits>> = {
  consumer: {
    mailRecipients: 100,
    mailBodyBytes: 200 * 1024,
    propertyCalls: 50_000,
    triggerRuntimeMs: 90 * 60_000,
  },
  workspace: {
    mailRecipients: 1500,
    mailBodyBytes: 400 * 1024,
    propertyCalls: 500_000,
    triggerRuntimeMs: 6 * 3_600_000,
  },
};

export const MAX_RECIPIENTS_PER_MESSAGE = 50;
export const MAX_TRIGGERS = 20;
export const MAX_PROPERTY_BYTES = 9 * 1024;
export const MAX_STORE_BYTES = 500 * 1024;
export const MAX_CACHE_KEY_CHARS = 250;
export const MAX_CACHE_VALUE_BYTES = 100 * 1024;
export const MAX_CACHE_ITEMS = 1000;
/** How many of the oldest go at once when a cache is over its limit. */
export const CACHE_EVICTION = 101;
export const MAX_RUN_MS = 6 * 60_000;
export const MAX_SIMPLE_TRIGGER_MS = 30_000;
