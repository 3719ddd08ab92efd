// npm run pictures: the screenshots in docs/, taken from the workbench on the demo register.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import customers from "../sheets-templates/customers.json";
import { en } from "../src/i18n/en";
import { ensureChromium } from "./chromium";

/** The grid draws itself after the page stands. */
const DRAWN_MS = 1500;

async function main(): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), "pictures-"));
  const options = ["--port", "0", "--no-open", "--language", "en", "--register", "demo", "--state", state];
  const workbench = spawn(process.execPath, ["--import", "tsx", "scripts/workbench.ts", ...options]);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 760 } });
    await page.goto(await addressOf(workbench));
    await page.getByRole("tab", { name: customers.title.en, selected: true }).waitFor();
    await page.waitForTimeout(DRAWN_MS);
    // The page's own door for those who cannot read a canvas; texts, since the page's types are not ours.
    await page.evaluate('window.workbench.select("B10")');
    const menus = page.getByRole("menubar", { name: "Add-on menus" });
    await menus.getByRole("menuitem", { name: en["menu.title"], exact: true }).click();
    await menus.getByRole("menuitem", { name: en["menu.log-contact"], exact: true }).click();
    const panel = page.frameLocator(`iframe[title="${en["contact.title"]}"]`);
    await panel.getByRole("textbox", { name: en["contact.present-state"] }).fill("Order book full until summer");
    await page.waitForTimeout(DRAWN_MS);
    await page.screenshot({ path: "docs/register.png" });
    console.log("docs/register.png");
  } finally {
    await browser.close();
    workbench.kill();
    rmSync(state, { recursive: true, force: true });
  }
}

/** The line in which the workbench says where it is. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface(stdout!)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error("The workbench ended before it said where it is.");
}

void main();
