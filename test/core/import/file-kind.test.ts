import { fileKind } from "../../../src/core/import/file-kind";

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const zip = (name: string) => bytes(`PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00${name}`);

describe("fileKind", () => {
  it.each([
    ["a CSV", bytes("name,city\nAcme,Turku\n"), "text"],
    ["a CSV with the mark of UTF-8", bytes("\xef\xbb\xbfNimi;Y-tunnus\n"), "text"],
    ["Excel's Unicode text", bytes("\xff\xfeN\0i\0m\0i\0\n\0"), "text"],
    ["nothing", bytes(""), "empty"],
    ["blank lines", bytes("\r\n \n\t\n"), "empty"],
    ["only the mark of UTF-8", bytes("\xef\xbb\xbf"), "empty"],
    ["only the mark of UTF-16", bytes("\xff\xfe"), "empty"],
    ["an .xlsx", zip("[Content_Types].xml ... xl/workbook.xml"), "excel"],
    ["an old .xls", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "excel"],
    ["an .ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "open-document"],
    ["a zip", zip("asiakkaat.csv"), "zip"],
    ["a .gz", bytes("\x1f\x8b\x08\x00"), "zip"],
    ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
    ["a web page called .xls", bytes("\r\n<html xmlns:x=...><table><tr>"), "web-page"],
    ["XML", bytes('<?xml version="1.0"?><Customers>'), "web-page"],
    ["a picture", bytes("\x89PNG\r\n\x1a\n\0\0"), "picture"],
    ["a photo", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "picture"],
    ["a program", bytes("MZ\x90\0\x03\0\0\0"), "unknown"],
    ["names that begin like a tag", bytes("<tuntematon>,Turku\n"), "text"],
  ] as const)("knows %s by its bytes", (_, content, kind) => {
    expect(fileKind(content)).toBe(kind);
  });

  it("finds the sheets of an .xlsx whose first parts are long", () => {
    const long = `PK\x03\x04[Content_Types].xml${"x".repeat(20_000)}xl/worksheets/sheet1.xml`;
    expect(fileKind(bytes(long))).toBe("excel");
  });
});
