/** What a chosen file is, by its first bytes: the name of a file may say anything. */
export type FileKind =
  | "text"
  | "empty"
  | "excel"
  | "open-document"
  | "zip"
  | "pdf"
  | "web-page"
  | "picture"
  | "unknown";

const STARTS: [FileKind, number[]][] = [
  ["excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["zip", [0x1f, 0x8b]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** `bytes`: the whole file, or at least its first and last few thousand bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return packedKind(bytes);
  for (const [kind, start] of STARTS) if (startsWith(bytes, start)) return kind;
  const head = latin(bytes, 0, 2000);
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!wide && head.indexOf("\0") >= 0) return "unknown";
  // Many systems name a web page .xls and let Excel make the best of it.
  if (/^\W{0,10}<(!doctype html|html|table|\?xml)/i.test(head)) return "web-page";
  return /^\s*$/.test(wide ? head.slice(2).replace(/\0/g, "") : head.replace(/^\xef\xbb\xbf/, "")) &&
    bytes.length < 2000
    ? "empty"
    : "text";
}

/** A zip archive: the names of the parts tell whose it is. */
function packedKind(bytes: Uint8Array): FileKind {
  const names = latin(bytes, 0, 4000) + latin(bytes, Math.max(0, bytes.length - 8000), bytes.length);
  if (/xl\/(workbook|worksheets|_rels|styles)/.test(names)) return "excel";
  if (names.indexOf("opendocument.spreadsheet") >= 0) return "open-document";
  return "zip";
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < Math.min(to, bytes.length); i++) text += String.fromCharCode(bytes[i]!);
  return text;
}
