import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { api, startWorkbench, type Workbench } from "../../browser/browser";

const SCRIPT = "test/browser/inline-workbench.ts";
const SELLER = "demo.myyja@example.fi";
const TAB = "Taulukko1";

jest.setTimeout(300_000);

const edit = (bench: Workbench, a1: string, text: string) =>
  api(bench.address, "edit", { user: SELLER, tab: TAB, a1, values: [[text]] });
const values = async (bench: Workbench) => (await api<{ values: string[][] }>(bench.address, `tabs/${TAB}`)).values;

describe("state of the workbench", () => {
  it("survives being killed and being ended", async () => {
    const first = await startWorkbench({ script: SCRIPT });
    for (let row = 1; row <= 20; row++) await edit(first, `A${row}`, `edit ${row}`);
    await first.kill();
    const second = await startWorkbench({ script: SCRIPT, state: first.state });
    expect((await values(second)).map(([text]) => text)).toEqual(Array.from({ length: 20 }, (_, i) => `edit ${i + 1}`));
    await edit(second, "A21", "one more");
    second.process.kill("SIGINT");
    await new Promise((resolve) => second.process.once("exit", resolve));
    const third = await startWorkbench({ script: SCRIPT, state: first.state });
    expect((await values(third)).at(-1)).toEqual(["one more"]);
    await third.stop();
  });

  it("belongs to one workbench at a time", async () => {
    const first = await startWorkbench({ script: SCRIPT });
    const second = await startWorkbench({ script: SCRIPT, state: first.state });
    await edit(first, "A1", "first");
    expect(await values(second)).toEqual([]);
    await second.kill();
    await first.stop();
  });

  it("of another version stays untouched and is named, and --reset begins anew", async () => {
    const bench = await startWorkbench({ script: SCRIPT });
    await edit(bench, "A1", "kept");
    await bench.kill();
    const about = join(bench.state, "register", "about.json");
    writeFileSync(about, JSON.stringify({ form: 999, register: "empty" }));
    const journal = readFileSync(join(bench.state, "register", "journal.ndjson"), "utf8");
    const args = ["--import", "tsx", SCRIPT, "--port", "0", "--no-open", "--language", "en", "--state", bench.state];
    const refused = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("kept by another version of the workbench");
    expect(refused.stderr).toContain("--reset");
    expect(readFileSync(join(bench.state, "register", "journal.ndjson"), "utf8")).toBe(journal);
    const anew = await startWorkbench({ script: SCRIPT, state: bench.state, reset: true });
    expect(await values(anew)).toEqual([]);
    await anew.stop();
  });

  it("says so when the port that was asked for is taken", async () => {
    const bench = await startWorkbench({ script: SCRIPT });
    const { port } = new URL(bench.address);
    const state = `${bench.state}-other`;
    const args = ["--import", "tsx", SCRIPT, "--port", port, "--no-open", "--register", "empty", "--state", state];
    const refused = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`Port ${port} is taken. Give another with --port.`);
    await bench.stop();
    rmSync(state, { recursive: true, force: true });
  });
});
