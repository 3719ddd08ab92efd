import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { en } from "../../src/i18n/en";
import { fi } from "../../src/i18n/fi";
import type { Language, MessageKey, Messages } from "../../src/i18n/index";
import { sampleWords } from "./sample-words";

/** Every text of the add-on side by side, for people who review words and do not read code. Written anew by
 * `MESSAGES=write npx jest test/i18n/messages`. */
const TABLE = "test/i18n/messages.snapshot.md";

/** What an argument that counts is filled with, to show singular and plural. */
const COUNTS = [1, 3];

const LANGUAGES = { en, fi } satisfies Record<Language, Messages>;

interface Filled {
  readonly text: string;
  /** The names of the arguments that the text asked for. */
  readonly asked: readonly string[];
}

/** The text of `key`; `count` is what its argument n is. Throws for an argument without a sample. */
function filled(language: Language, key: MessageKey, count: number): Filled {
  const message = LANGUAGES[language][key] as string | ((details: unknown) => string);
  if (typeof message === "string") return { text: message, asked: [] };
  const asked = new Set<string>();
  const words = sampleWords(key, language);
  const details = new Proxy(
    {},
    {
      get(_, name) {
        asked.add(String(name));
        const word = words[String(name)];
        if (name === "n") return typeof word === "string" ? String(count) : count;
        if (word === undefined) throw new Error(`No sample for ${String(name)} of ${key}: add one to sample-words.ts`);
        // The count of an import comes twice: as a number for the grammar, as text to be shown.
        return asked.has("n") && name === "rows" ? String(count) : word;
      },
    },
  );
  return { text: message(details), asked: [...asked] };
}

/** One line of the table per text, two where a number changes the words. */
function lines(): string[] {
  return (Object.keys(en) as MessageKey[]).flatMap((key) => {
    const shown = countsOf(key).map((count) => ({ count, en: filled("en", key, count), fi: filled("fi", key, count) }));
    const kinds = new Set(shown.map((each) => `${each.en.text} ${each.fi.text}`.replace(/\d+/g, "")));
    return (kinds.size > 1 ? shown : shown.slice(-1)).map((each) =>
      row([kinds.size > 1 ? `${key} (n = ${each.count})` : key, each.en.text, each.fi.text]),
    );
  });
}

/** A text whose singular is a text of its own is never said of one. */
function countsOf(key: MessageKey): readonly number[] {
  const one = [key.replace(/many$/, "one"), `${key}-one`].find((other) => other !== key && other in en);
  return one === undefined ? COUNTS : COUNTS.slice(1);
}

/** No-break spaces are shown as ⍽. */
function row(cells: readonly string[]): string {
  const plain = cells.map((cell) =>
    cell
      .replace(/\|/g, "\\|")
      .replace(/</g, "&lt;")
      .replace(/\u00a0/g, "⍽"),
  );
  return `| ${plain.join(" | ")} |`;
}

const table = (): string =>
  [
    "# Every text of the add-on",
    "",
    "Made by a test (`MESSAGES=write npx jest test/i18n/messages`), with sample values filled in. The texts themselves are in",
    "`src/i18n`. ⍽ is a space that does not break.",
    "",
    "| key | English | Finnish |",
    "| --- | --- | --- |",
    ...lines(),
    "",
  ].join("\n");

const all = (language: Language) =>
  (Object.keys(en) as MessageKey[]).flatMap((key) =>
    countsOf(key).map((count) => [key, filled(language, key, count).text] as const),
  );

describe("the texts of the add-on", () => {
  it("stand side by side in the table for reviewers", () => {
    if (process.env.MESSAGES === "write") writeFileSync(TABLE, table());
    expect(existsSync(TABLE) && readFileSync(TABLE, "utf8").split("\n")).toEqual(table().split("\n"));
  });

  it.each(["en", "fi"] as const)("ask for no argument that the other language does without (%s)", (language) => {
    const other = language === "en" ? "fi" : "en";
    const differing = (Object.keys(en) as MessageKey[]).filter((key) => {
      const asked = new Set(filled(language, key, 3).asked);
      return !filled(other, key, 3).asked.every((name) => asked.has(name));
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ["fi", /\b(syötä|validoi|synkronoi|triggeri|token|leadi|liidi|erääntyny|lompakko|virheelli|epäonnistu|suorita)/i],
    ["en", /\b(invalid|failed|sync|trigger|token|entity|activity|(?<!key |Google )account|churn|oops|please)\b/i],
    ["en", /\b(can't|don't|won't|isn't|doesn't|couldn't|it's|you're|we're)\b/i],
  ] as const)("use no word to be avoided (%s, %s)", (language, avoided) => {
    expect(all(language).filter(([, text]) => avoided.test(text))).toEqual([]);
  });

  it.each(["en", "fi"] as const)("shout at nobody and leave no argument or double stop behind (%s)", (language) => {
    expect(all(language).filter(([, text]) => /!|undefined|NaN|\[object|(?<!\.)\.\.(?!\.)| {2}/.test(text))).toEqual(
      [],
    );
  });

  it("never inflect a value in Finnish", () => {
    // A value with a case ending is written with a colon: "Demo Oy:n".
    expect(all("fi").filter(([, text]) => /[\p{L}\d"]:[\p{Ll}]/u.test(text))).toEqual([]);
  });
});
