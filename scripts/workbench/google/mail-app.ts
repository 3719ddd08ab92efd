import type { Attachment, Mail } from "../host/account";
import { MAX_RECIPIENTS_PER_MESSAGE } from "../host/limits";
import { type BlobContent, blobContent } from "./blob";
import { emulated, NotEmulated, Refusal } from "./emulated";
import type { HostExecution } from "./host-execution";

const MAX_ATTACHMENTS = 250;
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const MAX_SUBJECT_CHARS = 250;
const OPTIONS = new Set("attachments bcc body cc htmlBody name noReply replyTo subject to".split(" "));

type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

// https://developers.google.com/apps-script/reference/mail/mail-app
export function mailApp(execution: HostExecution): GoogleAppsScript.Mail.MailApp {
  return emulated<GoogleAppsScript.Mail.MailApp>(
    "MailApp",
    {
      getRemainingDailyQuota: () => remaining(execution),
      sendEmail: (...args: unknown[]) => send(messageOf(args), execution),
    },
    execution,
  );
}

function remaining({ account, limits, effectiveUser }: HostExecution): number {
  return limits.mailRecipients - account.used(quotaName(effectiveUser));
}

function quotaName(user: string): string {
  return `mail:${user}`;
}

/** The overloads as one: (message), (to, subject, body, options?), (to, replyTo, subject, body). */
function messageOf(args: readonly unknown[]): Options {
  if (args.length === 1) return args[0] as Options;
  const [to, second, third, fourth] = args as [string, string, string, string | Options | undefined];
  if (typeof fourth === "string") return { to, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to, subject: second, body: third };
}

function send(message: Options, execution: HostExecution): void {
  const { account, limits, effectiveUser: from } = execution;
  const stranger = Object.keys(message).find((option) => !OPTIONS.has(option));
  if (stranger) throw new NotEmulated(`The option ${stranger} of MailApp.sendEmail`);
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addresses) as [string[], string[], string[]];
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new Refusal("Failed to send email: no recipient");
  addresses(message.replyTo);
  if (recipients > MAX_RECIPIENTS_PER_MESSAGE) throw new Refusal("Limit exceeded: Email Recipients Per Message.");
  const { subject = "", body = "", htmlBody = "" } = message;
  if (subject.length > MAX_SUBJECT_CHARS) throw new Refusal("Argument too large: subject");
  // Both versions of the text travel in the one message.
  if (byteLength(body) + byteLength(htmlBody) > limits.mailBodyBytes)
    throw new Refusal("Limit exceeded: Email Body Size.");
  const attachments = attachmentsOf(message.attachments);
  if (recipients > remaining(execution)) throw new Refusal("Service invoked too many times for one day: email.");
  account.use(quotaName(from), recipients);
  const last = account.state.mail.at(-1);
  const mail: Mail = {
    id: (last?.id ?? 0) + 1,
    at: execution.now(),
    from,
    name: message.name ?? "",
    to,
    cc,
    bcc,
    replyTo: message.replyTo ?? "",
    subject: subject.replace(/[\r\n]+/g, " "),
    body,
    htmlBody,
    attachments,
  };
  account.apply({ kind: "mail", mail });
}

/** "Anna <anna@example.fi>, otto@example.fi" as a list; throws for the first that is no address. */
function addresses(list: string | undefined): string[] {
  const parts = (list ?? "").split(/[,;]/).map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const address = /<([^<>]*)>$/.exec(part)?.[1] ?? part;
    if (!/^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(\.[^\s@<>"(),:;.]+)+$/.test(address))
      throw new Refusal(`Invalid email: ${part}`);
    return part;
  });
}

function attachmentsOf(blobs: readonly unknown[] | undefined): Attachment[] {
  const contents: BlobContent[] = (blobs ?? []).map(blobContent);
  const bytes = contents.reduce((sum, content) => sum + content.bytes.length, 0);
  if (contents.length > MAX_ATTACHMENTS) throw new Refusal("Limit exceeded: Email Attachments Per Message.");
  if (bytes > MAX_ATTACHMENT_BYTES) throw new Refusal("Limit exceeded: Email Total Attachments Size.");
  return contents.map(({ bytes: data, contentType, name }) => ({
    name: name ?? "",
    contentType: contentType ?? "application/octet-stream",
    base64: data.toString("base64"),
  }));
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
