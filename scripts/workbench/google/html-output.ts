import { blob } from "./blob";
import { emulated } from "./emulated";
import type { HostExecution } from "./host-execution";
import { escapeHtml } from "./html-escape";
import { htmlTemplate } from "./html-template";
import { implementationOf } from "./wrapped";

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** What a dialog is as wide and high as, when the script does not say. */
const WIDTH = 600;
const HEIGHT = 400;

interface ScreenContent {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

// https://developers.google.com/apps-script/reference/html/html-output
export function htmlOutput(content: string, execution: HostExecution): Output {
  let html = content;
  let title = "";
  let width: number | null = null;
  let height: number | null = null;
  const then = (change: () => void) => {
    change();
    return self;
  };
  const implementation: Partial<Output> & { screen(): ScreenContent } = {
    screen: () => ({ html, title, width: width ?? WIDTH, height: height ?? HEIGHT }),
    append: (added) => then(() => (html += added)),
    appendUntrusted: (added) => then(() => (html += escapeHtml(added))),
    asTemplate: () => htmlTemplate(html, execution),
    clear: () => then(() => (html = "")),
    getBlob: () => blob({ bytes: Buffer.from(html), contentType: "text/html", name: title || null }, execution),
    getContent: () => html,
    getHeight: () => height as number,
    getTitle: () => title,
    getWidth: () => width as number,
    setContent: (replaced) => then(() => (html = replaced)),
    setHeight: (pixels) => then(() => (height = pixels)),
    setTitle: (text) => then(() => (title = text)),
    setWidth: (pixels) => then(() => (width = pixels)),
    // Every page lives in an IFRAME sandbox: Google ignores the other modes.
    setSandboxMode: () => self,
    setXFrameOptionsMode: () => self,
    addMetaTag: () => self,
  };
  const self = emulated<Output>("HtmlOutput", implementation, execution);
  return self;
}

/** What stands behind an HtmlOutput that a script hands to be shown. */
export function htmlScreen(handle: unknown): ScreenContent {
  return implementationOf<{ screen(): ScreenContent }>(handle).screen();
}
