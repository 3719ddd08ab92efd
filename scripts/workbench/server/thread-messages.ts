/** What the main thread (HTTP, WebSocket) and the host's thread tell each other. */
import type { Bundle } from "../host/host-options";
import type { FromPage, ToPage } from "./protocol";

/** What ships, and the names of its global functions. */
export interface StartBundle extends Bundle {
  readonly functions: readonly string[];
}

/** How the host's thread starts. */
export interface ThreadStart {
  readonly bundle: StartBundle;
  /** `google.script` for the frames. */
  readonly bridge: string;
  /** Folder of the register. */
  readonly folder: string;
  readonly language: "fi" | "en";
  /** What a new register begins with; null: not said. */
  readonly register: "demo" | "empty" | null;
}

export type ToHost =
  | { readonly kind: "pageOpened"; readonly page: number; readonly user: string }
  | { readonly kind: "pageClosed"; readonly page: number }
  | { readonly kind: "pageAsked"; readonly page: number; readonly message: FromPage }
  | {
      readonly kind: "api";
      readonly id: number;
      readonly method: string;
      readonly path: string;
      readonly body: unknown;
    }
  | { readonly kind: "document"; readonly id: number; readonly path: string }
  | { readonly kind: "stop"; readonly id: number };

/** An answer to HTTP. */
export interface Reply {
  readonly status: number;
  readonly type: "json" | "html";
  readonly body: string;
  /** Content-Security-Policy of a document. */
  readonly policy?: string;
}

export type FromHost =
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "progress"; readonly message: string }
  | { readonly kind: "toPage"; readonly page: number; readonly message: ToPage }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply };
