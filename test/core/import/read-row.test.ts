import * as fc from "fast-check";
import { IMPORT_FIELDS } from "../../../src/core/import/fields";
import { skips } from "../../../src/core/import/problems";
import { readRow, rowValues, usableBusinessId } from "../../../src/core/import/read-row";
import { cleanText, readValue } from "../../../src/core/import/read-value";

describe("readValue", () => {
  it.each([
    ["businessId", "FI20774740", "2077474-0"],
    ["businessId", "SE556677889901", "SE556677889901"],
    ["postcode", " 00100 ", "00100"],
    ["phone", "+358 40 123 4567", "+358 40 123 4567"],
    ["name", "=SUM(A1)", "=SUM(A1)"],
    ["name", "  Demo Oy\u200b ", "Demo Oy"],
    ["address", "Katu 1\r\n33100 Tampere", "Katu 1\n33100 Tampere"],
    ["kind", "Jälleenmyyjä", "reseller"],
    ["kind", "ÅTERFÖRSÄLJARE", "reseller"],
    ["language", "Suomi", "fi"],
    ["language", "EN", "en"],
    ["step", "Kanta-asiakas", "regular"],
    ["step", "key account", "key-account"],
    ["nextDate", "31.1.2026", "2026-01-31"],
    ["nextDate", "1.2.2026 0:00", "2026-02-01"],
    ["nextDate", "2026-1-5", "2026-01-05"],
    ["nextDate", "2026-01-31T00:00:00Z", "2026-01-31"],
    ["email", "a@example.fi; b@example.fi", "a@example.fi; b@example.fi"],
  ] as const)("keeps %s %j as %j", (field, text, value) => {
    expect(readValue(field, text)).toEqual({ value });
  });

  it.each([
    ["businessId", "2077474-1", "2077474-1", "business-id-check"],
    ["businessId", "ei tiedossa", "ei tiedossa", "business-id-shape"],
    ["email", "demo.example.fi", "demo.example.fi", "email-shape"],
    ["kind", "VIP", "", "choice-unknown"],
    ["language", "viro", "", "choice-unknown"],
    ["nextDate", "29.2.2026", "", "day-unreadable"],
    ["nextDate", "ensi viikolla", "", "day-unreadable"],
    ["nextDate", "1/2/2026", "", "day-unreadable"],
  ] as const)("tells what is wrong with %s %j", (field, text, value, code) => {
    const read = readValue(field, text);
    expect(read.value).toBe(value);
    expect(read.problem?.code).toBe(code);
  });

  it("takes å written as a and a ring for å", () => {
    expect(cleanText("Sta\u030ahle")).toBe("Ståhle");
  });
});

describe("readRow", () => {
  it("keeps only what the file has", () => {
    const row = readRow(2, { name: "Demo Oy", businessId: "20774740", phone: " ", postcode: "00100" });
    expect(row.values).toEqual({ name: "Demo Oy", businessId: "2077474-0", postcode: "00100" });
    expect(row.businessIdKey).toBe("2077474-0");
    expect(row.problems).toEqual([]);
  });

  it.each([
    ["no name but a business ID", { name: "", businessId: "2782792-1" }, [{ code: "name-missing" }]],
    ["no name but a customer number", { name: " ", customerNumber: "7" }, [{ code: "name-missing" }]],
    ["neither name nor key", { name: "", phone: "040 1234567" }, [{ code: "nothing-to-identify" }]],
    ["no column for names, a key", { customerNumber: "7" }, []],
    ["no column for names, no key", { customerNumber: "", phone: "1" }, [{ code: "nothing-to-identify" }]],
    [
      "a text longer than a cell",
      { name: "Demo Oy", goals: "x".repeat(50_001) },
      [{ code: "too-long", field: "goals", length: 50_001 }],
    ],
  ])("tells of %s", (_, raw, problems) => {
    expect(readRow(2, raw).problems).toEqual(problems);
  });

  it("takes a text that just fits a cell", () => {
    expect(readRow(2, { name: "Demo Oy", goals: `${"x".repeat(50_000)}  ` }).problems).toEqual([]);
  });

  it.each([["-"], ["ei ole"], ["2077474-1"], ["123"]])("makes no key of the business ID %j", (businessId) => {
    const row = readRow(2, { name: "Demo Oy", businessId });
    expect(row.businessIdKey).toBe("");
    expect(row.values.businessId).toBe(businessId);
    expect(row.problems.some(skips)).toBe(false);
  });

  it("makes one key of an ID however it is written", () => {
    expect(usableBusinessId("se 5566 7788 9901")).toBe(usableBusinessId("SE556677889901"));
    expect(usableBusinessId("FI20774740")).toBe("2077474-0");
  });

  it("reads any row without throwing; what it keeps fits a cell and has no blanks around", () => {
    const raw = fc.record(Object.fromEntries(IMPORT_FIELDS.map((field) => [field, fc.string({ unit: "binary" })])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(raw, (values) => {
        for (const value of Object.values(readRow(2, values).values)) {
          expect(value).toBe(value.trim());
          expect(value).not.toBe("");
        }
      }),
    );
  });
});

describe("rowValues", () => {
  it("gives each field the cell of its column, empty where the row is short", () => {
    expect(rowValues(["a", "b"], ["name", null, "phone"])).toEqual({ name: "a", phone: "" });
  });
});
