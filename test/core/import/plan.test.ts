import * as fc from "fast-check";
import { planFile } from "../../../src/core/import/plan-file";
import { planPiece, type RegisterCustomer } from "../../../src/core/import/plan-piece";
import { type RowValues, readRow } from "../../../src/core/import/read-row";

const idOf = (line: number) => `A${line}`;
const rowsOf = (...values: RowValues[]) => values.map((raw, i) => readRow(i + 2, { name: "", ...raw }));
const customer = (id: string, values: RowValues): RegisterCustomer => ({
  id,
  name: values.name ?? "",
  businessId: values.businessId ?? "",
  customerNumber: values.customerNumber ?? "",
  values,
});
const codes = (problems: readonly { line: number; problem: { code: string } }[]) =>
  problems.map(({ line, problem }) => `${line} ${problem.code}`);

const PUTKI = customer("P", { name: "Demo Putki Oy", businessId: "2077474-0", customerNumber: "7", phone: "09 1" });
const SAHKO = customer("S", { name: "Demo Sähkö Ky", businessId: "1572860-0", customerNumber: "8" });

describe("planPiece", () => {
  it("adds who is not there", () => {
    const plan = planPiece(rowsOf({ name: "Demo Uusi Oy", businessId: "0000001-9" }), [PUTKI], idOf);
    expect(plan.added).toEqual([
      { id: "A2", line: 2, values: { name: "Demo Uusi Oy", businessId: "0000001-9" }, nameless: false },
    ]);
    expect(plan.updated).toEqual([]);
  });

  it("writes only what the file has and what differs", () => {
    const rows = rowsOf({ name: "Demo Putki Oy", businessId: "FI20774740", phone: "09 2", email: "", city: "Turku" });
    const [update] = planPiece(rows, [PUTKI, SAHKO], idOf).updated;
    expect(update).toMatchObject({
      customer: PUTKI,
      before: { phone: "09 1", city: "" },
      after: { phone: "09 2", city: "Turku" },
    });
    expect(Object.keys(update!.after)).toEqual(["city", "phone"]);
  });

  it.each([
    ["business ID", { name: "Demo Putki Oy", businessId: "20774740" }],
    ["customer number", { name: "Demo Putki Oy", customerNumber: "7" }],
    ["both", { name: "Demo Putki Oy", businessId: "2077474-0", customerNumber: "7" }],
    ["business ID, the number being new", { businessId: "2077474-0" }],
  ])("finds a customer by %s and changes nothing where all is the same", (_, raw) => {
    const plan = planPiece(rowsOf(raw), [SAHKO, PUTKI], idOf);
    expect(plan.unchanged).toEqual([PUTKI]);
    expect([...plan.added, ...plan.updated]).toEqual([]);
  });

  it("takes a business ID that a person wrote otherwise for the same, and leaves it", () => {
    const plan = planPiece(
      rowsOf({ name: "Demo Oy", businessId: "2077474-0" }),
      [customer("X", { name: "Demo Oy", businessId: "20774740" })],
      idOf,
    );
    expect(plan.unchanged).toHaveLength(1);
  });

  it("does not see the apostrophe by which Sheets marks a text as a change", () => {
    const plan = planPiece(
      rowsOf({ name: "'t Hof Oy", customerNumber: "9" }),
      [customer("X", { name: "t Hof Oy", customerNumber: "9" })],
      idOf,
    );
    expect(plan.unchanged).toHaveLength(1);
  });

  it("completes an ID that is wrong in the register", () => {
    const there = customer("X", { name: "Demo Oy", businessId: "2077474-1", customerNumber: "9" });
    const plan = planPiece(rowsOf({ businessId: "2077474-0", customerNumber: "9" }), [there], idOf);
    expect(plan.updated[0]?.after).toEqual({ businessId: "2077474-0" });
  });

  it.each([
    [
      "keys of two customers",
      { name: "Demo", businessId: "2077474-0", customerNumber: "8" },
      [PUTKI, SAHKO],
      "2 keys-of-two-customers",
    ],
    [
      "a business ID that two customers have",
      { name: "Demo", businessId: "2077474-0" },
      [PUTKI, customer("Q", { name: "Demo Putki 2", businessId: "FI20774740" })],
      "2 key-of-several-customers",
    ],
    [
      "a number that two customers have",
      { name: "Demo", customerNumber: "7" },
      [PUTKI, customer("Q", { customerNumber: "7" })],
      "2 key-of-several-customers",
    ],
    [
      "a number whose customer has another business ID",
      { name: "Demo", businessId: "0000001-9", customerNumber: "7" },
      [PUTKI],
      "2 other-business-id",
    ],
    [
      "a row imported before whose customer has been renamed",
      { name: "Demo Vanha" },
      [customer("A2", { name: "Demo Uusi nimi" })],
      "2 name-changed-since",
    ],
  ])("leaves out %s", (_, raw, register, told) => {
    const plan = planPiece(rowsOf(raw), register, idOf);
    expect(codes(plan.problems)).toEqual([told]);
    expect([...plan.added, ...plan.updated, ...plan.unchanged]).toEqual([]);
  });

  it("tells two customers apart by the business ID where the number is shared", () => {
    const shared = customer("Q", { name: "Demo Toinen", businessId: "0000001-9", customerNumber: "7" });
    const plan = planPiece(
      rowsOf({ name: "Demo Putki Oy", businessId: "2077474-0", customerNumber: "7" }),
      [shared, PUTKI],
      idOf,
    );
    expect(plan.unchanged).toEqual([PUTKI]);
  });

  it("adds a row without a name, with its ID, and says so", () => {
    const plan = planPiece(rowsOf({ name: "", businessId: "2782792-1" }), [], idOf);
    expect(plan.added).toMatchObject([{ nameless: true, values: { businessId: "2782792-1" } }]);
    expect(codes(plan.problems)).toEqual(["2 name-missing"]);
  });

  it("adds nobody where the file has no column for names", () => {
    const rows = [
      readRow(2, { businessId: "0000001-9", phone: "1" }),
      readRow(3, { businessId: "2077474-0", phone: "2" }),
    ];
    const plan = planPiece(rows, [PUTKI], idOf);
    expect(codes(plan.problems)).toEqual(["2 name-column-missing"]);
    expect(plan.updated[0]?.after).toEqual({ phone: "2" });
  });

  it("leaves out the later of two rows with one key, or about one customer", () => {
    const plan = planPiece(
      rowsOf(
        { name: "Demo A", businessId: "0000001-9" },
        { name: "Demo B", businessId: "00000019" },
        { name: "Demo Putki Oy", businessId: "2077474-0" },
        { name: "Demo C", customerNumber: "7" },
      ),
      [PUTKI],
      idOf,
    );
    expect(codes(plan.problems)).toEqual(["3 key-earlier-in-file", "5 customer-earlier-in-file"]);
    expect(plan.added).toHaveLength(1);
    expect(plan.unchanged).toEqual([PUTKI]);
  });

  it("leaves out a row that is a copy, but not another company of the same name", () => {
    const plan = planPiece(
      rowsOf({ name: "Demo", city: "Turku" }, { name: "Demo", city: "Pori" }, { name: "Demo", city: "Turku" }),
      [],
      idOf,
    );
    expect(codes(plan.problems)).toEqual(["4 row-earlier-in-file"]);
    expect(plan.added.map(({ id }) => id)).toEqual(["A2", "A3"]);
  });
});

