import { mkdir, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { HostThread, StartError } from "./host-thread";
import { DEFAULT_PORT, type Options } from "./options";
import { bundlePage } from "./page-bundle";
import { serve } from "./server";
import { takeSlot } from "./slot";
import type { StartBundle } from "./thread-messages";
import { bundleWorker } from "./worker-bundle";

export interface StartOptions extends Pick<Options, "port" | "language" | "register" | "reset" | "state"> {
  bundle(): Promise<StartBundle>;
  progress(line: string): void;
}

export interface RunningWorkbench {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds, opens the register and serves it; answers when a browser may come. Throws a StartError with a sentence. */
export async function startWorkbench(options: StartOptions): Promise<RunningWorkbench> {
  const { progress, language, reset } = options;
  progress("Building the add-on…");
  const [product, page, worker] = await Promise.all([options.bundle(), bundlePage(progress), bundleWorker()]);
  const slot = await takeSlot(options.state);
  if (slot.note) progress(slot.note);
  const folder = join(slot.folder, "register");
  if (reset) {
    progress("Beginning anew: the register that was here is removed.");
    await rm(folder, { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  try {
    const start = { bundle: product, bridge: page.bridge, folder, language, register: options.register };
    const thread = await HostThread.start(start, worker, progress);
    const server = await listen(thread, page, options.port);
    const { port } = server.address() as { port: number };
    await slot.serving(port);
    thread.onDeath((error) => {
      console.error("The workbench has a fault and stops. What you did is saved.", error);
      slot.release();
      process.exit(1);
    });
    return {
      address: `http://127.0.0.1:${port}/`,
      async stop() {
        server.close();
        server.closeAllConnections();
        await thread.stop(STOP_GRACE_MS);
        slot.release();
      },
    };
  } catch (error) {
    slot.release();
    throw error;
  }
}

const STOP_GRACE_MS = 5000;

async function listen(thread: HostThread, page: Parameters<typeof serve>[1], port: number | null): Promise<Server> {
  const ports = port === null ? Array.from({ length: 50 }, (_, index) => DEFAULT_PORT + index) : [port];
  for (const candidate of ports) {
    try {
      return await serve(thread, page, candidate);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && ["EADDRINUSE", "EACCES"].includes(String(error.code))))
        throw error;
    }
  }
  await thread.stop(STOP_GRACE_MS);
  const taken = port === null ? `Ports ${DEFAULT_PORT} to ${DEFAULT_PORT + 49} are taken.` : `Port ${port} is taken.`;
  throw new StartError(`${taken} Give another with --port.`);
}
