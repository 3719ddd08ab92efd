import { numberText } from "../number-text";

/** What somebody else changed while a page was open, and what to do about it. */
export const change = {
  "change.changed-by": ({ who, when, text }: { who: string; when: string; text: string }) =>
    `${who} changed this ${when}: "${text}"`,
  "change.changed": ({ text }: { text: string }) => `Somebody changed this: "${text}"`,
  "change.cleared-by": ({ who, when }: { who: string; when: string }) => `${who} cleared this ${when}.`,
  "change.cleared": "Somebody cleared this.",
  "change.of": ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  "change.keep": "Keep theirs",
  "change.mine": "Use mine",
  "change.not-saved": "Nothing is saved yet: somebody else has changed this customer since you opened the form.",
  "classify.changed": ({ n }: { n: number }) =>
    n === 1
      ? "Nothing is set yet: the step of 1 customer has changed since you opened this window."
      : `Nothing is set yet: the step of ${numberText("en", n)} customers has changed since you opened this window.`,
  "classify.kept": "Nothing was set: their steps stayed as they are.",
} as const;
