import Papa from "papaparse";
import type { CsvFile } from "../../core/import/csv-file";
import { findDelimiter } from "../../core/import/delimiter";
import { chooseEncoding } from "../../core/import/encoding";
import { fileKind } from "../../core/import/file-kind";
import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";

const MAX_MEGABYTES = 100;

/** A file that cannot be read as a list; `message` says why and what to do. */
export class FileRefused extends Error {}

/** Reads the file that the person chose and takes it apart; rejects with FileRefused. */
export async function openCsv(file: File): Promise<CsvFile> {
  if (file.size > MAX_MEGABYTES * 1e6) throw new FileRefused(say("import.file.too-big", { most: MAX_MEGABYTES }));
  const bytes = await bytesOf(file);
  const kind = fileKind(bytes);
  if (kind !== "text") throw new FileRefused(say(`import.file.${kind}`));
  const encoding = chooseEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const delimiter = findDelimiter(text);
  return { name: file.name, hash: await sha256(bytes), encoding, delimiter, records: records(text, delimiter) };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser gives up on a file that has been moved, or is locked, since it was chosen.
    throw new FileRefused(say("import.file.unreadable"));
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function records(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) {
    const row = numberText(boot.language, (open.row ?? 0) + 1);
    throw new FileRefused(say("import.file.quote-open", { row }));
  }
  // Excel's first line, which tells it the delimiter, is no row; its place is kept, for the numbers of the others.
  if (/^sep=/i.test(data[0]?.[0] ?? "")) data[0] = [];
  return data;
}
