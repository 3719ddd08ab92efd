import { bundlePages, bundleServer, manifest } from "../../bundle";
import type { StartBundle } from "./thread-messages";

/** The add-on as it ships. */
export async function bundle(): Promise<StartBundle> {
  const [server, pages, settings] = await Promise.all([bundleServer(), bundlePages(), manifest()]);
  return { code: server.code, functions: server.globals, pages, manifest: settings };
}
