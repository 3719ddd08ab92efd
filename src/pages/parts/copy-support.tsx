import { say } from "./boot";
import { CopyButton } from "./copy-button";
import type { CallFailure } from "./server";

/** Beside the sentence on a fault of the add-on: what support needs to know, for the clipboard. Nothing for other failures. */
export function CopySupport({ of: { support } }: { readonly of: CallFailure }) {
  if (support === "") return null;
  return <CopyButton text={() => support}>{say("button.copy-support")}</CopyButton>;
}
