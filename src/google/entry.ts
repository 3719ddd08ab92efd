import { MENDS } from "../core/check/finding";
import { AddonError } from "../core/errors";
import { explain, type Language } from "../i18n";
import {
  type CallName,
  calls,
  type Input,
  type Outcome,
  type Output,
  REPAIRABLE,
  SUPPORT,
  TOLD,
} from "../schema/calls";
import { languageOfPerson } from "./act";
import { accountLanguage } from "./session";
import { mention, tell } from "./ui";

/** A menu command that opens a page; what went wrong is said so that it is not missed. */
export function showing(action: () => void): () => void {
  return () => {
    const failure = reported(action);
    if (failure) tell(explain(failure.language, failure.error));
  };
}

/** A menu command that does something: what came of it is said in passing. */
export function command(action: () => Outcome): () => void {
  return showing(() => {
    const outcome = action();
    if (outcome.details.length === 0) mention(outcome.message);
    else tell([outcome.message, ...outcome.details].join("\n"));
  });
}

/** A page's call: JSON in, JSON out, both checked. A failure reaches the page as an Error whose message is a sentence in the
 * person's language, marked as ours; behind the sentence on a fault of ours stands what support needs to know. */
export function answering<Name extends CallName>(
  name: Name,
  action: (input: Input<Name>) => Output<Name>,
): (json: unknown) => string {
  return (json) => {
    let answer = "";
    const failure = reported(() => {
      const input = calls[name].input.safeParse(fromJson(json));
      if (!input.success) {
        console.warn(name, input.error);
        throw new AddonError("request-unreadable");
      }
      answer = JSON.stringify(calls[name].output.parse(action(input.data as Input<Name>)));
    });
    if (failure)
      throw new Error(TOLD + explain(failure.language, failure.error, "page") + repairOf(failure) + failure.support);
    return answer;
  };
}

/** A time trigger's run: nobody is there to be told, so a failure stays a failure and Google reports it. */
export function triggered(action: () => void): () => void {
  return () => {
    const failure = reported(action);
    if (failure) throw new Error(explain(failure.language, failure.error));
  };
}

/** The opening of the spreadsheet: a fault must not take the menu's place, and no dialog may be shown. */
export function opening(action: () => void): () => void {
  return () => {
    reported(action);
  };
}

/** An edit of a person: nobody can be told anything, and what could not be done is done by the next act or the hourly run. */
export function editing(action: (event: unknown) => void): (event: unknown) => void {
  return (event) => {
    reported(() => action(event));
  };
}

/** What a page needs to offer the repair of a failure; "" where none mends it. */
function repairOf({ error: { code } }: Failure): string {
  return MENDS[code] ? REPAIRABLE + code : "";
}

interface Failure {
  readonly error: AddonError;
  /** In which it is to be said. */
  readonly language: Language;
  /** For the end of a message; "" when the person can mend it. */
  readonly support: string;
}

/** Runs `action`; answers what went wrong. What the person can mend is an AddonError; what Google refused is said in its own
 * words; anything else is a bug, logged in full and said politely. */
function reported(action: () => void): Failure | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof AddonError) {
      console.warn(error.code, JSON.stringify(error.details));
      return { error, language: languageSafely(), support: "" };
    }
    const trace = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    console.error(trace);
    const support = SUPPORT + trace.replace(/\s*\n\s*/g, " | ").slice(0, MOST_TRACE);
    return { error: faultOf(error), language: languageSafely(), support };
  }
}

/** What Google's services throw is called `Exception`; its words come in the language of the account. */
function faultOf(error: unknown): AddonError {
  const google = error instanceof Error && error.name === "Exception";
  return google ? new AddonError("google-refused", { said: error.message }) : new AddonError("unexpected");
}

/** A message is no place for a long trace; the whole of it is in the log. */
const MOST_TRACE = 1_500;

/** What failed may be the very store that knows the person's language. */
function languageSafely(): Language {
  try {
    return languageOfPerson();
  } catch (error) {
    console.error(String(error));
    return accountLanguage();
  }
}

/** undefined for anything that is no JSON text: the schema then refuses it. */
function fromJson(json: unknown): unknown {
  if (typeof json !== "string") return undefined;
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
