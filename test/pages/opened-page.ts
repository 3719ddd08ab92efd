import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Register } from "../actions/register";
import { SELLER } from "../actions/register";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Stands where google.script stands, without Google's frame: each call goes straight to the host. */
const GOOGLE_SCRIPT = `
  const runner = (done, failed) => new Proxy({}, { get: (_, name) =>
    name === "withSuccessHandler" ? (handler) => runner(handler, failed)
    : name === "withFailureHandler" ? (handler) => runner(done, handler)
    : (request) => void (window.asked = (window.asked ?? 0) + 1, callServer)(name, request).then(({ value, error }) =>
        error === undefined ? done(value) : failed(new Error(error))) });
  window.google = { script: {
    run: runner(() => {}, () => {}),
    host: { close: () => { window.closed_ = true }, editor: { focus: () => { window.inSheet = true } } },
  } };`;

/** A page of the add-on in a real browser, on a register in a real host. */
export class OpenedPage {
  /** Functions that were called, in order. */
  readonly calls: string[] = [];
  /** Set to lose the way there or the way back of the next call of that name. */
  lose: { name: string; way: "there" | "back" } | null = null;

  private constructor(readonly page: Page) {}

  /** Opens by the add-on's menu, as `user` would; `menu`: the item, with the submenu before it where it is in one. */
  static async open(
    browser: Browser,
    register: Register,
    menu: string | readonly string[],
    user = SELLER,
  ): Promise<OpenedPage> {
    const title = register.language === "fi" ? "Asiakkuudet" : "Customers";
    register.host.chooseMenu(user, [title].concat(menu));
    const { sidebar, dialog } = register.host.screens(user);
    const screen = dialog ?? sidebar!;
    const viewport = dialog ? { width: dialog.width!, height: dialog.height! } : { width: 300, height: 700 };
    const page = await browser.newPage({ viewport });
    const opened = new OpenedPage(page);
    await page.clock.install({ time: register.host.now() });
    await page.exposeFunction("callServer", (name: string, request: string) => {
      opened.calls.push(name);
      const lost = opened.lose?.name === name ? opened.lose.way : null;
      opened.lose = lost ? null : opened.lose;
      if (lost === "there") return { error: "NetworkError: Connection failure due to HTTP 0" };
      try {
        const value = register.host.call(user, name, [request]);
        return lost === "back" ? { error: "NetworkError: Connection failure due to HTTP 0" } : { value };
      } catch (error) {
        return { error: (error as Error).message };
      }
    });
    await page.route("https://page.test/", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: screen.html.replace("<head>", () => `<head><script>${GOOGLE_SCRIPT}</script>`),
      }),
    );
    await page.goto("https://page.test/");
    return opened;
  }

  /** Rules that axe finds broken, with the elements. */
  async broken(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  /** Lets the page's own clock run, with its polls and pauses. */
  async wait(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }
}
