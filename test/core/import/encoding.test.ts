import * as fc from "fast-check";
import { chooseEncoding, isUtf8 } from "../../../src/core/import/encoding";

const TEXT = "Nimi;Kaupunki\nSaivokämppä Oy;Jyväskylä\nStåhle Oy;Turku\n";
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, "utf8"));

describe("chooseEncoding", () => {
  it.each([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with its mark", utf8(`\uFEFF${TEXT}`), "utf-8"],
    ["plain ASCII", utf8("name,city\nAcme,Turku\n"), "utf-8"],
    ["UTF-8 with an emoji", utf8("Nimi\nDemo 🙂 Oy\n"), "utf-8"],
    ["å ä ö in one byte each", latin1(TEXT), "windows-1252"],
    ["quotation marks of Windows", Uint8Array.from([...latin1(TEXT), 0x93, 0x94]), "windows-1252"],
    ["the euro of Windows", Uint8Array.from([...latin1(TEXT), 0x80]), "windows-1252"],
    ["an accent used as an apostrophe", latin1(`${TEXT}TRUCK\u00b4S OY\n`), "windows-1252"],
    ["the euro of ISO-8859-15", Uint8Array.from([...latin1(TEXT), 0xa4]), "iso-8859-15"],
    [
      "š of ISO-8859-15 in a name",
      Uint8Array.from([...latin1(`${TEXT}Lin`), 0xa8, ...latin1("ek Oy\n")]),
      "iso-8859-15",
    ],
    ["ž of ISO-8859-15 and quotation marks of Windows", Uint8Array.from([0x61, 0xb8, 0x61, 0x94]), "windows-1252"],
    ["UTF-16 of Excel's Unicode text", Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0x69, 0]), "utf-16le"],
    ["UTF-16, the other way round", Uint8Array.from([0xfe, 0xff, 0, 0x4e, 0, 0x69]), "utf-16be"],
    ["UTF-8 cut off within a letter", utf8(TEXT).slice(0, TEXT.indexOf("ä") + 1), "windows-1252"],
  ] as const)("knows %s", (_, bytes, encoding) => {
    expect(chooseEncoding(bytes)).toBe(encoding);
  });

  it("leaves every text in UTF-8 readable as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(new TextDecoder(chooseEncoding(utf8(`a${text}`))).decode(utf8(`a${text}`))).toBe(`a${text}`);
      }),
    );
  });

  it("reads back å ä ö and the euro written in ISO-8859-15", () => {
    const bytes = Uint8Array.from([...latin1(TEXT), 0xa4]);
    expect(new TextDecoder(chooseEncoding(bytes)).decode(bytes)).toBe(`${TEXT}€`);
  });
});

describe("isUtf8", () => {
  it("agrees with the web's own strict decoder on any bytes", () => {
    const decodes = (bytes: Uint8Array) => {
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const wild = fc.uint8Array({ maxLength: 12 });
    const near = fc
      .tuple(fc.string({ unit: "binary", maxLength: 6 }), fc.nat(20), fc.nat(255))
      .map(([text, at, byte]) => {
        const bytes = utf8(text);
        if (bytes.length > 0) bytes[at % bytes.length] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(wild, near), (bytes) => {
        expect(isUtf8(bytes)).toBe(decodes(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
