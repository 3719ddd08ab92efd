/** `google.script` of a panel's frame: runs inside the sandboxed frame, before the page's own scripts, and speaks with the
 * workbench's page around it by messages only. */
import { portable } from "./portable";

export interface FrameOptions {
  /** Functions that a page may call: the script's globals without those whose name ends with an underscore. */
  readonly functions: readonly string[];
}

/** What the frame says to the page around it. */
export type FromFrame =
  | { readonly say: "call"; readonly call: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly say: "close" | "focus" | "escape" }
  | { readonly say: "size"; readonly width?: number; readonly height?: number };

/** The answer to a call. */
export interface ToFrame {
  readonly call: number;
  readonly value: unknown;
  readonly error: string | null;
}

type Done = (value: unknown, userObject?: unknown) => void;
interface Runner {
  readonly success?: Done | undefined;
  readonly failure?: Done | undefined;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Runner>();
let calls = 0;

function say(message: FromFrame): void {
  // The frame has no origin of its own, so the page around it checks who speaks, not from where.
  parent.postMessage(message, "*");
}

function run(runner: Runner, functions: readonly string[]): object {
  const members: Record<string, unknown> = {
    withSuccessHandler: (success: Done) => run({ ...runner, success }, functions),
    withFailureHandler: (failure: Done) => run({ ...runner, failure }, functions),
    withUserObject: (userObject: unknown) => run({ ...runner, userObject }, functions),
  };
  for (const name of functions)
    members[name] = (...args: unknown[]) => {
      const call = ++calls;
      const sent = args.map((each, index) => portable(each, index, args.length === 1));
      waiting.set(call, runner);
      say({ say: "call", call, function: name, args: sent });
    };
  return Object.freeze(members);
}

function receive({ source, data }: MessageEvent): void {
  if (source !== parent) return;
  const { call, value, error } = data as ToFrame;
  const runner = waiting.get(call);
  if (!runner) return;
  waiting.delete(call);
  if (error === null) runner.success?.(value, runner.userObject);
  else if (runner.failure) runner.failure(new Error(error), runner.userObject);
  else console.error(`Uncaught ${error}`);
}

/** Esc that the page had no use for of its own: the window around the frame hears no keys of it. */
function hearEscape(event: KeyboardEvent): void {
  if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) say({ say: "escape" });
}

export function start({ functions }: FrameOptions): void {
  addEventListener("message", receive);
  addEventListener("keydown", hearEscape);
  const host = {
    close: () => say({ say: "close" }),
    setHeight: (height: number) => say({ say: "size", height }),
    setWidth: (width: number) => say({ say: "size", width }),
    editor: { focus: () => say({ say: "focus" }) },
    origin: "null",
  };
  Object.defineProperty(globalThis, "google", { value: { script: { run: run({}, functions), host } } });
}
