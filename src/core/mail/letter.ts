/** A mail as its parts, before it becomes HTML and text: both are made from these, so they say the same in one order. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "heading"; readonly tone: Tone; readonly text: string }
  | {
      readonly kind: "item";
      readonly lead: string;
      readonly name: string;
      readonly after: string;
      readonly lines: readonly Line[];
    }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "footer"; readonly text: string };

/** How a heading looks: late ▲, due ● or a question ?. */
export type Tone = "late" | "due" | "ask";

/** A line of an item; a `phone` is one that a telephone can dial. */
export interface Line {
  readonly text: string;
  readonly weight: "first" | "other" | "phone";
}

/** Text of the register made fit for one line of a mail: line breaks, control and direction marks become spaces, and what
 * is longer than `most` characters ends in "…". */
export function oneLine(text: string, most: number): string {
  const line = text
    .replace(UNPRINTABLE, " ")
    .replace(/[ \t]+/g, " ")
    .trim();
  const characters = Array.from(line);
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trim()}…`;
}

/** Control characters, line and paragraph separators, and the marks that turn the direction of the text after them; also
 * halves of surrogate pairs, which no mail can carry. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
