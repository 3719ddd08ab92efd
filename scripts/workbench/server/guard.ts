import type { IncomingHttpHeaders } from "node:http";

/** Why a request is refused; null: it may come in. The workbench is for this machine's own pages and scripts: a foreign
 * Host is a name made to point here (DNS rebinding), a foreign Origin another site's page in the same browser. */
export function refusal(headers: IncomingHttpHeaders, method: string, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!headers.host || !hosts.includes(headers.host)) return `The workbench answers as ${hosts.join(" and ")} only.`;
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return "The workbench answers its own pages only.";
  const site = headers["sec-fetch-site"];
  const opened =
    headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document" && method === "GET";
  if (site !== undefined && !["same-origin", "none"].includes(String(site)) && !opened)
    return "The workbench answers its own pages only.";
  return null;
}
