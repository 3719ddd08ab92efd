import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type Program, parse, type Token, tokenizer } from "acorn";
import type { Manifest } from "../../bundle";
import scopeTable from "../../scopes.json";
import type { StartBundle } from "./thread-messages";

/** The folder holds no script that Google would take; the message says where and why. */
export class ScriptFolderError extends Error {}

/** A script project in a folder, as Google would run it: all .gs and .js files in one global scope, in the order of their
 * names, the .html files as its pages, and its manifest. A .clasp.json with a rootDir is followed. */
export function readScriptFolder(folder: string): StartBundle {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ScriptFolderError(`There is no folder ${folder}. Give the folder that holds appsscript.json.`);
  const root = rootOf(folder);
  const files = filesIn(root);
  const scripts = files.filter((name) => /\.(gs|js)$/.test(name));
  if (scripts.length === 0) throw new ScriptFolderError(`There is no .gs or .js file in ${root}.`);
  const texts = scripts.map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));
  const pages = files.filter((name) => name.endsWith(".html"));
  return {
    code: texts.map(({ text }) => text).join("\n;\n"),
    functions: functionsOf(texts),
    pages: Object.fromEntries(pages.map((name) => [name.slice(0, -5), readFileSync(join(root, name), "utf8")])),
    manifest: manifestOf(root),
  };
}

function rootOf(folder: string): string {
  const clasp = join(folder, ".clasp.json");
  if (!existsSync(clasp)) return folder;
  const { rootDir } = json(clasp) as { rootDir?: string };
  return rootDir === undefined ? folder : join(folder, rootDir);
}

/** Paths from `root` with `/`, in the order in which Google loads files that nobody has ordered. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".") || part === "node_modules"))
    .sort((a, b) => a.localeCompare(b));
}

/** The global functions. On Google the last of two with one name wins in silence; here that is refused. */
function functionsOf(files: readonly { readonly name: string; readonly text: string }[]): string[] {
  const owners = new Map<string, string>();
  for (const { name, text } of files)
    for (const node of parsed(name, text).body) {
      if (node.type !== "FunctionDeclaration") continue;
      const other = owners.get(node.id.name);
      if (other !== undefined)
        throw new ScriptFolderError(
          other === name
            ? `${name} has two functions ${node.id.name}. Google would use the last without a word; rename one.`
            : `${other} and ${name} both have a function ${node.id.name}. Google would use the last without a word; rename one.`,
        );
      owners.set(node.id.name, name);
    }
  return Array.from(owners.keys());
}

/** Google's parser is older than its engine: it takes no class fields, private members, top-level await or BigInt literals. */
function parsed(name: string, text: string): Program {
  try {
    const bigInts: Token[] = [];
    for (const token of tokenizer(text, { ecmaVersion: 2021, sourceType: "script" }))
      if (token.type.label === "num" && /n$/.test(text.slice(token.start, token.end))) bigInts.push(token);
    if (bigInts.length > 0) throw new SyntaxError(`BigInt literal ${text.slice(bigInts[0]!.start, bigInts[0]!.end)}`);
    return parse(text, { ecmaVersion: 2021, sourceType: "script" });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ScriptFolderError(`${name}: Google would not take this file. ${error.message}`);
  }
}

/** Without `oauthScopes` Google finds the permissions by reading the code; here all that are known are given. */
function manifestOf(root: string): Manifest {
  const path = join(root, "appsscript.json");
  if (!existsSync(path)) throw new ScriptFolderError(`There is no appsscript.json in ${root}.`);
  const { timeZone = "America/New_York", oauthScopes } = json(path) as Partial<Manifest>;
  const all = Object.values(scopeTable as Record<string, unknown>)
    .flatMap((members) => (typeof members === "object" && members !== null ? Object.values(members) : []))
    .flatMap((scopes) => (Array.isArray(scopes) ? (scopes as string[]) : []));
  return { timeZone, runtimeVersion: "V8", oauthScopes: oauthScopes ?? Array.from(new Set(all)) };
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ScriptFolderError(`${path} is no JSON: ${(error as Error).message}`);
  }
}
