// The thread of the host. It is synchronous, as Apps Script is; the main thread keeps the browser and HTTP waiting for it.
import { type MessagePort, workerData } from "node:worker_threads";
import { act } from "./acts/act";
import type { Desk } from "./acts/scene";
import { api } from "./api";
import { documentAt } from "./documents";
import { Pages } from "./pages";
import { Questions } from "./questions";
import { openRegister, RegisterError } from "./register";
import type { FromHost, ThreadStart, ToHost } from "./thread-messages";

const { start, port, signal } = workerData as { start: ThreadStart; port: MessagePort; signal: Int32Array };
const post = (message: FromHost) => port.postMessage(message);

process.setSourceMapsEnabled(true);

function main(): void {
  const questions = new Questions({
    port,
    signal,
    serve,
    show: (user, question) => {
      pages.flush();
      pages.ask(user, question);
    },
    isHere: (user) => pages.of(user).length > 0,
  });
  const host = openRegister(start, {
    ask: (question, user) => questions.ask(question, user),
    progress: (message) => post({ kind: "progress", message }),
  });
  const pages = new Pages(host, start.language, (page, message) => post({ kind: "toPage", page, message }));
  const desk: Desk = { host, pages, questions };
  /** Who has opened the sheet since this start: opening runs onOpen. */
  const opened = new Set<string>();

  function open(user: string): void {
    opened.add(user);
    host.open(user);
  }

  function handle(message: ToHost): void {
    switch (message.kind) {
      case "pageOpened": {
        const known = host.people.some(({ email }) => email === message.user);
        const user = known ? message.user : host.people[0]!.email;
        open(user);
        pages.add(message.page, user);
        pages.ask(user, questions.current(user));
        break;
      }
      case "pageClosed":
        pages.remove(message.page);
        break;
      case "pageAsked": {
        const page = pages.page(message.page);
        if (!page) break;
        const { id, ask } = message.message;
        const tell = (answer: { type: "answer"; value: unknown } | { type: "problem"; message: string }) =>
          post({ kind: "toPage", page: page.id, message: { ...answer, id } });
        try {
          tell({ type: "answer", value: act(desk, page, ask) });
        } catch (error) {
          tell({ type: "problem", message: error instanceof Error ? error.message : String(error) });
        }
        break;
      }
      case "api": {
        const { method, path, body, id } = message;
        const user = typeof body === "object" && body !== null && "user" in body ? String(body.user) : null;
        if (user && !opened.has(user) && host.people.some(({ email }) => email === user)) open(user);
        post({ kind: "reply", id, reply: api(desk, method, path, body) });
        break;
      }
      case "document":
        post({
          kind: "reply",
          id: message.id,
          reply: documentAt(message.path, host, start.bridge, start.bundle.functions),
        });
        break;
      case "stop":
        host.save();
        post({ kind: "reply", id: message.id, reply: { status: 200, type: "json", body: "{}" } });
    }
  }

  function serve(message: ToHost): void {
    handle(message);
    pages.flush();
  }

  port.on("message", serve);
  post({ kind: "ready" });
}

try {
  main();
} catch (error) {
  const mendable = error instanceof RegisterError;
  const message = error instanceof Error ? ((mendable ? null : error.stack) ?? error.message) : String(error);
  post({ kind: "failed", message });
}
