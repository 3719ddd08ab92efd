import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chrome or Chromium of this machine: CHROMIUM_PATH, an installed one, or playwright's own download. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [...PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

/** Finds a Chromium or installs one: Debian's package where we may, else playwright's download. Throws in words. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from the system's packages (once)…");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    console.log("Downloading Chromium (once)…");
    run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chrome or Chromium. Install one, or give its path in CHROMIUM_PATH, and try again.",
  );
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
