import { type Language, t } from "../../i18n";
import { agoText, dateText, dayText } from "../../i18n/day-text";
import { numberText } from "../../i18n/number-text";
import { CHANNELS, STEPS } from "../choices";
import { addDays } from "../days";
import type { FollowUp, LastContact } from "../due/follow-up";
import type { Ownerless } from "../due/recipients";
import { type Digest, shownIn } from "./digest";
import { type Block, type Line, oneLine } from "./letter";
import { letterHtml } from "./letter-html";
import { letterText } from "./letter-text";

/** A mail ready to be sent. */
export interface MorningMail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MorningMailContext {
  /** "2026-01-31" */
  readonly today: string;
  /** Name of the spreadsheet. */
  readonly sheet: string;
  /** By customer ID; null when the log could not be read, and nothing is said of contacts. */
  readonly lastContacts: ReadonlyMap<string, LastContact> | null;
  /** How many customers the person owns, due or not. */
  readonly owned: number;
  /** Day of an earlier mail that was begun and never confirmed, or "". */
  readonly doubt: string;
  /** Sentences, in the person's language, on places that could not be read. Only the register's owner gets some. */
  readonly problems: readonly string[];
  /** How many mails Google's daily limit holds back; told to the register's owner. */
  readonly waiting: number;
}

/** Gmail cuts a mail off at 102 KB; characters beyond ASCII count as 4. */
const MAX_HTML_BYTES = 100_000;
const MOST_PROBLEMS = 20;

/** The morning mail of one person in their language: subject without names, HTML and its text twin. */
export function morningMail(digest: Digest, context: MorningMailContext): MorningMail {
  const { language } = digest.member;
  const title = titleOf(digest, context);
  let items = shownIn(digest).length;
  for (;;) {
    const blocks = blocksOf(digest, context, title, items);
    const html = letterHtml(language, title, blocks);
    const bytes = bytesAtMost(html);
    if (items === 0 || bytes < MAX_HTML_BYTES) {
      return { to: digest.member.email, subject: title.replace(/\u00a0/g, " "), html, text: letterText(blocks) };
    }
    items = Math.min(items - 1, Math.floor((items * MAX_HTML_BYTES) / bytes));
  }
}

function titleOf({ member: { language }, counts }: Digest, { today, problems }: MorningMailContext): string {
  const count = (key: "overdue" | "today" | "ownerless" | "problems", n: number): string[] =>
    n === 0 ? [] : [t(language, `mail.count-${key}`, { n: numberText(language, n) })];
  const day = dayText(language, today, today);
  return t(language, "mail.title", {
    day: day.charAt(0).toUpperCase() + day.slice(1),
    counts: [
      ...count("overdue", counts.overdue),
      ...count("today", counts.today),
      ...count("ownerless", counts.ownerless),
      ...count("problems", problems.length),
    ],
  });
}

/** All blocks of the mail with at most `items` follow-ups in it. */
function blocksOf(digest: Digest, context: MorningMailContext, title: string, items: number): Block[] {
  const { language } = digest.member;
  const { counts, own } = digest;
  const count = (n: number) => ({ n: numberText(language, n) });
  let n = 0;
  const itemsOf = (rows: readonly { followUp: FollowUp; why?: Ownerless }[], total: number): Block[] => {
    const shown = rows.slice(0, items - n).map(({ followUp, why }) => itemOf(language, ++n, followUp, why, context));
    const hidden = total - shown.length;
    return hidden === 0 ? shown : [...shown, { kind: "paragraph", text: t(language, "mail.more", count(hidden)) }];
  };
  const mine = (rows: readonly FollowUp[]) => rows.map((followUp) => ({ followUp }));
  const blocks: Block[] = [{ kind: "title", text: title }, ...noticesOf(language, context)];
  if (counts.overdue > 0) {
    blocks.push({ kind: "heading", tone: "late", text: t(language, "mail.overdue", count(counts.overdue)) });
    blocks.push(...itemsOf(mine(own.overdue), counts.overdue));
  }
  if (counts.today > 0) {
    blocks.push({ kind: "heading", tone: "due", text: t(language, "mail.today", count(counts.today)) });
    blocks.push(...itemsOf(mine(own.today), counts.today));
  }
  if (counts.ownerless > 0) {
    blocks.push({ kind: "heading", tone: "ask", text: t(language, "mail.ownerless", count(counts.ownerless)) });
    blocks.push({ kind: "paragraph", text: t(language, "mail.ownerless-why") });
    blocks.push(...itemsOf(digest.ownerless, counts.ownerless));
  }
  return [...blocks, ...problemsOf(language, context.problems), ...footersOf(language, context)];
}

