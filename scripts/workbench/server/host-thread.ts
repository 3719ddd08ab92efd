import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { FromPage, ToPage } from "./protocol";
import type { FromHost, Reply, ThreadStart, ToHost } from "./thread-messages";

/** The thread in which the host lives, seen from the main thread: pages and HTTP come in, messages and replies go out. */
export class HostThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  /** Grows with every message, so that a thread that sleeps inside a question wakes up. */
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  readonly #pages = new Map<number, (message: ToPage) => void>();
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #next = 1;

  private constructor(start: ThreadStart, script: string) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(script, {
      eval: true,
      workerData: { start, port: port2, signal: this.#signal },
      transferList: [port2],
    });
  }

  /** Starts the thread; answers when the register is open, rejects with a sentence when it cannot be. */
  static async start(start: ThreadStart, script: string, progress: (message: string) => void): Promise<HostThread> {
    const thread = new HostThread(start, script);
    await new Promise<void>((resolve, reject) => {
      thread.#worker.once("error", reject);
      thread.#worker.once("exit", () => reject(new Error("The workbench's host has ended.")));
      thread.#port.on("message", (message: FromHost) => {
        if (message.kind === "ready") resolve();
        else if (message.kind === "failed") reject(new StartError(message.message));
        else if (message.kind === "progress") progress(message.message);
        else thread.#receive(message);
      });
    });
    return thread;
  }

  /** Called when the thread dies: a fault of the workbench itself. */
  onDeath(act: (error: Error) => void): void {
    this.#worker.on("error", act);
  }

  openPage(user: string, hear: (message: ToPage) => void): number {
    const page = this.#next++;
    this.#pages.set(page, hear);
    this.#send({ kind: "pageOpened", page, user });
    return page;
  }

  closePage(page: number): void {
    this.#pages.delete(page);
    this.#send({ kind: "pageClosed", page });
  }

  pageAsked(page: number, message: FromPage): void {
    this.#send({ kind: "pageAsked", page, message });
  }

  api(method: string, path: string, body: unknown): Promise<Reply> {
    return this.#request((id) => ({ kind: "api", id, method, path, body }));
  }

  document(path: string): Promise<Reply> {
    return this.#request((id) => ({ kind: "document", id, path }));
  }

  /** Saves and ends the thread; a script that stands still for an answer is not waited for: the journal has it all. */
  async stop(graceMs: number): Promise<void> {
    const saved = this.#request((id) => ({ kind: "stop", id }));
    await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    await this.#worker.terminate();
  }

  #request(message: (id: number) => ToHost): Promise<Reply> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send(message(id));
    });
  }

  #send(message: ToHost): void {
    this.#port.postMessage(message);
    Atomics.add(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }

  #receive(message: Extract<FromHost, { kind: "toPage" | "reply" }>): void {
    if (message.kind === "toPage") this.#pages.get(message.page)?.(message.message);
    else {
      this.#waiting.get(message.id)?.(message.reply);
      this.#waiting.delete(message.id);
    }
  }
}

/** The register could not be opened, for a reason that the person at the terminal can mend. */
export class StartError extends Error {}
