import { emulated } from "./emulated";
import { enumMember, nameOf } from "./enumeration";
import type { Answer, ButtonName, HostExecution, MenuItem } from "./host-execution";
import { htmlScreen } from "./html-output";
import { implementationOf } from "./wrapped";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const SIDEBAR_WIDTH = 300;
const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

// https://developers.google.com/apps-script/reference/base/ui
export function ui(execution: HostExecution): Ui {
  const ask = (kind: "alert" | "prompt", args: readonly unknown[]): Answer => {
    // (message), (message, buttons), (title, message, buttons)
    const texts = args.filter((value) => typeof value === "string");
    const [title, message] = texts.length > 1 ? (texts as [string, string]) : ["", texts[0] ?? ""];
    const set = args.length > 1 ? nameOf(args.at(-1)) : "OK";
    return execution.ask({ kind, title, message, buttons: BUTTONS[set] ?? ["OK"] });
  };
  const show = (place: "sidebar" | "dialog", modal: boolean, output: unknown, title?: string) => {
    const screen = htmlScreen(output);
    const width = place === "sidebar" ? SIDEBAR_WIDTH : screen.width;
    execution.show(place, { ...screen, width, title: title ?? screen.title, modal });
  };
  return emulated<Ui>(
    "Ui",
    {
      createMenu: (title) => menu(title, execution),
      createAddonMenu: () => menu(null, execution),
      alert: (...args: unknown[]) => enumMember("Button", ask("alert", args).button),
      prompt: (...args: unknown[]) => promptResponse(ask("prompt", args), execution),
      showSidebar: (output) => show("sidebar", false, output),
      showModalDialog: (output, title) => show("dialog", true, output, title),
      showModelessDialog: (output, title) => show("dialog", false, output, title),
    },
    execution,
  );
}

// https://developers.google.com/apps-script/reference/base/menu
function menu(title: string | null, execution: HostExecution): Menu {
  const items: MenuItem[] = [];
  const implementation: Partial<Menu> & { readonly title: string | null; readonly items: MenuItem[] } = {
    title,
    items,
    addItem: (caption, functionName) => {
      if (!execution.hasFunction(functionName))
        throw execution.breach(
          `The menu item ${caption} names the function ${functionName}, which the script does not have`,
        );
      items.push({ kind: "item", title: caption, function: functionName });
      return self;
    },
    addSeparator: () => {
      items.push({ kind: "separator" });
      return self;
    },
    addSubMenu: (handle) => {
      const inner = implementationOf<{ title: string; items: MenuItem[] }>(handle);
      items.push({ kind: "menu", title: inner.title, items: inner.items });
      return self;
    },
    addToUi: () => execution.addMenu({ title, items }),
  };
  const self = emulated<Menu>("Menu", implementation, execution);
  return self;
}

// https://developers.google.com/apps-script/reference/base/prompt-response
function promptResponse({ button, text }: Answer, execution: HostExecution): GoogleAppsScript.Base.PromptResponse {
  return emulated<GoogleAppsScript.Base.PromptResponse>(
    "PromptResponse",
    { getResponseText: () => text, getSelectedButton: () => enumMember("Button", button) },
    execution,
  );
}
