import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { readMessage } from "./ask";
import { refusal } from "./guard";
import type { HostThread } from "./host-thread";
import type { PageBundle } from "./page-bundle";
import type { Reply } from "./thread-messages";

const MAX_BODY_BYTES = 20_000_000;

const PAGE_POLICY = (port: number) =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "worker-src blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Vetoketju</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="shell"></div>
<script src="/page.js"></script>
</body>
</html>
`;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0f5c6e"/><path d="M8 2v12M4 4h4M4 8h4M4 12h4M8 6h4M8 10h4" stroke="#fff" stroke-width="1.6" fill="none"/></svg>`;

/** Serves the page, its frames, the WebSocket and the HTTP API on 127.0.0.1. Rejects when the port is taken. */
export async function serve(thread: HostThread, page: PageBundle, port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  const files: Record<string, readonly [type: string, body: string]> = {
    "/": ["text/html; charset=utf-8", HTML],
    "/page.js": ["text/javascript; charset=utf-8", page.script],
    "/xlsx.js": ["text/javascript; charset=utf-8", page.xlsx],
    "/page.css": ["text/css; charset=utf-8", page.style],
    "/favicon.svg": ["image/svg+xml", ICON],
  };

  server.on("request", (request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, json(500, error instanceof Error ? error.message : String(error)));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const refused = refusal(request.headers, method, actual);
    if (refused) return send(response, json(403, refused));
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname.startsWith("/api/")) return send(response, await answerApi(request, method, decoded(pathname)));
    if (method !== "GET") return send(response, json(405, `There is no ${method} ${pathname}.`));
    if (/^\/(screen|mail)\/[\w-]+$/.test(pathname)) return send(response, await thread.document(pathname));
    const file = files[pathname];
    if (!file) return send(response, json(404, `There is no ${pathname}.`));
    const [type, body] = file;
    response
      .writeHead(200, { ...SAFE, "content-type": type, "content-security-policy": PAGE_POLICY(actual) })
      .end(body);
  }

  async function answerApi(request: IncomingMessage, method: string, path: string): Promise<Reply> {
    if (method === "GET") return await thread.api(method, path, null);
    if (method !== "POST") return json(405, `There is no ${method} ${path}.`);
    if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
      return json(415, "Send JSON, with the content type application/json.");
    const text = await body(request);
    if (text === null) return json(413, `A request may have ${MAX_BODY_BYTES} bytes.`);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return json(400, "The request is no JSON.");
    }
    return await thread.api(method, path, value);
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BODY_BYTES });
  server.on("upgrade", (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const refused =
      refusal(request.headers, "GET", actual) ?? (pathname === "/live" ? null : "There is no such place.");
    if (refused) {
      socket.end(`HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${refused}\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (live) => watch(live, searchParams.get("user") ?? ""));
  });

  function watch(live: WebSocket, user: string): void {
    const id = thread.openPage(user, (message) => live.send(JSON.stringify(message)));
    live.on("message", (data) => {
      const message = readMessage(String(data));
      if (message) thread.pageAsked(id, message);
      else live.close(1007, "This is no message of a page.");
    });
    live.on("close", () => thread.closePage(id));
    live.on("error", () => live.terminate());
  }

  return server;
}

const SAFE = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

function send(response: ServerResponse, { status, type, body, policy }: Reply): void {
  response
    .writeHead(status, {
      ...SAFE,
      "content-type": type === "json" ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
      ...(policy ? { "content-security-policy": policy } : {}),
    })
    .end(body);
}

function json(status: number, error: string): Reply {
  return { status, type: "json", body: JSON.stringify({ error }) };
}

/** The path in plain letters; a broken escape stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The text of a request; null when it is too long. */
async function body(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
