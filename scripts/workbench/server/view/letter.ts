import type { Mail } from "../../host/account";

/** A mail as the page shows it; its HTML comes apart, in a frame. */
export function letter(mail: Mail | undefined) {
  if (!mail) return null;
  const { id, from, name, to, cc, bcc, subject, body, htmlBody } = mail;
  return {
    id,
    from: name ? `${name} <${from}>` : from,
    to: to.join(", "),
    cc: cc.join(", "),
    bcc: bcc.join(", "),
    subject,
    body,
    hasHtml: htmlBody !== "",
    remotePictures: htmlBody.match(/<img[^>]+src\s*=\s*["']?https?:/gi)?.length ?? 0,
  };
}
