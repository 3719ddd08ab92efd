import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plantDemo } from "../../demo/plant";
import type { Answer, Question } from "../google/host-execution";
import { FolderStorage } from "../host/folder-storage";
import { Host } from "../host/host";
import { demoPeople } from "./people";
import type { ThreadStart } from "./thread-messages";

/** Counts the forms in which registers have been kept; a new form that cannot read the old gets the next number. */
const FORM = 1;

/** The register cannot be opened; the message says why and what mends it. */
export class RegisterError extends Error {}

interface Hooks {
  ask(question: Question, user: string): Answer;
  progress(message: string): void;
}

/** What a folder says of its register once that is whole. */
interface About {
  readonly form: number;
  readonly register: "demo" | "empty";
}

/** Opens the register of a folder, or makes the first one there. */
export function openRegister({ bundle, folder, language, register }: ThreadStart, { ask, progress }: Hooks): Host {
  const file = join(folder, "about.json");
  const about = readAbout(file);
  if (about && about.form !== FORM)
    throw new RegisterError(
      `The register in ${folder} was kept by another version of the workbench, in a form that this one cannot read. ` +
        "Nothing was changed. Start with --reset to begin anew, or go back to the version that kept it.",
    );
  if (!about && existsSync(join(folder, "snapshot.json"))) {
    progress("The first start was cut short: making the register again…");
    rmSync(folder, { recursive: true, force: true });
  }
  if (about && register && register !== about.register)
    progress(
      `The register that is here stays (${about.register}). Start with --reset --register ${register} to begin anew.`,
    );
  mkdirSync(folder, { recursive: true });
  const host = openHost(folder, () => {
    const storage = new FolderStorage(folder);
    return new Host({ bundle, storage, people: demoPeople(language), now: Date.now(), ask });
  });
  if (about) return host;
  const wanted = register ?? "demo";
  if (wanted === "demo") {
    progress("Making the demo register (once)…");
    const [blank] = host.workbook.sheets;
    plantDemo(host, language);
    // Who opens the demo sees customers, not the empty tab that every new spreadsheet begins with.
    if (blank) host.workbook.apply({ kind: "deleteSheet", sheetId: blank.id });
  }
  host.save();
  writeFileSync(file, JSON.stringify({ form: FORM, register: wanted } satisfies About));
  return host;
}

function openHost(folder: string, open: () => Host): Host {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RegisterError(
      `The register in ${folder} is damaged: ${error.message}. Nothing was changed. Start with --reset to begin anew.`,
    );
  }
}

function readAbout(file: string): About | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as About;
  } catch {
    return { form: 0, register: "demo" };
  }
}
