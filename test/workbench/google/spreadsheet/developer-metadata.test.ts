import { execution } from "./script";

const marked = `
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  book.addDeveloperMetadata("version", "1");
  sheet.addDeveloperMetadata("tab", "customers", visibility);
  sheet.getRange("B:B").addDeveloperMetadata("column", "name", visibility);
  sheet.getRange("5:5").addDeveloperMetadata("row", "x");`;
const keys = "(finder) => finder.find().map((found) => found.getKey())";

describe("DeveloperMetadata", () => {
  it("tells key, value, visibility and place", () => {
    const body = `${marked}
      const [found] = sheet.createDeveloperMetadataFinder().withKey("column").find();
      const location = found.getLocation();
      return [found.getValue(), String(found.getVisibility()), String(location.getLocationType()),
        location.getColumn().getColumn(), location.getColumn().getA1Notation(), location.getRow(), location.getSheet()];`;
    expect(execution().run(body)).toEqual(["name", "PROJECT", "COLUMN", 2, "B:B", null, null]);
  });

  it("follows its column and dies with its row", () => {
    const body = `${marked}
      sheet.insertColumnsBefore(1, 2);
      sheet.deleteRows(5, 1);
      const find = (key) => book.createDeveloperMetadataFinder().withKey(key).find();
      return [find("column")[0].getLocation().getColumn().getColumn(), find("row").length];`;
    expect(execution().run(body)).toEqual([4, 0]);
  });

  it("is found in its scope", () => {
    const body = `${marked}
      const keys = ${keys};
      return [
        keys(book.createDeveloperMetadataFinder()),
        keys(sheet.createDeveloperMetadataFinder()),
        keys(sheet.getRange("A:C").createDeveloperMetadataFinder()),
        keys(sheet.getRange("A1:C6").createDeveloperMetadataFinder()),
        keys(sheet.getRange("A1:C6").createDeveloperMetadataFinder().onIntersectingLocations()),
        keys(sheet.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)),
        keys(book.createDeveloperMetadataFinder().withVisibility(visibility).withValue("customers")),
      ];`;
    expect(execution().run(body)).toEqual([
      ["version", "tab", "column", "row"],
      ["tab", "column", "row"],
      ["column"],
      [],
      ["tab", "column", "row"],
      ["tab"],
      ["tab"],
    ]);
  });

  it("lists what lies exactly here", () => {
    const body = `${marked}
      return [book, sheet, sheet.getRange("B:B"), sheet.getRange("B2")]
        .map((home) => home.getDeveloperMetadata().map((found) => found.getKey()));`;
    expect(execution().run(body)).toEqual([["version"], ["tab"], ["column"], []]);
  });

  it("changes and goes", () => {
    const body = `${marked}
      const [found] = sheet.getDeveloperMetadata();
      found.setValue("contacts").setKey("table");
      const read = sheet.getDeveloperMetadata()[0];
      found.remove();
      return [read.getKey(), read.getValue(), sheet.getDeveloperMetadata().length];`;
    expect(execution().run(body)).toEqual(["table", "contacts", 0]);
  });

  it("does not stick to single cells", () => {
    expect(execution().failure("sheet.getRange('B2:C3').addDeveloperMetadata('x');")).toBe(
      "Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be " +
        "added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  });

  it("has room for 30,000 characters in each tab", () => {
    const { failure } = execution();
    expect(failure("sheet.addDeveloperMetadata('k', 'x'.repeat(29999));")).toBeNull();
    expect(failure("sheet.addDeveloperMetadata('k');")).toMatch(/^Exception: .*30000 characters/);
    expect(failure("book.addDeveloperMetadata('k');")).toBeNull();
  });
});
