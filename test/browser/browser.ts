import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/chromium";

/** The Chromium of this machine. */
function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error("There is no Chromium here. Install one, or name it in CHROMIUM_PATH.");
  return found;
}

/** A browser without window that asks nothing of any network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Workbench {
  /** "http://127.0.0.1:PORT/" */
  readonly address: string;
  readonly process: ChildProcess;
  readonly state: string;
  /** Ends it as Ctrl-C does, and removes its folder. */
  stop(): Promise<void>;
  /** Kills it where it stands; the folder stays. */
  kill(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly language?: "fi" | "en";
  readonly register?: "demo" | "empty";
  /** A folder that an earlier workbench of the same test left. */
  readonly state?: string;
  /** Default: any free one. */
  readonly port?: number;
  /** Begin anew in that folder. */
  readonly reset?: boolean;
  /** What is started: `npm start`'s script, or one that serves another bundle. */
  readonly script?: string;
}

const START_MS = 240_000;
/** What a page does takes milliseconds; a busy machine may take its time. */
const WAIT_MS = 60_000;

/** Starts a workbench as `npm start` does, on a free port, with a register of its own. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { language = "fi", register = "empty", script = "scripts/workbench.ts" } = options;
  const state = options.state ?? mkdtempSync(join(tmpdir(), "workbench-"));
  const args = [
    "--port",
    String(options.port ?? 0),
    "--no-open",
    "--language",
    language,
    "--register",
    register,
    "--state",
    state,
  ];
  if (options.reset) args.push("--reset");
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await addressOf(child);
  return {
    address,
    process: child,
    state,
    async stop() {
      child.kill("SIGINT");
      await ended;
      rmSync(state, { recursive: true, force: true });
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The workbench did not start:\n${said.join("\n")}`)), START_MS);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`The workbench ended with ${code}:\n${said.join("\n")}`));
    });
    createInterface(child.stderr!).on("line", (line) => said.push(line));
    createInterface(child.stdout!).on("line", (line) => {
      said.push(line);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

/** Opens the workbench as a person; answers when the sheet is drawn. Faults of the page fail the test that reads them. */
export async function openPage(browser: Browser, address: string, user: string): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfinished", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(request.url())) faults.push(`loaded ${request.url()}`);
  });
  await page.goto(`${address}?user=${encodeURIComponent(user)}`);
  await page.waitForFunction(() => Boolean(window.workbench?.tab()));
  return Object.assign(page, { faults });
}

/** A call of the workbench's HTTP API; answers with its JSON. A refusal throws its sentence. */
export async function api<T = unknown>(address: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(new URL(`/api/${path}`, address), {
    method: body === undefined ? "GET" : "POST",
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

interface Reader {
  tab(): string | null;
  cell(a1: string): {
    text: string;
    edit: string;
    note: string | null;
    invalid: string | null;
    choice: string | null;
    filter: string | null;
    background: string | null;
    bold: boolean;
  };
  rectangle(a1: string): { x: number; y: number; width: number; height: number };
  select(a1: string): void;
  selection(): { row: number; column: number; rows: number; columns: number }[];
  rows(): number;
  merges(): number;
}

declare global {
  interface Window {
    workbench?: Reader;
  }
}

/** What a cell of the open tab shows. */
export function cellText(page: Page, a1: string): Promise<string> {
  return page.evaluate((place) => window.workbench!.cell(place).text, a1);
}

/** Waits until a cell of the open tab shows a text. */
export async function seeCell(page: Page, a1: string, text: string): Promise<void> {
  await page.waitForFunction(([place, wanted]) => window.workbench?.cell(place!).text === wanted, [a1, text]);
}

/** Clicks a cell in the grid. Two clicks in quick succession count as a double click, wherever they are. */
export async function clickCell(page: Page, a1: string, options: { button?: "left" | "right" } = {}): Promise<void> {
  const { x, y, width, height } = await page.evaluate((place) => window.workbench!.rectangle(place), a1);
  await page.mouse.click(x + Math.min(30, width / 2), y + height / 2, options);
}

/** Selects a cell; typing goes there. */
export async function selectCell(page: Page, a1: string): Promise<void> {
  await page.evaluate((place) => window.workbench!.select(place), a1);
}

/** Selects a cell and types into it as a person does. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await selectCell(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Chooses from the sheet's own menus by their titles. */
export async function chooseSheetMenu(page: Page, ...path: string[]): Promise<void> {
  const bar = page.getByRole("menubar", { name: "Sheet menus", exact: true });
  for (const title of path)
    await bar
      .locator("[role^=menuitem]")
      .filter({ hasText: startOf(title) })
      .first()
      .click();
}

/** Chooses from a menu that was opened by the right button or a key. */
export async function chooseItem(page: Page, title: string): Promise<void> {
  await page
    .locator(".context [role^=menuitem]")
    .filter({ hasText: startOf(title) })
    .click();
}

/** A title at the beginning of an item, behind its tick; keys may follow. */
function startOf(title: string): RegExp {
  return new RegExp(`^✓?${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-zåäö ])`);
}

/** Waits until this is selected, as "B2" or "B2:C5", several with commas. */
export async function seeSelection(page: Page, a1: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const name = (column: number) => String.fromCharCode(64 + column);
    const areas = window.workbench!.selection().map(({ row, column, rows, columns }) => {
      const first = `${name(column)}${row}`;
      return rows * columns === 1 ? first : `${first}:${name(column + columns - 1)}${row + rows - 1}`;
    });
    return areas.join(",") === wanted;
  }, a1);
}

/** Serious findings of axe on what the page shows now, the canvas apart. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe } = globalThis as never as { axe: { run(context: object): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run({ exclude: [[".grid"]] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Chooses from the add-on's menus by their titles. */
export async function chooseMenu(page: Page, ...path: string[]): Promise<void> {
  const bar = page.getByRole("menubar", { name: "Add-on menus", exact: true });
  for (const title of path) await bar.getByRole("menuitem", { name: title, exact: true }).click();
}
