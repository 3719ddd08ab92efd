import type { ErrorCode } from "../../core/errors";
import { type CallName, calls, type Input, type Output, REPAIRABLE, SUPPORT, TOLD } from "../../schema/calls";
import { boot, say } from "./boot";

/** Why a call brought no answer that can be used; `message` is a sentence in the person's language.
 * - `told`: the server refused and says why.
 * - `no-answer`, `offline`: it may or may not have acted; the same input may be sent again.
 * - `lost`: the page has no grant any more and has to be reopened. */
export class CallFailure extends Error {
  constructor(
    readonly kind: "told" | "no-answer" | "offline" | "lost",
    message: string,
    /** What support needs to know of a fault of the add-on, one thing a line; "" when there is nothing to tell. */
    readonly support = "",
    /** What repairing the sheet would mend; null: nothing. */
    readonly mends: ErrorCode | null = null,
  ) {
    super(message);
    this.name = "CallFailure";
  }
}

/** Google's outliers reach 30 s and a script may run for 6 minutes; after this we stop waiting, and sending again is safe. */
const PATIENCE_MS = 60_000;

/** Calls the server's global function `name`: JSON out, JSON in, both checked against `schema/calls`.
 * Rejects with a CallFailure; an input that breaks the contract is a bug and throws at once. */
export function call<Name extends CallName>(
  name: Name,
  input: Input<Name>,
  patienceMs: number = PATIENCE_MS,
): Promise<Output<Name>> {
  const request = JSON.stringify(calls[name].input.parse(input));
  return new Promise<Output<Name>>((resolve, reject) => {
    const timer = setTimeout(() => reject(connectionFailure("no-answer")), patienceMs);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    const run = google.script.run
      .withSuccessHandler((answer: unknown) => settle(() => read(name, answer, resolve, reject)))
      .withFailureHandler((error: Error) => settle(() => reject(failure(name, error)))) as unknown as Runner;
    run[name]!(request);
  });
}

type Runner = Record<string, (request: string) => void>;

function read<Name extends CallName>(
  name: Name,
  answer: unknown,
  resolve: (output: Output<Name>) => void,
  reject: (failure: CallFailure) => void,
): void {
  const output = calls[name].output.safeParse(parseJson(answer));
  if (output.success) resolve(output.data as Output<Name>);
  else reject(new CallFailure("told", say("state.unreadable"), supportText(name, output.error.message)));
}

/** undefined for anything that is no JSON text: the schema then refuses it. */
function parseJson(answer: unknown): unknown {
  if (typeof answer !== "string") return undefined;
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}

/** Words of Google's, seen in the field, when a page has lost its grant or two accounts are signed in. */
const LOST = /PERMISSION_DENIED|Authorization is required|do(es)? not have permission to call|reading from storage/i;

/** Google hands over a bare message. One that is not ours says nothing of what became of the call: it may have acted. */
function failure(name: CallName, { message }: Error): CallFailure {
  const ours = message.indexOf(TOLD);
  if (ours >= 0) {
    const [said, trace] = message.slice(ours + TOLD.length).split(SUPPORT) as [string, string?];
    const [sentence, code] = said.split(REPAIRABLE) as [string, ErrorCode?];
    return new CallFailure("told", sentence, trace === undefined ? "" : supportText(name, trace), code ?? null);
  }
  if (!navigator.onLine) return connectionFailure("offline");
  return connectionFailure(LOST.test(message) ? "lost" : "no-answer");
}

function supportText(name: CallName, trace: string): string {
  return [`Vetoketju, ${boot.page}, ${name}`, new Date().toISOString(), trace, navigator.userAgent].join("\n");
}

function connectionFailure(kind: "no-answer" | "offline" | "lost"): CallFailure {
  return new CallFailure(kind, say(`state.${kind}`));
}
