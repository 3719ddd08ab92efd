import { execution } from "./script";

const NAMED = `
  book.setNamedRange("Vaiheet", sheet.getRange("B2:B5"));
  const names = () => book.getNamedRanges().map((each) => [each.getName(), each.getRange().getA1Notation()]);`;

describe("named ranges", () => {
  it("are found whatever the case, follow their cells, and go with them", () => {
    const body = `${NAMED}
      sheet.insertRowBefore(3);
      sheet.moveColumns(sheet.getRange("B1"), 1);
      const moved = names();
      const found = book.getRangeByName("VAIHEET").getA1Notation();
      sheet.deleteColumn(1);
      return [moved, found, names(), book.getRangeByName("Vaiheet")];`;
    expect(execution().run(body)).toEqual([[["Vaiheet", "A2:A6"]], "A2:A6", [], null]);
  });

  it("change their name and place, and are taken away", () => {
    const body = `${NAMED}
      const [first] = sheet.getNamedRanges();
      first.setName("Kaikki").setRange(sheet.getRange("C1:D2"));
      const changed = names();
      book.setNamedRange("kaikki", sheet.getRange("A1"));
      const replaced = names();
      book.removeNamedRange("KAIKKI");
      return [changed, replaced, names()];`;
    expect(execution().run(body)).toEqual([[["Kaikki", "C1:D2"]], [["kaikki", "A1"]], []]);
  });

  it("go with their tab", () => {
    const body = `${NAMED} book.insertSheet("Muu"); book.deleteSheet(sheet); return names();`;
    expect(execution().run(body)).toEqual([]);
  });

  it.each([
    ["book.setNamedRange('A1', sheet.getRange('A1'))", "The name for the named range is invalid."],
    ["book.setNamedRange('on väli', sheet.getRange('A1'))", "The name for the named range is invalid."],
    ["book.removeNamedRange('Ei')", "The named range does not exist."],
    [
      "book.setNamedRange('Muut', sheet.getRange('A1')); book.getNamedRanges()[0].setName('VAIHEET')",
      "A named range with this name already exists.",
    ],
    ["const [first] = book.getNamedRanges(); first.remove(); first.getRange()", "The named range does not exist."],
  ])("%s is refused", (call, words) => {
    expect(execution().failure(`${NAMED} ${call};`)).toBe(`Exception: ${words}`);
  });
});
