import * as z from "zod/mini";

/** What one cell of a tab may hold, by the type its template gives it. An empty cell is "", a flag without a tick false. */
export const text = z.string();
/** A member of the team, as written in the cell: a name or an e-mail address. */
export const person = z.string();
export const day = z.union([z.literal(""), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]);
export const flag = z.boolean();

/** One of `codes`, or "" for none; the cell holds the word of the register's language. */
export function choice<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.union([z.literal(""), z.enum(codes)]);
}
