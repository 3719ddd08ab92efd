import { emulated, Refusal } from "./emulated";
import type { HostExecution } from "./host-execution";
import { contextAfter, escapeFor, type HtmlContext } from "./html-escape";
import { htmlOutput } from "./html-output";

type Template = GoogleAppsScript.HTML.HtmlTemplate;

/** A page with scriptlets; what the script sets on it are the variables that they see.
 * https://developers.google.com/apps-script/guides/html/templates */
export function htmlTemplate(source: string, execution: HostExecution): Template {
  const variables = new Map<string, unknown>();
  const evaluate = () => {
    const names = [...variables.keys()].filter((name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
    let html = "";
    const print = (text: unknown) => {
      html += String(text);
    };
    const printEscaped = (value: unknown) => {
      html += escapeFor(contextOf(html), value);
    };
    const run = execution.compile(["__print", "__escaped", ...names], templateCode(source));
    run(print, printEscaped, ...names.map((name) => variables.get(name)));
    return htmlOutput(html, execution);
  };
  const members = emulated<Template>(
    "HtmlTemplate",
    { evaluate, getRawContent: () => source, getCode: () => templateCode(source) },
    execution,
  );
  return new Proxy(members, {
    get: (target, name) =>
      typeof name === "string" && variables.has(name) ? variables.get(name) : Reflect.get(target, name),
    set: (_, name, value) => {
      if (typeof name !== "string") throw new Refusal("A template's variables have names");
      variables.set(name, value);
      return true;
    },
  });
}

const contexts = new Map<string, HtmlContext>();

/** The same page is opened again and again, its scripts are long: remembered by what precedes the value. */
function contextOf(html: string): HtmlContext {
  let context = contexts.get(html);
  if (context === undefined) {
    if (contexts.size > 50) contexts.clear();
    context = contextAfter(html);
    contexts.set(html, context);
  }
  return context;
}

/** `<?= ?>` prints escaped, `<?!= ?>` as it is, `<? ?>` is code. */
function templateCode(source: string): string {
  return source
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) => {
      const scriptlet = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(part);
      if (!scriptlet) return part === "" ? "" : `__print(${JSON.stringify(part)});`;
      const [, kind, code] = scriptlet;
      if (!kind) return `${code}\n`;
      return `${kind === "=" ? "__escaped" : "__print"}((${code!.trim().replace(/;$/, "")}\n));`;
    })
    .join("");
}
