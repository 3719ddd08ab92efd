import { isDay } from "../days";
import type { ContactEntry } from "./entry";

/** What a cell of Google Sheets holds at most, in characters. */
export const MAX_CELL_CHARS = 50_000;

export type ContactField = Exclude<keyof ContactEntry, "answered" | "channel">;

/** Why a contact cannot be saved as it is. `next-missing` stands at the part of the next step that is missing. */
export type ContactProblem =
  | { readonly code: "no-customer" | "no-day" | "future-day" | "past-next-date"; readonly field: ContactField }
  | { readonly code: "next-missing" | "next-and-reason"; readonly field: ContactField }
  | { readonly code: "too-long"; readonly field: ContactField; readonly chars: number };

const TEXTS = ["people", "presentState", "goals", "challenges", "note", "nextStep", "noNextBecause"] as const;

/** All that is wrong with `entry`, in the order of the form; `today` is "2026-01-31". */
export function contactProblems(entry: ContactEntry, today: string): ContactProblem[] {
  return [
    ...(entry.customerId.trim() === "" ? [{ code: "no-customer", field: "customerId" } as const] : []),
    ...dayProblems(entry.day, today),
    ...TEXTS.filter((field) => entry[field].length > MAX_CELL_CHARS).map(
      (field) => ({ code: "too-long", field, chars: entry[field].length }) as const,
    ),
    ...nextProblems(entry, today),
  ];
}

function dayProblems(day: string, today: string): ContactProblem[] {
  if (!isDay(day)) return [{ code: "no-day", field: "day" }];
  return day > today ? [{ code: "future-day", field: "day" }] : [];
}

function nextProblems({ nextStep, nextDate, noNextBecause }: ContactEntry, today: string): ContactProblem[] {
  const step = nextStep.trim() !== "";
  const date = nextDate !== "";
  if (noNextBecause.trim() !== "") return step || date ? [{ code: "next-and-reason", field: "noNextBecause" }] : [];
  if (!step) return [{ code: "next-missing", field: "nextStep" }];
  if (!isDay(nextDate)) return [{ code: "next-missing", field: "nextDate" }];
  return nextDate < today ? [{ code: "past-next-date", field: "nextDate" }] : [];
}
