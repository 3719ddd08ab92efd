/** How many more recipients the person whose authority runs may write to today. */
export function mailQuota(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends one mail to one person, from the account whose authority runs. */
export function sendMail(
  mail: { readonly to: string; readonly subject: string; readonly html: string; readonly text: string },
  senderName: string,
): void {
  MailApp.sendEmail(mail.to, mail.subject, mail.text, { htmlBody: mail.html, name: senderName });
}
