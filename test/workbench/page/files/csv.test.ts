import { readCsv, writeCsv } from "../../../../scripts/workbench/page/files/csv";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("readCsv", () => {
  it.each([
    [
      "semicolons",
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "commas",
      'a,b\n"x, y",2',
      [
        ["a", "b"],
        ["x, y", "2"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "Excel's word on the separator",
      "sep=;\na;b\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "line breaks in quotes",
      'a;b\n"two\nlines";2',
      [
        ["a", "b"],
        ["two\nlines", "2"],
      ],
    ],
    [
      "rows of unequal width",
      "a;b;c\n1;2\n",
      [
        ["a", "b", "c"],
        ["1", "2", ""],
      ],
    ],
    [
      "empty rows at the end",
      "a;b\n1;2\n\n;\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["nothing", "", []],
  ])("reads %s", (_name, text, rows) => {
    expect(readCsv(bytes(text))).toEqual(rows);
  });

  it("knows the letters of older programs", () => {
    expect(readCsv(new Uint8Array([0xc4, 0x69, 0x74, 0x69, 0x3b, 0x62]))).toEqual([["Äiti", "b"]]);
    expect(readCsv(bytes("\uFEFFÄiti;b"))).toEqual([["Äiti", "b"]]);
  });
});

describe("writeCsv", () => {
  it("comes back as it went", () => {
    const rows = [
      ["Nimi", "Summa"],
      ['Demo "Ö"; Oy', "1,5"],
      ["two\nlines", ""],
    ];
    for (const locale of ["fi_FI", "en_US"]) expect(readCsv(bytes(writeCsv(rows, locale)))).toEqual(rows);
  });

  it.each([
    ["fi_FI", "\uFEFFa;b\r\n"],
    ["en_US", "\uFEFFa,b\r\n"],
  ])("separates as Excel of %s does", (locale, text) => {
    expect(writeCsv([["a", "b"]], locale)).toBe(text);
  });
});
