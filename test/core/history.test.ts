import fc from "fast-check";
import { changesOf, logged, type RowChange } from "../../src/core/history";

const change = (rowId: string, before: RowChange["before"], after: RowChange["after"]): RowChange => ({
  tab: "customers",
  rowId,
  before,
  after,
});

describe("logged and changesOf", () => {
  it("keep a change in one row of History", () => {
    const parts = logged(change("A1", { goals: "a" }, { goals: "b" }), "H1", 50_000);
    expect(parts).toEqual([
      { id: "H1", tab: "customers", rowId: "A1", before: '{"goals":"a"}', after: '{"goals":"b"}' },
    ]);
  });

  it("bring back any change, however short the cells", () => {
    const fields = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string({ maxLength: 200 }), fc.integer()));
    fc.assert(
      fc.property(fields, fc.option(fields), fc.integer({ min: 5, max: 60 }), (after, before, maxChars) => {
        const parts = logged(change("A1", before, after), "H1", maxChars);
        for (const part of parts) expect(Math.max(part.before.length, part.after.length)).toBeLessThanOrEqual(maxChars);
        const back = changesOf(parts);
        expect(JSON.stringify(back)).toBe(JSON.stringify({ changes: [change("A1", before, after)], unreadable: 0 }));
      }),
    );
  });

  it("put two changes of a row by one act together: as it was first, as it is last", () => {
    const parts = [
      ...logged(change("A1", { goals: "a", name: "x" }, { goals: "b", name: "y" }), "H1", 50_000),
      ...logged(change("A1", { goals: "b" }, { goals: "c" }), "H2", 50_000),
    ];
    expect(changesOf(parts).changes).toEqual([change("A1", { goals: "a", name: "x" }, { goals: "c", name: "y" })]);
  });

  it.each(["{", "[1]", "null", "12"])("leave out and count a row that a person has spoiled: %s", (after) => {
    const part = { id: "H1", tab: "customers", rowId: "A1", before: "", after };
    expect(changesOf([part])).toEqual({ changes: [], unreadable: 1 });
  });
});
