import { readBusinessId } from "../business-id";
import type { Kind, LANGUAGES as LANGUAGE_CODES, Step } from "../choices";
import { isDay } from "../days";
import { type ImportField, plainHeader } from "./fields";
import type { RowProblem } from "./problems";

/** A value of the file as the register keeps it; "" when there is none or it cannot be kept. */
export interface ReadValue {
  value: string;
  problem?: RowProblem;
}

const STEPS: Record<Step, readonly string[]> = {
  suspect: ["suspekti", "suspect"],
  prospect: ["prospekti", "prospect", "liidi", "lead"],
  customer: ["asiakas", "kund", "customer"],
  regular: ["kantaasiakas", "stamkund", "regular", "regularcustomer"],
  "key-account": ["avainasiakas", "nyckelkund", "keyaccount", "keycustomer"],
  advocate: ["suosittelija", "ambassador", "advocate"],
  passive: ["passiivinen", "passiv", "passive", "inactive"],
  former: ["entinen", "entinenasiakas", "tidigarekund", "former", "formercustomer"],
};
const KINDS: Record<Kind, readonly string[]> = {
  customer: ["asiakas", "kund", "customer", "client"],
  reseller: ["jalleenmyyja", "aterforsaljare", "reseller", "dealer", "distributor"],
  partner: ["kumppani", "yhteistyokumppani", "partner"],
};
const LANGUAGES: Record<(typeof LANGUAGE_CODES)[number], readonly string[]> = {
  fi: ["fi", "fin", "suomi", "finska", "finnish"],
  en: ["en", "eng", "englanti", "engelska", "english"],
};

/** Text without what other systems leave around it: spaces, line ends of Windows, characters that nobody can see. */
export function cleanText(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g, "")
      .trim()
  );
}

/** Reads `text` (as in the file) for `field`. */
export function readValue(field: ImportField, text: string): ReadValue {
  const value = cleanText(text);
  if (value === "") return { value };
  if (field === "businessId") return businessIdValue(value);
  if (field === "email") return looksLikeEmail(value) ? { value } : { value, problem: { code: "email-shape", value } };
  if (field === "step") return choiceValue(field, value, STEPS);
  if (field === "kind") return choiceValue(field, value, KINDS);
  if (field === "language") return choiceValue(field, value, LANGUAGES);
  if (field === "nextDate") return dayValue(field, value);
  return { value };
}

function businessIdValue(value: string): ReadValue {
  const read = readBusinessId(value);
  if (read.kind === "valid") return { value: read.id };
  if (read.kind === "foreign") return { value };
  return { value, problem: { code: read.kind === "wrong-check" ? "business-id-check" : "business-id-shape", value } };
}

/** Only what is surely none is remarked on: several addresses in one cell are usual. */
function looksLikeEmail(value: string): boolean {
  return /\S@\S/.test(value);
}

function choiceValue(field: ImportField, value: string, words: Record<string, readonly string[]>): ReadValue {
  const plain = plainHeader(value);
  for (const choice of Object.keys(words)) if (words[choice]!.indexOf(plain) >= 0) return { value: choice };
  return { value: "", problem: { code: "choice-unknown", field, value } };
}

/** Days as Finns, databases and Excel's Finnish exports write them: 31.1.2026, 2026-01-31 (with a time or without). */
function dayValue(field: ImportField, value: string): ReadValue {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(value);
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s.*)?$/.exec(value);
  const parts = iso ? [iso[1]!, iso[2]!, iso[3]!] : finnish ? [finnish[3]!, finnish[2]!, finnish[1]!] : null;
  const day = parts?.map((part) => part.padStart(2, "0")).join("-") ?? "";
  return isDay(day) ? { value: day } : { value: "", problem: { code: "day-unreadable", field, value } };
}
