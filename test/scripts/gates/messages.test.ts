import { messageProblems } from "../../../scripts/gates/messages";
import { en } from "../../../src/i18n/en";
import { fi } from "../../../src/i18n/fi";

describe("messageProblems", () => {
  it("finds an English message without its Finnish twin, a lonely Finnish one, and twins of two kinds", () => {
    expect(messageProblems({ a: "A", b: "B", c: () => "C" }, { a: "A", c: "C", d: "D" })).toEqual([
      "The message b has no Finnish twin.",
      "The message c is a function in English, a string in Finnish.",
      "The message d exists in Finnish only.",
    ]);
  });

  it("finds none in the product", () => {
    expect(messageProblems(en, fi)).toEqual([]);
  });
});
