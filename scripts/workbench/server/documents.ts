import type { Host, Screen } from "../host/host";
import type { Reply } from "./thread-messages";

/** What a panel may load: what it brings along, nothing from any network. Google allows https there; this is stricter. */
const SCREEN_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "media-src data: blob:",
  "connect-src data: blob:",
  "worker-src blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-scripts allow-forms allow-downloads allow-popups allow-modals",
].join("; ");

/** A mail runs no script and loads no picture from outside, as mail clients have it before they are told otherwise. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

/** The document of a panel's or a mail's frame: /screen/ID or /mail/ID. */
export function documentAt(path: string, host: Host, bridge: string, functions: readonly string[]): Reply {
  const [, kind, id] = path.split("/");
  if (kind === "mail") {
    const html = host.mail.find((mail) => String(mail.id) === id)?.htmlBody;
    if (html) return { status: 200, type: "html", body: html, policy: MAIL_POLICY };
  }
  const screen = kind === "screen" ? findScreen(host, id ?? "") : undefined;
  if (screen)
    return { status: 200, type: "html", body: withBridge(screen.html, bridge, functions), policy: SCREEN_POLICY };
  return { status: 404, type: "html", body: "", policy: MAIL_POLICY };
}

function findScreen(host: Host, id: string): Screen | undefined {
  return host.people
    .flatMap(({ email }) => Object.values(host.screens(email)))
    .find((screen) => screen && String(screen.id) === id);
}

/** `html` with `google.script` in it, before the page's own scripts. */
function withBridge(html: string, bridge: string, functions: readonly string[]): string {
  const callable = functions.filter((name) => !name.endsWith("_"));
  const options = JSON.stringify({ functions: callable }).replaceAll("<", "\\u003c");
  const script = `<script>(function(){${bridge}\nbridge.start(${options});document.currentScript.remove();})();</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!doctype html><html><head>${script}</head><body>${html}</body></html>`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
