import type { Claim, SendPlan } from "../core/mail/claims";
import { morningMail } from "../core/mail/morning-mail";
import { mailQuota, sendMail } from "../google/mail-app";
import { saveReminderState } from "../google/reminder-state";
import { t } from "../i18n";
import type { MailDraft, Morning } from "./prepare-morning-mails";

/** The mails of a run, planned under the lock and sent after it. */
export interface MailRun {
  readonly morning: Morning;
  readonly plan: SendPlan<MailDraft>;
  readonly today: string;
  /** Name of the spreadsheet. */
  readonly sheet: string;
}

/** Sends the mails one by one. Each is claimed before it goes and confirmed after, in one property write together with the
 * claim of the next: a run that is killed leaves at most one mail in doubt, and none is ever sent twice. */
export function sendMorningMails({ morning, plan, today, sheet }: MailRun): void {
  let confirmed: [string, Claim][] = [];
  const wait = plan.wait.map(({ to, since }): [string, Claim] => [to, { day: since, stage: "waiting" }]);
  let sending = true;
  for (const { to, digest, owned, doubt } of plan.send) {
    if (!sending) {
      wait.push([to, { day: today, stage: "waiting" }]);
      continue;
    }
    const isOwner = to === morning.registerOwner.email;
    const { language } = digest.member;
    const mail = morningMail(digest, {
      today,
      sheet,
      owned,
      doubt,
      lastContacts: morning.lastContacts,
      problems: isOwner ? morning.problems : [],
      waiting: isOwner ? wait.length : 0,
    });
    saveReminderState({ claims: [...confirmed, [to, { day: today, stage: "claimed" }]] });
    confirmed = [];
    try {
      sendMail(mail, t(language, "mail.sender", { sheet }));
      confirmed = [[to, { day: today, stage: "sent" }]];
    } catch (error) {
      // Whether Google took the mail is not known, so the claim stays: better one mail missing, and said so tomorrow, than
      // two. The others must not suffer, unless the day's limit was the reason.
      console.error(`Morning mail to ${to}`, error);
      sending = mailQuota() > 0;
    }
  }
  saveReminderState({
    run: { day: today, stage: wait.length === 0 ? "done" : "waiting", since: 0 },
    claims: [...confirmed, ...wait],
  });
}
