import * as fc from "fast-check";
import { readProgress, withoutProgress, withProgress } from "../../../src/core/import/progress";
import { readingKeys } from "../../../src/core/import/reading-keys";

const progress = (n: number, importId = `I${n}`) => ({
  fileHash: `${n}`.padStart(64, "0"),
  mapping: ["businessId", "name", "", "postcode"],
  importId,
  lastLine: 2001 * n,
  rowsDone: 2000 * n,
});

describe("the progress of imports, in one property", () => {
  it("is read as it was written", () => {
    expect(readProgress(withProgress(null, progress(1)))).toEqual([progress(1)]);
  });

  it("holds one entry for each import, the newest last", () => {
    const property = [progress(1), progress(2), { ...progress(3), importId: "I1" }].reduce<string | null>(
      withProgress,
      null,
    );
    expect(readProgress(property).map(({ importId, rowsDone }) => [importId, rowsDone])).toEqual([
      ["I2", 4000],
      ["I1", 6000],
    ]);
  });

  it("forgets the oldest, to stay within the 9 KB of a property", () => {
    const wide = { ...progress(1), mapping: new Array(60).fill("customerNumber") as string[] };
    let property: string | null = null;
    for (let n = 1; n <= 40; n++) property = withProgress(property, { ...wide, importId: `I${n}ABCDEFGH` });
    expect(property!.length).toBeLessThan(9_000);
    expect(
      readProgress(property)
        .map(({ importId }) => importId)
        .pop(),
    ).toBe("I40ABCDEFGH");
  });

  it("forgets an import that is finished", () => {
    const both = withProgress(withProgress(null, progress(1)), progress(2));
    expect(readProgress(withoutProgress(both, "I1"))).toEqual([progress(2)]);
    expect(withoutProgress(withoutProgress(both, "I1"), "I2")).toBe("");
  });

  it.each([[null], [""], ["nonsense"], ["a\tb\tc\tx\ty"], ['{"json":true}']])("reads %j as none", (property) => {
    expect(readProgress(property)).toEqual([]);
  });
});

describe("readingKeys", () => {
  const columns = new Map(
    Object.entries({ id: 1, name: 2, step: 3, owner: 4, phone: 8, email: 9, businessId: 10, city: 14 }),
  );

  it("reads only what is wanted while the calls suffice", () => {
    expect(readingKeys(columns, ["businessId", "id", "name"], 3)).toEqual(["id", "name", "businessId"]);
    expect(readingKeys(columns, ["id", "owner", "phone", "businessId"], 4)).toEqual([
      "id",
      "owner",
      "phone",
      "businessId",
    ]);
  });

  it("reads the smallest gaps along where calls are too many", () => {
    expect(readingKeys(columns, ["id", "owner", "phone", "businessId"], 3)).toEqual([
      "id",
      "owner",
      "phone",
      "email",
      "businessId",
    ]);
  });

  it("never reads a column of somebody else", () => {
    expect(readingKeys(columns, ["businessId", "city"], 1)).toEqual(["businessId", "city"]);
  });

  it("leaves out what the tab has no column for", () => {
    expect(readingKeys<string>(columns, ["name", "website"], 2)).toEqual(["name"]);
  });

  it("answers all that is wanted and there, whatever the places", () => {
    const keys = ["a", "b", "c", "d", "e", "f", "g"];
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(places, fc.subarray(keys, { minLength: 1 }), fc.integer({ min: 1, max: 4 }), (at, wanted, runs) => {
        const answer = readingKeys(new Map(keys.map((key, i) => [key, at[i]!])), wanted, runs);
        expect(answer).toEqual(expect.arrayContaining(wanted));
        const sorted = answer.map((key) => at[keys.indexOf(key)]!);
        expect(sorted).toEqual([...sorted].sort((x, y) => x - y));
      }),
    );
  });
});
