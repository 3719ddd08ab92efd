import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const CACHE = "node_modules/.cache/workbench";

export interface PageBundle {
  readonly script: string;
  readonly style: string;
  /** What reads and writes .xlsx, a module that the page loads when it needs it. */
  readonly xlsx: string;
  /** `google.script` for the frames, an expression-less script that leaves `bridge` behind. */
  readonly bridge: string;
}

const options = {
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  logLevel: "silent",
} satisfies BuildOptions;

/** The browser page of the workbench. Building takes seconds, so a page of the same sources is taken from the cache. */
export async function bundlePage(progress: (message: string) => void): Promise<PageBundle> {
  const file = join(CACHE, `page-${await fingerprint()}.json`);
  const cached = await readFile(file, "utf8").catch(() => null);
  if (cached) return JSON.parse(cached) as PageBundle;
  progress("Building the workbench page (once)…");
  const [page, xlsx, bridge] = await Promise.all([
    build({
      ...options,
      entryPoints: ["scripts/workbench/page/main.tsx"],
      outdir: "page",
      loader: { ".ttf": "dataurl", ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl" },
      define: { "process.env.NODE_ENV": '"production"' },
      tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact" } },
    }),
    build({
      ...options,
      format: "esm",
      platform: "browser",
      entryPoints: ["scripts/workbench/page/files/xlsx.ts"],
      outdir: "page",
    }),
    build({
      ...options,
      entryPoints: ["scripts/workbench/page/frame/bridge.ts"],
      outdir: "page",
      globalName: "bridge",
    }),
  ]);
  const text = (ending: string) => page.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const bundle = {
    script: text(".js"),
    style: text(".css"),
    xlsx: xlsx.outputFiles[0]!.text,
    bridge: bridge.outputFiles[0]!.text.replaceAll("</script", "<\\/script"),
  };
  await mkdir(CACHE, { recursive: true });
  // Written beside and moved: a start that is killed half way leaves no torn file behind.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(bundle));
  await rename(`${file}.${process.pid}`, file);
  return bundle;
}

/** Changes with every source of the page and with every package that could be in it. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const folders = await Promise.all(["scripts/workbench/page", "src/core/import"].map(filesIn));
  const others = ["package-lock.json", "scripts/workbench/model/a1.ts", "scripts/workbench/server/page-bundle.ts"];
  for (const path of [...folders.flat(), ...others]) hash.update(path).update(await readFile(path));
  return hash.digest("hex").slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}
