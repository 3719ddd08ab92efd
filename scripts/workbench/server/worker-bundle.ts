import { build } from "esbuild";

/** The script of the host's thread, whole: a worker does not see the loader that runs our TypeScript. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["scripts/workbench/server/worker.ts"],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    sourcemap: "inline",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
