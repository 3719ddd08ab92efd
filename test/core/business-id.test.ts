import * as fc from "fast-check";
import { checkDigit, readBusinessId } from "../../src/core/business-id";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
const sevenDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 })
  .map((digits) => digits.join(""));
const issued = sevenDigits
  .filter((digits) => checkDigit(digits) !== null)
  .map((digits) => ({ digits, check: checkDigit(digits)! }));

describe("readBusinessId", () => {
  it.each([
    ["2077474-0"],
    ["20774740"],
    ["FI20774740"],
    ["FI 2077474-0"],
    ["fi20774740"],
    [" 2077474 - 0 "],
    ["2077474–0"],
    ["2077474‑0"],
    ["2077474−0"],
    ["2 077 474-0"],
  ])("reads %j as 2077474-0", (text) => {
    expect(readBusinessId(text)).toEqual({ kind: "valid", id: "2077474-0" });
  });

  it.each([
    ["1572860-0", "1572860-0"],
    ["0000001-9", "0000001-9"],
    ["0737546-2", "0737546-2"],
    ["737546-2", "0737546-2"],
    ["7375462", "0737546-2"],
    ["100990-4", "0100990-4"],
  ])("gives %j its leading zero: %s", (text, id) => {
    expect(readBusinessId(text)).toEqual({ kind: "valid", id });
  });

  it.each([["2077474-1"], ["0737546-1"], ["737546-1"], ["FI20774741"], ["1234567-8"]])(
    "tells that the check digit of %j does not fit, and keeps the text",
    (text) => {
      expect(readBusinessId(` ${text} `)).toEqual({ kind: "wrong-check", text });
    },
  );

  it.each([["SE556677889901"], ["EE 100931558"], ["DE811569869"], ["CHE-123.456.788".replace(/\./g, "")]])(
    "takes %j for an ID of another country",
    (text) => {
      expect(readBusinessId(text)).toEqual({ kind: "foreign", text });
    },
  );

  it.each([["-"], ["ei tiedossa"], ["123"], ["12345-6"], ["123456789-0"], ["FI"], [""], ["2077474-0 / 1"], ["Oy"]])(
    "takes %j for none",
    (text) => {
      expect(readBusinessId(text).kind).toBe("other");
    },
  );

  it("accepts each ID that can be issued, however it is written", () => {
    fc.assert(
      fc.property(issued, fc.constantFrom("-", "–", "‑", ""), fc.constantFrom("", "FI", "FI "), (id, dash, country) => {
        const text = country + id.digits + dash + id.check;
        expect(readBusinessId(text)).toEqual({ kind: "valid", id: `${id.digits}-${id.check}` });
      }),
    );
  });

  // 11 divides neither a weight nor the difference of two digits, so a changed digit always changes the remainder.
  it("refuses each ID with one digit changed", () => {
    fc.assert(
      fc.property(issued, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
        const digits = id.digits + id.check;
        const changed = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        expect(readBusinessId(`${changed.slice(0, 7)}-${changed[7]}`).kind).toBe("wrong-check");
      }),
    );
  });

  it("refuses each ID with two digits of different weight swapped, where the digits differ", () => {
    fc.assert(
      fc.property(issued, fc.integer({ min: 0, max: 5 }), ({ digits, check }, at) => {
        fc.pre(digits[at] !== digits[at + 1] && WEIGHTS[at] !== WEIGHTS[at + 1]);
        const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
        expect(readBusinessId(`${swapped}-${check}`).kind).toBe("wrong-check");
      }),
    );
  });

  it("never throws and never answers an ID that is not one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readBusinessId(text);
        if (read.kind === "valid") expect(checkDigit(read.id.slice(0, 7))).toBe(read.id[8]);
      }),
    );
  });
});

describe("checkDigit", () => {
  it("answers null for numbers that are never issued", () => {
    // 7 x 1 + 9 x 6 = 61 leaves 6, 8 x 1 = 8 leaves 8; 10 x 10 ... the smallest with remainder 1: 4 x 3 = 12.
    expect(checkDigit("0000030")).toBeNull();
    expect(readBusinessId("0000030-0").kind).toBe("wrong-check");
  });
});
