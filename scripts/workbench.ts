// npm start: builds the add-on and serves the workbench. Called by scripts/ensure.mjs once everything is installed.

import { StartError } from "./workbench/server/host-thread";
import { openBrowser } from "./workbench/server/open-browser";
import { HELP, OptionError, readOptions } from "./workbench/server/options";
import { bundle } from "./workbench/server/product-bundle";
import { readScriptFolder, ScriptFolderError } from "./workbench/server/script-folder";
import { startWorkbench } from "./workbench/server/start";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const { script } = options;
  const workbench = await startWorkbench({
    ...options,
    bundle: script === null ? bundle : async () => readScriptFolder(script),
    progress: (line) => console.error(line),
  });
  console.log(`${script ?? "Vetoketju"}: ${workbench.address}`);
  console.log("Stop it with Ctrl-C. What you do is kept for the next time.");
  if (options.open) openBrowser(workbench.address);
  let ending = false;
  const end = () => {
    // A second Ctrl-C does not wait.
    if (ending) process.exit(1);
    ending = true;
    void workbench.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

main().catch((error: unknown) => {
  const mendable = [OptionError, StartError, ScriptFolderError].some((kind) => error instanceof kind);
  console.error(mendable ? (error as Error).message : error);
  process.exit(1);
});
