import * as fc from "fast-check";
import { NOTE_LINE, ourPart, withOurPart } from "../../src/core/notes";

describe("withOurPart", () => {
  it.each([
    ["puts the sentence into an empty note", "", "Korjaa.", `${NOTE_LINE}\nKorjaa.`],
    ["puts it under a person's text", "Soita ensin", "Korjaa.", `Soita ensin\n${NOTE_LINE}\nKorjaa.`],
    ["replaces the one that was there", `Soita\n${NOTE_LINE}\nVanha.`, "Uusi.", `Soita\n${NOTE_LINE}\nUusi.`],
    ["removes it alone", `Soita\n${NOTE_LINE}\nVanha.`, "", "Soita"],
    ["removes the whole note that is ours alone", `${NOTE_LINE}\nVanha.`, "", ""],
    ["keeps what a person wrote below it", `${NOTE_LINE}\nVanha.\nKatsoin jo.`, "", "Katsoin jo."],
    ["keeps text on both sides", `Ylä\n${NOTE_LINE}\nVanha.\nAla`, "Uusi.", `Ylä\nAla\n${NOTE_LINE}\nUusi.`],
    ["removes parts that were pasted twice", `${NOTE_LINE}\nYksi.\n${NOTE_LINE}\nKaksi.`, "", ""],
    ["removes a line without its sentence", `Soita\n${NOTE_LINE}`, "", "Soita"],
    ["keeps the sentence on one line", "", "Yksi\nkaksi", `${NOTE_LINE}\nYksi kaksi`],
    ["leaves a line alone that only resembles ours", "-- Vetoketju -", "", "-- Vetoketju -"],
  ])("%s", (_, note, sentence, expected) => {
    expect(withOurPart(note, sentence)).toBe(expected);
  });

  const personal = fc.string({ unit: "grapheme" }).filter((text) => text.split("\n").indexOf(NOTE_LINE) < 0);
  const lines = fc.array(personal, { maxLength: 4 }).map((parts) => parts.join("\n"));
  const sentence = fc.string({ minLength: 1 }).filter((text) => !/\n/.test(text));

  it("gives any text of a person back to the character", () => {
    fc.assert(
      fc.property(lines, sentence, sentence, (own, first, second) => {
        expect(withOurPart(withOurPart(withOurPart(own, first), second), "")).toBe(own);
      }),
    );
  });

  it("says afterwards what was put", () => {
    fc.assert(
      fc.property(lines, sentence, (own, said) => {
        expect(ourPart(withOurPart(own, said))).toBe(said);
      }),
    );
  });
});
