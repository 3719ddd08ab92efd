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
  "change.decide": "Choose for each which one stays, then save.",
  "change.decide-first": "Choose first which one stays.",
} as const;
