/** The morning mail: its subject, headings and lines. Texts of the register come in ready: days as "Thu 8 Jan". */
export const mail = {
  "mail.sender": ({ sheet }: { sheet: string }) => `Vetoketju · ${sheet}`,
  "mail.title": ({ day, counts }: { day: string; counts: readonly string[] }) => `${day}: ${counts.join(", ")}`,
  "mail.count-overdue": ({ n }: { n: string }) => `${n}\u00a0overdue`,
  "mail.count-today": ({ n }: { n: string }) => `${n}\u00a0today`,
  "mail.count-ownerless": ({ n }: { n: string }) => `${n}\u00a0without an owner`,
  "mail.count-problems": ({ n }: { n: string }) => `${n}\u00a0to correct`,
  "mail.doubt-yesterday": "Yesterday's mail may not have arrived.",
  "mail.doubt-earlier": ({ day }: { day: string }) => `The mail of ${day} may not have arrived.`,
  "mail.quota-one": "Google's daily limit is full. 1 mail waits and goes as soon as the limit allows.",
  "mail.quota-many": ({ n }: { n: string }) =>
    `Google's daily limit is full. ${n} mails wait and go as soon as the limit allows.`,
  "mail.overdue": ({ n }: { n: string }) => `OVERDUE ${n}`,
  "mail.today": ({ n }: { n: string }) => `TODAY ${n}`,
  "mail.ownerless": ({ n }: { n: string }) => `WITHOUT AN OWNER ${n}`,
  "mail.ownerless-why": "You get these because you own the register. Choose an owner for each customer.",
  "mail.problems": ({ n }: { n: string }) => `TO CORRECT ${n}`,
  "mail.problems-why": "These places need correcting. Everything else is in the mail as usual.",
  "mail.id": ({ n, id }: { n: number; id: string }) => `${n}. ID ${id} ·`,
  "mail.no-id": ({ n }: { n: number }) => `${n}.`,
  "mail.no-name": "(no name)",
  "mail.no-next-step": "No next step has been logged.",
  "mail.agreed": ({ day, ago }: { day: string; ago: string }) => `Agreed for ${ago === "" ? day : `${day}, ${ago}`}.`,
  "mail.last-note": ({ day, channel, note }: { day: string; channel: string; note: string }) =>
    `Last: ${channel} ${day}, "${note}"`,
  "mail.last": ({ day, channel }: { day: string; channel: string }) => `Last: ${channel} ${day}.`,
  "mail.channel-other": "contact",
  "mail.no-contact": "No contacts yet.",
  "mail.owner-none": "Owner: none.",
  "mail.owner-unknown": ({ owner }: { owner: string }) => `Owner: ${owner}, who is not on the team list.`,
  "mail.owner-inactive": ({ owner }: { owner: string }) => `Owner: ${owner}, who is no longer active in the team.`,
  "mail.owner-no-address": ({ owner }: { owner: string }) =>
    `Owner: ${owner}, who has no working e-mail address on the team list.`,
  "mail.owner-shared-name": ({ owner }: { owner: string }) =>
    `Owner: ${owner}, a name that several people on the team list have. Give each a name of their own.`,
  "mail.more": ({ n }: { n: string }) => `${n}\u00a0more`,
  "mail.owns-one": "You own 1 customer.",
  "mail.owns-many": ({ n }: { n: string }) => `You own ${n} customers.`,
  "mail.source": ({ sheet }: { sheet: string }) =>
    `Sent by Vetoketju from the sheet ${sheet}. The hour and days can be changed in its settings.`,
} as const;
