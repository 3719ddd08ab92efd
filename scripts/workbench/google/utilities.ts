import { createHash, createHmac } from "node:crypto";
import { blob, encoded, signedBytes } from "./blob";
import { emulated, Refusal } from "./emulated";
import { nameOf } from "./enumeration";
import type { HostExecution } from "./host-execution";
import { formatJavaDate, parseJavaDate } from "./java-date";

const MAX_SLEEP_MS = 300_000;

// https://developers.google.com/apps-script/reference/utilities/utilities
export function utilities(execution: HostExecution): GoogleAppsScript.Utilities.Utilities {
  const decode = (text: string, encoding: "base64" | "base64url") => {
    if (!/^[\w+/=-]*$/.test(text)) throw new Refusal("Could not decode string.");
    return signedBytes(Buffer.from(text, encoding));
  };
  return emulated<GoogleAppsScript.Utilities.Utilities>(
    "Utilities",
    {
      base64Decode: (text: string) => decode(text, "base64"),
      base64DecodeWebSafe: (text: string) => decode(text, "base64url"),
      base64Encode: (data: string | readonly number[]) => bytesOf(data).toString("base64"),
      base64EncodeWebSafe: (data: string | readonly number[]) =>
        bytesOf(data).toString("base64").replace(/\+/g, "-").replace(/\//g, "_"),
      computeDigest: (algorithm: unknown, data: string | readonly number[], charset?: unknown) =>
        signedBytes(createHash(hashName(algorithm)).update(hashedBytes(data, charset)).digest()),
      computeHmacSha256Signature: (
        value: string | readonly number[],
        key: string | readonly number[],
        charset?: unknown,
      ) => signedBytes(createHmac("sha256", hashedBytes(key, charset)).update(hashedBytes(value, charset)).digest()),
      formatDate: (date, timeZone, pattern) => {
        if (Number.isNaN(date.getTime())) throw new Refusal("Invalid argument: date");
        return formatJavaDate(date.getTime(), zoneOrGmt(timeZone), pattern);
      },
      getUuid: () => uuid(execution),
      newBlob: (data: string | readonly number[], contentType?: string, name?: string) =>
        blob(
          {
            bytes: bytesOf(data),
            contentType: contentType ?? (typeof data === "string" ? "text/plain" : null),
            name: name ?? null,
          },
          execution,
        ),
      parseDate: (text, timeZone, pattern) => new Date(parseJavaDate(text, zoneOrGmt(timeZone), pattern)),
      sleep: (ms) => {
        if (ms < 0 || ms > MAX_SLEEP_MS) throw new Refusal(`Invalid argument: ${ms}`);
        execution.wait(ms);
      },
    },
    execution,
  );
}

function bytesOf(data: string | readonly number[]): Buffer {
  return typeof data === "string" ? encoded(data, "UTF-8") : Buffer.from(data);
}

/** Digests count a text in US-ASCII unless told otherwise: what lies beyond becomes "?". */
function hashedBytes(data: string | readonly number[], charset?: unknown): Buffer {
  const ascii = typeof data === "string" && (charset === undefined || nameOf(charset) !== "UTF_8");
  return ascii ? Buffer.from(data.replace(/[^\0-\x7f]/gu, "?")) : bytesOf(data);
}

function hashName(algorithm: unknown): string {
  return nameOf(algorithm).toLowerCase().replace("_", "");
}

/** Google takes a zone that it does not know for GMT. */
function zoneOrGmt(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return "UTC";
    throw error;
  }
}

function uuid({ random }: HostExecution): string {
  const digits = Array.from({ length: 32 }, (_, index) =>
    index === 12 ? 4 : index === 16 ? 8 + Math.floor(random() * 4) : Math.floor(random() * 16),
  );
  return digits
    .map((digit) => digit.toString(16))
    .join("")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
