/** Where in a page a value is printed. */
export type HtmlContext =
  | "text"
  | "attribute"
  | "bare-attribute"
  | "url"
  | "script"
  | "script-string"
  | "style"
  | "comment";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

/** Text that a browser shows as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** `value` so that it stays a value where it is printed, as `<?= ?>` does. */
export function escapeFor(context: HtmlContext, value: unknown): string {
  const text = String(value);
  if (context === "comment") return "";
  if (context === "script") return scriptValue(value);
  if (context === "script-string") return scriptString(text);
  if (context === "style")
    return text.replace(/[^\w .,#%-]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `);
  if (context === "url") return escapeHtml(safeUrl(text));
  return context === "bare-attribute" ? `"${escapeHtml(text)}"` : escapeHtml(text);
}

/** A value amid code: numbers and booleans as they are, anything else as a string literal. */
function scriptValue(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean" || value === null || value === undefined)
    return ` ${String(value)} `;
  return `'${scriptString(String(value))}'`;
}

function scriptString(text: string): string {
  return text.replace(
    /[\\'"<>&=\p{Cc}\u2028\u2029/-]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A link may not run code. */
function safeUrl(text: string): string {
  return /^\s*(?!(?:https?|mailto|tel):)[a-z][\w+.-]*:/i.test(text) ? "#unsafe" : encodeURI(text).replace(/%25/g, "%");
}

/** The context of what is printed after `html`. */
export function contextAfter(html: string): HtmlContext {
  let rest = html;
  for (;;) {
    const comment = rest.search(/<!--/);
    const tag = /<(script|style|[a-z][\w-]*)\b/i.exec(rest);
    if (comment >= 0 && (!tag || comment < tag.index)) {
      const end = rest.indexOf("-->", comment);
      if (end < 0) return "comment";
      rest = rest.slice(end + 3);
      continue;
    }
    if (!tag) return "text";
    const name = tag[1]!.toLowerCase();
    const inside = attributes(rest.slice(tag.index + tag[0].length));
    if (typeof inside === "string") return inside;
    rest = rest.slice(tag.index + tag[0].length + inside);
    if (name !== "script" && name !== "style") continue;
    const close = new RegExp(`</${name}`, "i").exec(rest);
    if (!close) return name === "style" ? "style" : scriptContext(rest);
    rest = rest.slice(close.index);
  }
}

/** The length of a tag's attributes up to and with its ">", or the context within when it does not end. */
function attributes(text: string): number | HtmlContext {
  let index = 0;
  while (index < text.length) {
    const character = text[index]!;
    if (character === ">") return index + 1;
    const value = /^([\w:@-]+)\s*=\s*(["']?)/.exec(text.slice(index));
    if (!value) {
      index++;
      continue;
    }
    index += value[0].length;
    const name = value[1]!.toLowerCase();
    const end = value[2] ? text.indexOf(value[2], index) : index + text.slice(index).search(/[\s>]|$/);
    if (end < 0 || (end >= text.length && (!value[2] || index === text.length))) {
      if (/^on/.test(name)) return "script-string";
      if (/^(href|src|action|formaction)$/.test(name) && index === text.length && value[2]) return "url";
      return value[2] ? "attribute" : "bare-attribute";
    }
    index = value[2] ? end + 1 : end;
  }
  return "bare-attribute";
}

/** Within a script: amid code, or in a string that is open still. */
function scriptContext(code: string): HtmlContext {
  let quote = "";
  for (let index = 0; index < code.length; index++) {
    const character = code[index]!;
    if (character === "\\") index++;
    else if (quote) quote = character === quote ? "" : quote;
    else if (character === "/" && code[index + 1] === "/") index = endOr(code, code.indexOf("\n", index));
    else if (character === "/" && code[index + 1] === "*") index = endOr(code, code.indexOf("*/", index));
    else if (/["'`]/.test(character)) quote = character;
  }
  return quote ? "script-string" : "script";
}

function endOr(code: string, index: number): number {
  return index < 0 ? code.length : index;
}
