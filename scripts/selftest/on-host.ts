import { Host, type Person } from "../workbench/host/host";
import type { Family } from "./golden";
import { HAND_TAB } from "./google/hand-goldens";
import type { Recording } from "./google/results";
import type { Project } from "./project";

const OWNER: Person = { email: "demo.omistaja@example.fi", name: "Demo Omistaja", locale: "en", role: "owner" };
const RESULTS_TAB = "Self-test results";
const HOUR = 3_600_000;

type Gesture = Family["goldens"][number]["gesture"];

/** Runs the built self-test on the workbench's host, door after door, as a person would on Google; answers what came out. */
export function recordOnHost({ code, manifest }: Project, families: readonly Family[]): Recording {
  const host = new Host({
    bundle: { code, pages: {}, manifest },
    people: [OWNER],
    now: Date.UTC(2026, 10, 22, 10),
    results: "google",
  });
  const { email } = OWNER;
  host.workbook.apply({ kind: "workbook", locale: "fi_FI", timeZone: "Europe/Helsinki" });
  host.open(email);
  chosen(host, "1 Run the scripts");
  for (const { name } of goldensOf(families, "page")) {
    const got = received(host, name);
    host.call(email, "selfTestKeep", [name, JSON.stringify(got)]);
  }
  chosen(host, "3 Lay out what is done by hand");
  goldensOf(families, "hand").forEach(({ gesture }, i) => {
    for (const act of gesture ?? []) acted(host, `B${i + 2}`, act);
  });
  chosen(host, "4 Wait for the trigger (an hour)");
  host.moveClock(host.now() + 2 * HOUR);
  chosen(host, "5 Copy the results");
  const recording: Recording = {};
  const sheet = host.workbook.sheetByName(RESULTS_TAB);
  for (let row = 2; sheet && row <= sheet.maxRows; row++) {
    const [family, name, got] = [1, 2, 3].map((column) => String(sheet.value(row, column) ?? "")) as [
      string,
      string,
      string,
    ];
    if (family === "") continue;
    const own = recording[family] ?? {};
    own[name] = JSON.parse(got);
    recording[family] = own;
  }
  return recording;
}

function goldensOf(families: readonly Family[], door: Family["door"]): Family["goldens"] {
  return families.filter((family) => family.door === door).flatMap(({ goldens }) => goldens);
}

function chosen(host: Host, item: string): void {
  const { error } = host.chooseMenu(OWNER.email, ["Self-test", item]);
  if (error !== undefined) throw new Error(`${item}: ${error}`);
}

/** What the page would receive and send back. */
function received(host: Host, name: string): unknown {
  let value: unknown;
  try {
    value = host.call(OWNER.email, "selfTestAnswer", [name]);
  } catch {
    return { throws: true };
  }
  return value === undefined ? { undefined: true } : value;
}

function acted(host: Host, cell: string, act: NonNullable<Gesture>[number]): void {
  const { email } = OWNER;
  if (typeof act.type === "string") host.edit(email, HAND_TAB, cell, [[act.type]]);
  else if (Array.isArray(act.paste)) host.edit(email, HAND_TAB, cell, act.paste as string[][]);
  else if (act.clear) host.clear(email, HAND_TAB, cell);
  else if (act.undo) host.undo(email);
  else throw new Error(`The host knows no gesture ${JSON.stringify(act)}.`);
}
