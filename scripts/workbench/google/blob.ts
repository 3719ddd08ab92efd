import { emulated, NotEmulated } from "./emulated";
import type { HostExecution } from "./host-execution";
import { implementationOf } from "./wrapped";

/** What a Blob holds. */
export interface BlobContent {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  readonly name: string | null;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain",
};

// https://developers.google.com/apps-script/reference/base/blob
export function blob(content: BlobContent, execution: HostExecution): GoogleAppsScript.Base.Blob {
  let now = content;
  const change = (members: Partial<BlobContent>) => {
    now = { ...now, ...members };
    return self;
  };
  const implementation: Partial<GoogleAppsScript.Base.Blob> & { content(): BlobContent } = {
    content: () => now,
    copyBlob: () => blob(now, execution),
    getBytes: () => signedBytes(now.bytes),
    getContentType: () => now.contentType,
    getDataAsString: (charset?: string) => decoded(now.bytes, charset ?? "UTF-8"),
    getName: () => now.name,
    isGoogleType: () => false,
    setBytes: (data) => change({ bytes: Buffer.from(data) }),
    setContentType: (contentType) => change({ contentType }),
    setContentTypeFromExtension: () =>
      change({ contentType: EXTENSIONS[now.name?.split(".").pop()?.toLowerCase() ?? ""] ?? null }),
    setDataFromString: (text: string, charset?: string) => change({ bytes: encoded(text, charset ?? "UTF-8") }),
    setName: (name) => change({ name }),
  };
  const self = emulated<GoogleAppsScript.Base.Blob>("Blob", implementation, execution);
  return self;
}

export function blobContent(value: unknown): BlobContent {
  return implementationOf<{ content(): BlobContent }>(value).content();
}

/** Bytes as Java has them: -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

export function encoded(text: string, charset: string): Buffer {
  return Buffer.from(text, encodingOf(charset));
}

function decoded(bytes: Buffer, charset: string): string {
  return bytes.toString(encodingOf(charset));
}

function encodingOf(charset: string): BufferEncoding {
  if (/^utf-?8$/i.test(charset)) return "utf8";
  if (/^(iso-8859-1|us-ascii)$/i.test(charset)) return "latin1";
  throw new NotEmulated(`The character set ${charset}`);
}
