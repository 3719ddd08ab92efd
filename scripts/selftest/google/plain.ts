/** `value` as JSON that says what it was: a date in the spreadsheet's zone, what JSON has no word for as its name. */
export function plain(value: unknown, zone: string): unknown {
  if (value === undefined) return { undefined: true };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (value instanceof Date) return { date: Utilities.formatDate(value, zone, "yyyy-MM-dd HH:mm:ss") };
  if (Array.isArray(value)) return value.map((item) => plain(item, zone));
  if (typeof value === "function") return { function: true };
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) copy[key] = plain((value as Record<string, unknown>)[key], zone);
  return copy;
}
