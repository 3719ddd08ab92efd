import fc from "fast-check";
import { fingerprint, idOf } from "../../src/core/ids";

describe("idOf", () => {
  it("gives the same request the same IDs, another request others", () => {
    expect(idOf("A", "request-1", 0)).toBe(idOf("A", "request-1", 0));
    expect(new Set([idOf("A", "r", 0), idOf("A", "r", 1), idOf("K", "r", 0), idOf("A", "s", 0)]).size).toBe(4);
  });

  it("begins with the tab's letter and has nothing that sounds or looks like something else", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (request, n) => {
        expect(idOf("A", request, n)).toMatch(/^A[2-9A-HJ-NP-TW-Z]{8}$/);
      }),
    );
  });

  it("does not repeat itself within the rows of a large import", () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, n) => idOf("A", "import", n)));
    expect(ids.size).toBe(100_000);
  });
});

describe("fingerprint", () => {
  it("is short, and another for another text", () => {
    expect(fingerprint("Demo Oy\n1234567-1")).toHaveLength(6);
    expect(fingerprint("Demo Oy")).not.toBe(fingerprint("Demo Oy "));
  });
});
