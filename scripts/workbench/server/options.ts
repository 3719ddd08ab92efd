import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

export const DEFAULT_PORT = 8787;

export const HELP = `npm start -- [options]
  --port N               the port, 0 for any free one; default ${DEFAULT_PORT} or the next free one
  --no-open              do not open a browser
  --language fi|en       language of the people; default: that of this machine
  --register demo|empty  what a new workbench begins with; default demo
  --reset                begin anew: removes the register that is there
  --state FOLDER         where the register is kept; default .workbench
  --script FOLDER        instead of the add-on: the script project in that folder, on an empty sheet`;

/** A mistake on the command line, as a sentence. */
export class OptionError extends Error {}

export interface Options {
  readonly help: boolean;
  /** null: the default port, or the next free one. */
  readonly port: number | null;
  readonly open: boolean;
  readonly language: "fi" | "en";
  /** null: not said. */
  readonly register: "demo" | "empty" | null;
  readonly reset: boolean;
  readonly state: string;
  /** A script project to be served in place of the add-on. */
  readonly script: string | null;
}

/** Reads the command line; throws an OptionError. */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const given = parse(args);
  const port = given.port === undefined ? null : Number(given.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new OptionError(`--port takes a number from 0 to 65535, not "${given.port}".`);
  return {
    help: given.help ?? false,
    port,
    open: !given["no-open"] && !env.CI,
    language: oneOf("language", given.language, ["fi", "en"]) ?? machineLanguage(env),
    register: given.script === undefined ? oneOf("register", given.register, ["demo", "empty"]) : "empty",
    reset: given.reset ?? false,
    state:
      given.state ??
      (given.script === undefined ? ".workbench" : join(".workbench", "scripts", basename(resolve(given.script)))),
    script: given.script ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        language: { type: "string" },
        register: { type: "string" },
        reset: { type: "boolean" },
        state: { type: "string" },
        script: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new OptionError(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
  }
}

function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (value === undefined) return null;
  const chosen = choices.find((choice) => choice === value);
  if (!chosen) throw new OptionError(`--${name} takes ${choices.join(" or ")}, not "${value}".`);
  return chosen;
}

function machineLanguage(env: Readonly<Record<string, string | undefined>>): "fi" | "en" {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^fi\b|^fi_/i.test(said) ? "fi" : "en";
}
