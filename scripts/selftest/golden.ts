import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** How sure we are of a golden: Google's own page says it; somebody measured or met it; nobody knows, and the stricter reading
 * stands until the self-test has been run on a live account. */
export const TAGS = ["documented", "reported", "uncertain"] as const;

const golden = z.strictObject({
  name: z.string().min(1),
  /** What the script gets as `input`. */
  input: z.json().optional(),
  /** Lines of the body of `function (t, input)`; without them the family's own. It returns what is compared. */
  script: z.array(z.string()).optional(),
  /** For a golden by hand: what to do in the yellow cells of the golden's row, in words and as acts of the workbench. */
  ask: z.string().optional(),
  gesture: z.array(z.record(z.string(), z.json())).optional(),
  /** What comes out, as JSON: dates as `{"date": "2026-01-31 00:00:00"}`, anything thrown as `{"throws": true}`: Google's
   * words come in the person's language. */
  expected: z.json().optional(),
  /** Instead of `expected`: nobody knows what comes out, and the workbench refuses to do it at all. */
  refused: z.literal(true).optional(),
  tag: z.enum(TAGS),
  /** Who says so: an address, or where to look. */
  source: z.string().min(1),
  /** The row of docs/uncertain-on-google.md that it settles. */
  settles: z.string().optional(),
});

const family = z.strictObject({
  about: z.string().min(1),
  /** How it is run: as a menu command's script, from a page, by hand with onEdit listening, or by a time trigger. */
  door: z.enum(["menu", "page", "hand", "trigger"]).default("menu"),
  locale: z.enum(["fi_FI", "sv_SE", "en_US"]).default("fi_FI"),
  /** Each golden gets a tab of its own, of 10 rows and 6 columns. */
  ownTab: z.boolean().default(false),
  script: z.array(z.string()).optional(),
  goldens: z.array(golden).min(1),
});

export type Golden = z.infer<typeof golden>;
export interface Family extends z.infer<typeof family> {
  /** The file's name without its ending. */
  readonly name: string;
}

export const RECORDED = "test/recorded";

/** All goldens, by file name. Throws with the file's name and what is wrong in it. */
export function readFamilies(folder: string = RECORDED): Family[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const parsed = family.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    const name = file.replace(/\.json$/, "");
    for (const { name: its, script } of parsed.data.goldens)
      if (!script && !parsed.data.script && parsed.data.door !== "hand")
        throw new Error(`${file}: ${its} has no script`);
    return { ...parsed.data, name };
  });
}
