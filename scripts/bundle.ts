import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";

const options = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: "dist",
  charset: "ascii",
  legalComments: "none",
  tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact" } },
  logLevel: "silent",
} satisfies BuildOptions;

export interface ServerBundle {
  /** One script of es2019, with a top-level function for each export of `src/main.ts`. */
  readonly code: string;
  readonly globals: readonly string[];
  /** Every file that went in, from the root of the project. */
  readonly inputs: readonly string[];
  /** Bytes in the script, by package; our own code is `src`. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** `src/main.ts` as Google gets it; the workbench and the tests run this very script. */
export async function bundleServer(): Promise<ServerBundle> {
  const entry = {
    ...options,
    target: "es2019",
    platform: "neutral",
    mainFields: ["module", "main"],
    // Google parses the script at every call. Names stay, so that its log of a fault can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 400,
  } satisfies BuildOptions;
  const entryPoints = ["src/main.ts"];
  const surface = await build({ ...entry, entryPoints, format: "esm" });
  const globals = Object.values(surface.metafile.outputs)[0]!.exports;
  // Apps Script finds functions by name: an exported constant of the IIFE would be none.
  const stubs = globals.map((name) => `function ${name}() { return addon.${name}.apply(this, arguments); }`);
  const { outputFiles, metafile } = await build({
    ...entry,
    entryPoints,
    format: "iife",
    globalName: "addon",
    footer: { js: stubs.join("\n") },
  });
  return { code: outputFiles[0]!.text, globals, inputs: Object.keys(metafile.inputs), sizes: sizes(metafile) };
}

/** The pages by name: each folder of `src/pages` with NAME.tsx becomes one page that loads nothing more. */
export async function bundlePages(): Promise<Record<string, string>> {
  const names = readdirSync("src/pages").filter((name) => existsSync(join("src/pages", name, `${name}.tsx`)));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await bundlePage(name)] as const)));
}

async function bundlePage(name: string): Promise<string> {
  const folder = join("src/pages", name);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [join(folder, `${name}.tsx`)],
    target: "es2020",
    format: "iife",
    minify: true,
  });
  const stranger = Object.keys(metafile.inputs).find((path) => !PAGE_INPUTS.test(path));
  if (stranger)
    throw new Error(`Page ${name} contains ${stranger}: a page may hold pages, core, i18n, schema and its packages.`);
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const script = text(".js").replaceAll("</script", "<\\/script");
  // HtmlService would run what stands between these marks as a scriptlet.
  if (script.includes("<?"))
    throw new Error(`The script of page ${name} contains "<?": HtmlService takes it for a scriptlet.`);
  const html = await readFile("src/pages/parts/page.html", "utf8");
  return html
    .replace("</head>", () => `<style>\n${text(".css")}</style>\n</head>`)
    .replace("</body>", () => `<script>\n${script}</script>\n</body>`);
}

const PAGE_INPUTS =
  /^(src\/(pages|core|i18n|schema)\/|sheets-templates\/|node_modules\/(preact|zod|papaparse|date-fns)\/)/;

/** `appsscript.json`, as pushed. */
export async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile("appsscript.json", "utf8")) as Manifest;
}

export interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
}

function sizes({ outputs }: Metafile): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(outputs)[0]!.inputs)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split("/")[0]!;
    total[name] = (total[name] ?? 0) + bytesInOutput;
  }
  return total;
}
