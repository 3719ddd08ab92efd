import { rmSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A folder that one running workbench has for itself. */
export interface Slot {
  readonly folder: string;
  readonly note: string | null;
  /** Writes down where this workbench serves, so that another can tell whether it lives. */
  serving(port: number): Promise<void>;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly port: number | null;
  readonly since: number;
}

/** How long a workbench may take from its start until it serves. */
const STARTING_MS = 120_000;
const ANSWER_MS = 1000;

/** Takes `folder` for this process; while another workbench has it open, a folder beside it: two hosts in one register
 * would tear it apart. What a killed workbench held is free. */
export async function takeSlot(folder: string): Promise<Slot> {
  for (let number = 1; ; number++) {
    const taken = number === 1 ? folder : join(folder, `second-${number}`);
    const held = await hold(taken);
    if (!held) continue;
    const note =
      number === 1 ? null : `Another workbench has ${folder} open. This one has a register of its own in ${taken}.`;
    return { folder: taken, note, ...held };
  }
}

async function hold(folder: string): Promise<Pick<Slot, "serving" | "release"> | null> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "running.json");
  const write = (port: number | null, flag: "wx" | "w") =>
    writeFile(file, JSON.stringify({ pid: process.pid, port, since: Date.now() } satisfies Holder), { flag });
  try {
    await write(null, "wx");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (await lives(file)) return null;
    await rm(file, { force: true });
    return hold(folder);
  }
  return { serving: (port) => write(port, "w"), release: () => rmSync(file, { force: true }) };
}

async function lives(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "");
  const holder = parse(text);
  // A torn file is of a process that was killed while it wrote it.
  if (!holder) return false;
  try {
    process.kill(holder.pid, 0);
  } catch {
    return false;
  }
  if (holder.port === null) return Date.now() - holder.since < STARTING_MS;
  // The number of a killed process may have gone to another program: only a workbench answers here.
  return await fetch(`http://127.0.0.1:${holder.port}/api/tabs`, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
    ({ ok }) => ok,
    (error: unknown) => error instanceof Error && error.name === "TimeoutError",
  );
}

function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}
