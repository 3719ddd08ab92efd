/** What the main thread (HTTP, WebSocket) and the host's thread tell each other. */
import type { Bundle } from "./host-options";
import type { FromPage, ToPage } from "./protocol";

/** How the host's thread starts. */
export interface ThreadStart {
  readonly bundle: Bundle;
  /** Folder of the state; null: kept in memory only. */
  readonly folder: string | null;
  readonly language: "fi" | "en";
  readonly register: "demo" | "empty";
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
  | { readonly kind: "ready"; readonly notes: readonly string[] }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "progress"; readonly message: string }
  | { readonly kind: "toPage"; readonly page: number; readonly message: ToPage }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply };
