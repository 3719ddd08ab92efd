import { readTable } from "../../../scripts/workbench/page/grid/table";
import { copiedHtml, copiedText } from "../../../scripts/workbench/server/view/copied";

describe("copied cells", () => {
  it.each([
    [[["a", "b"]], "a\tb"],
    [[["a"], ["b"]], "a\nb"],
    [[['say "hi"', "two\nlines", "tab\there"]], '"say ""hi"""\t"two\nlines"\t"tab\there"'],
    [[["", ""]], "\t"],
  ])("are text for other programs: %j", (texts, text) => {
    expect(copiedText(texts)).toBe(text);
    expect(readTable(text)).toEqual(texts);
  });

  it("are a table for programs that take one", () => {
    expect(
      copiedHtml([
        ["a<b", "x & y"],
        ["1\n2", ""],
      ]),
    ).toBe("<table><tr><td>a&lt;b</td><td>x &amp; y</td></tr><tr><td>1<br>2</td><td></td></tr></table>");
  });
});
