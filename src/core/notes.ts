/** A cell's note belongs to whoever wrote it. The add-on's part stands under a line of its own: that line and the one sentence
 * below it. Whatever else the note says is a person's, above it or below. */
export const NOTE_LINE = "- Vetoketju -";

/** `note` with `sentence` as the add-on's part, in place of the one that was there; without any part for "". A person's own
 * text stays to the character; what they wrote below our part comes to stand above it. */
export function withOurPart(note: string, sentence: string): string {
  const { own } = split(note);
  if (sentence === "") return own;
  const ours = `${NOTE_LINE}\n${sentence.replace(/\s*\n\s*/g, " ")}`;
  return own === "" ? ours : `${own}\n${ours}`;
}

/** The sentence that the add-on has put into `note`; "" when it has none there. */
export function ourPart(note: string): string {
  return split(note).sentence;
}

function split(note: string): { own: string; sentence: string } {
  if (note.indexOf(NOTE_LINE) < 0) return { own: note, sentence: "" };
  const own: string[] = [];
  let sentence = "";
  const lines = note.split("\n");
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] === NOTE_LINE) sentence = lines[++i] ?? "";
    else own.push(lines[i] as string);
  }
  return { own: own.join("\n"), sentence };
}
