import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Answer, Question } from "../host/host";
import type { ViewQuestion } from "./protocol";
import type { ToHost } from "./thread-messages";

/** How long a question waits for a person whose last window has gone, before it counts as closed. */
const GONE_MS = 4000;
const LOOK_MS = 500;

export interface QuestionDesk {
  readonly port: MessagePort;
  /** Counts the messages sent to this thread; see `host-thread.ts`. */
  readonly signal: Int32Array;
  /** Serves other people while the script stands still. */
  serve(message: ToHost): void;
  show(user: string, question: ViewQuestion | null): void;
  isHere(user: string): boolean;
}

/** `ui.alert` and `ui.prompt`: the script stands still, as on Google, until its person has answered, and this thread goes
 * on with everybody else's requests meanwhile. Who has no window open answers with the cross. */
export class Questions {
  readonly #desk: QuestionDesk;
  readonly #answers = new Map<number, Answer>();
  readonly #open = new Map<string, ViewQuestion[]>();
  #last = 0;

  constructor(desk: QuestionDesk) {
    this.#desk = desk;
  }

  /** The question that stands before the person, for a window that opens later. */
  current(user: string): ViewQuestion | null {
    return this.#open.get(user)?.at(-1) ?? null;
  }

  answer(id: number, answer: Answer): void {
    this.#answers.set(id, answer);
  }

  ask(question: Question, user: string): Answer {
    const id = ++this.#last;
    const { kind, title, message, buttons } = question;
    this.#push(user, { id, kind, title, message, buttons });
    let seen = Date.now();
    for (;;) {
      const count = Atomics.load(this.#desk.signal, 0);
      for (let next = receiveMessageOnPort(this.#desk.port); next; next = receiveMessageOnPort(this.#desk.port))
        this.#desk.serve(next.message as ToHost);
      const answer = this.#answers.get(id);
      if (this.#desk.isHere(user)) seen = Date.now();
      if (answer || Date.now() - seen > GONE_MS) {
        this.#pop(user, id);
        return answer ?? { button: "CLOSE", text: "" };
      }
      Atomics.wait(this.#desk.signal, 0, count, LOOK_MS);
    }
  }

  #push(user: string, question: ViewQuestion): void {
    this.#open.set(user, [...(this.#open.get(user) ?? []), question]);
    this.#desk.show(user, question);
  }

  #pop(user: string, id: number): void {
    this.#answers.delete(id);
    this.#open.set(
      user,
      (this.#open.get(user) ?? []).filter((question) => question.id !== id),
    );
    this.#desk.show(user, this.current(user));
  }
}
