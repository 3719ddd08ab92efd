import { spawn } from "node:child_process";

/** Opens the address in the person's browser where there is one; where there is none, the printed address is enough. */
export function openBrowser(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open", address];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const browser = spawn(command, args, { stdio: "ignore", detached: true });
  browser.on("error", () => console.error(`No browser could be opened. Open ${address} yourself.`));
  browser.unref();
}