function noticesOf(language: Language, { today, doubt, waiting }: MorningMailContext): Block[] {
  const notices: string[] = [];
  if (doubt === addDays(today, -1)) notices.push(t(language, "mail.doubt-yesterday"));
  else if (doubt !== "") notices.push(t(language, "mail.doubt-earlier", { day: dayText(language, doubt, today) }));
  if (waiting === 1) notices.push(t(language, "mail.quota-one"));
  else if (waiting > 1) notices.push(t(language, "mail.quota-many", { n: numberText(language, waiting) }));
  return notices.map((text) => ({ kind: "notice", text }));
}

function itemOf(
  language: Language,
  n: number,
  followUp: FollowUp,
  why: Ownerless | undefined,
  { today, lastContacts }: MorningMailContext,
): Block {
  const { customerId, name, step, owner, nextStep, nextDate, phone } = followUp;
  const lines: Line[] = [
    { text: `${sentence(language, nextStep)} ${agreed(language, nextDate, today)}`, weight: "first" },
  ];
  if (lastContacts) lines.push({ text: last(language, lastContacts.get(customerId), today), weight: "other" });
  if (why === "none") lines.push({ text: t(language, "mail.owner-none"), weight: "other" });
  else if (why) lines.push({ text: t(language, `mail.owner-${why}`, { owner: oneLine(owner, 80) }), weight: "other" });
  const number = oneLine(phone, 40);
  if (number !== "") lines.push({ text: number, weight: /^\+?[\d ()-]{5,}$/.test(number) ? "phone" : "other" });
  const known = STEPS.find((one) => one === step);
  return {
    kind: "item",
    lead: customerId === "" ? t(language, "mail.no-id", { n }) : t(language, "mail.id", { n, id: customerId }),
    name: oneLine(name, 120) || t(language, "mail.no-name"),
    after: known === undefined ? "" : `(${t(language, `step.${known}`).toLowerCase()})`,
    lines,
  };
}

function sentence(language: Language, nextStep: string): string {
  const text = oneLine(nextStep, 240);
  if (text === "") return t(language, "mail.no-next-step");
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

function agreed(language: Language, day: string, today: string): string {
  return t(language, "mail.agreed", { day: dayText(language, day, today), ago: agoText(language, day, today) });
}

function last(language: Language, contact: LastContact | undefined, today: string): string {
  if (contact === undefined) return t(language, "mail.no-contact");
  const known = CHANNELS.find((one) => one === contact.channel);
  const word = known === undefined ? oneLine(contact.channel, 40) : t(language, `channel.${known}`).toLowerCase();
  const channel = known === "other" || word === "" ? t(language, "mail.channel-other") : word;
  const day = dateText(language, contact.day, today);
  const note = oneLine(contact.note, 300);
  return note === ""
    ? t(language, "mail.last", { day, channel })
    : t(language, "mail.last-note", { day, channel, note });
}

function problemsOf(language: Language, problems: readonly string[]): Block[] {
  if (problems.length === 0) return [];
  const hidden = problems.length - MOST_PROBLEMS;
  const sentences = problems.slice(0, MOST_PROBLEMS).map((text) => oneLine(text, 400));
  if (hidden > 0) sentences.push(t(language, "mail.more", { n: numberText(language, hidden) }));
  return [
    { kind: "heading", tone: "ask", text: t(language, "mail.problems", { n: numberText(language, problems.length) }) },
    { kind: "paragraph", text: t(language, "mail.problems-why") },
    ...sentences.map((text): Block => ({ kind: "paragraph", text })),
  ];
}

function footersOf(language: Language, { owned, sheet }: MorningMailContext): Block[] {
  const source = t(language, "mail.source", { sheet: oneLine(sheet, 100) });
  if (owned === 0) return [{ kind: "footer", text: source }];
  const owns =
    owned === 1 ? t(language, "mail.owns-one") : t(language, "mail.owns-many", { n: numberText(language, owned) });
  return [{ kind: "footer", text: `${owns} ${source}` }];
}

/** Upper bound of a text's size in UTF-8; the server has no TextEncoder. */
function bytesAtMost(text: string): number {
  return text.length + 3 * (text.match(/[^\0-\x7f]/g) ?? []).length;
}
