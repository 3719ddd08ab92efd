import { readProgress, withoutProgress, withProgress } from "../../../src/core/import/progress";

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
