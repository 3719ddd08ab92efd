import { readTable } from "../../../scripts/workbench/page/grid/table";

describe("readTable", () => {
  it.each([
    ["one cell", "hei", [["hei"]]],
    ["a row and a last line break", "a\tb\n", [["a", "b"]]],
    [
      "rows of Windows",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "empty cells",
      "\t\nx\t",
      [
        ["", ""],
        ["x", ""],
      ],
    ],
    [
      "rows of different width",
      "a\nb\tc",
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
    ["a quoted cell with a line break", '"a\nb"\tc', [["a\nb", "c"]]],
    ["a quoted cell with quotes", '"say ""hei"""\tc', [['say "hei"', "c"]]],
    ["quotes that someone typed", '"hei"\tc', [['"hei"', "c"]]],
    ["a quote inside a word", '5" putki\t2', [['5" putki', "2"]]],
    ["a quote that never ends", '"a\tb', [['"a', "b"]]],
    ["nothing", "", [[""]]],
  ])("reads %s", (_what, text, table) => {
    expect(readTable(text)).toEqual(table);
  });
});