const value = fc.constantFrom("", "Demo A", "Demo B", "Demo C");
const wildRow = fc.record({
  name: value,
  businessId: fc.constantFrom("", "", "2077474-0", "FI20774740", "1572860-0", "2077474-1", "-", "SE556677889901"),
  customerNumber: fc.constantFrom("", "", "1", "2", "3"),
  city: fc.constantFrom("", "Turku", "=1+1", "'x"),
});
const wildRegister = fc
  .array(wildRow, { maxLength: 4 })
  .map((all) => all.map((values, i) => customer(`R${i}`, values)));

/** The register after `plan`. */
function applied(register: readonly RegisterCustomer[], plan: ReturnType<typeof planPiece<RegisterCustomer>>) {
  const after = register.map((there) => {
    const update = plan.updated.find(({ customer: { id } }) => id === there.id);
    return update ? customer(there.id, { ...there.values, ...update.after }) : there;
  });
  const placeholder = (values: RowValues) => (values.name ? values : { ...values, name: "(name missing)" });
  return [...after, ...plan.added.map(({ id, values }) => customer(id, placeholder(values)))];
}

describe("importing any file into any register", () => {
  // A customer number that changes hands frees its old holder's: a row that had to stay out may then come in.
  it("changes nothing the second time, unless customer numbers have changed", () => {
    fc.assert(
      fc.property(fc.array(wildRow, { maxLength: 8 }), wildRegister, (raw, register) => {
        const rows = rowsOf(...raw);
        const first = planPiece(planFile(rows, register, idOf).rows, register, idOf);
        fc.pre(!first.updated.some(({ before }) => before.customerNumber));
        const once = applied(register, first);
        const second = planFile(rows, once, idOf);
        const again = planPiece(second.rows, once, idOf);
        expect({ added: again.added, updated: again.updated }).toEqual({ added: [], updated: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it("comes to the same in one piece and row by row", () => {
    fc.assert(
      fc.property(fc.array(wildRow, { maxLength: 8 }), wildRegister, (raw, register) => {
        const { rows } = planFile(rowsOf(...raw), register, idOf);
        const whole = applied(register, planPiece(rows, register, idOf));
        const bitByBit = rows.reduce((now, row) => applied(now, planPiece([row], now, idOf)), register);
        expect(bitByBit).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it("never gives one ID to two customers and never loses a row without a word", () => {
    fc.assert(
      fc.property(fc.array(wildRow, { maxLength: 8 }), wildRegister, (raw, register) => {
        const rows = rowsOf(...raw);
        const file = planFile(rows, register, idOf);
        const plan = planPiece(file.rows, register, idOf);
        const ids = applied(register, plan).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const skipped = new Set(file.problems.map(({ line }) => line));
        const taken = new Set(file.rows.map(({ line }) => line));
        for (const { line } of rows) expect(taken.has(line) || skipped.has(line)).toBe(true);
        expect(plan.added.length + plan.updated.length + plan.unchanged.length).toBe(file.rows.length);
        expect(file.fresh).toHaveLength(plan.added.length);
        expect(file.known).toHaveLength(plan.updated.length + plan.unchanged.length);
      }),
      { numRuns: 2000 },
    );
  });
});
