import type { Ask, FromPage, ToPage } from "../server/protocol";

const RETRY_MS = 1000;

/** The page's line to the workbench: asks and their answers, and what arrives unasked. Comes back by itself. */
export class Connection {
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #user: string;
  readonly #hear: (message: ToPage) => void;
  readonly #onLine: (alive: boolean) => void;
  #socket!: WebSocket;
  #next = 1;

  constructor(user: string, hear: (message: ToPage) => void, onLine: (alive: boolean) => void) {
    this.#user = user;
    this.#hear = hear;
    this.#onLine = onLine;
    this.#connect();
  }

  /** Rejects with a sentence for the person. */
  ask<T = void>(ask: Ask): Promise<T> {
    const id = this.#next++;
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error(""));
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.send(JSON.stringify({ id, ask } satisfies FromPage));
    });
  }

  #connect(): void {
    this.#socket = new WebSocket(`ws://${location.host}/live?user=${encodeURIComponent(this.#user)}`);
    this.#socket.onopen = () => this.#onLine(true);
    this.#socket.onmessage = ({ data }) => this.#receive(JSON.parse(String(data)) as ToPage);
    this.#socket.onclose = () => {
      this.#onLine(false);
      // What was asked may or may not have been done: the state that comes with the next connection shows it.
      for (const { reject } of this.#waiting.values()) reject(new Error(""));
      this.#waiting.clear();
      setTimeout(() => this.#connect(), RETRY_MS);
    };
  }

  #receive(message: ToPage): void {
    if (message.type !== "answer" && message.type !== "problem") {
      this.#hear(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === "answer") waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }
}
