import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { fileTable, filledWidth, MAX_ROWS, seemsToHaveHeader, tableProblem } from "../../../src/core/import/csv-file";
import { findDelimiter } from "../../../src/core/import/delimiter";
import { proposeMapping } from "../../../src/core/import/mapping";
import { planFile } from "../../../src/core/import/plan-file";
import { readFileRow } from "../../../src/core/import/read-file-row";

describe("fileTable", () => {
  it("numbers rows as a spreadsheet shows them, empty ones counted but left out", () => {
    const table = fileTable([["Nimi", "Puhelin"], ["A", "1"], [""], ["", " "], ["B"]], true);
    expect(table).toEqual({
      headers: ["Nimi", "Puhelin"],
      rows: [
        { line: 2, cells: ["A", "1"] },
        { line: 5, cells: ["B"] },
      ],
      width: 2,
    });
  });

  it("takes the first row that is not empty for the header", () => {
    expect(fileTable([[], [""], ["Nimi"], ["A"]], true).rows).toEqual([{ line: 4, cells: ["A"] }]);
  });

  it("knows the usual width where nothing names the columns", () => {
    expect(
      fileTable(
        [
          ["A", "1"],
          ["B", "2"],
          ["C, x", "3", "4"],
        ],
        false,
      ),
    ).toMatchObject({ headers: [], width: 2 });
  });
});

describe("tableProblem", () => {
  it.each([
    ["nothing", [], "empty"],
    ["the header alone", [["Nimi", "Y-tunnus"]], "header-only"],
    [
      "purchases",
      [
        ["Toimittajan nimi", "Summa"],
        ["Demo Oy", "1"],
      ],
      "purchases",
    ],
    ["a customer", [["Nimi"], ["Demo Oy"]], null],
  ] as const)("%s", (_, records, problem) => {
    expect(
      tableProblem(
        fileTable(
          records.map((cells) => [...cells]),
          true,
        ),
      ),
    ).toBe(problem);
  });

  it("refuses more rows than fit", () => {
    const records = Array.from({ length: MAX_ROWS + 2 }, (_, i) => [i === 0 ? "Nimi" : `Demo ${i}`]);
    expect(tableProblem(fileTable(records, true))).toBe("too-many-rows");
    expect(tableProblem(fileTable(records.slice(1, -1), false))).toBeNull();
  });
});

describe("readFileRow", () => {
  const table = fileTable(
    [
      ["Nimi", "Kaupunki"],
      ["Asunto Oy A", "Tampere"],
    ],
    true,
  );

  it("refuses a row with more cells than columns: its cells have moved", () => {
    const row = readFileRow({ line: 2, cells: ["Asunto Oy A", " Tampere", "Turku"] }, table, ["name", "city"]);
    expect(row.problems).toEqual([{ code: "columns-over", columns: 3, expected: 2 }]);
  });

  it("does not mind empty cells at the end", () => {
    expect(filledWidth(["a", "", "b", " ", ""])).toBe(3);
    expect(readFileRow({ line: 2, cells: ["A", "Turku", "", ""] }, table, ["name", "city"]).problems).toEqual([]);
  });
});

describe("a file of the Trade Register, from its text to the rows to send", () => {
  const text = readFileSync("test/fixtures/import/tampere.csv", "utf8");
  const { data } = Papa.parse<string[]>(text, { delimiter: findDelimiter(text) });
  const table = fileTable(data, seemsToHaveHeader(data));
  const mapping = proposeMapping(
    table.headers,
    table.rows.map(({ cells }) => cells),
  );
  const plan = planFile(
    table.rows.map((row) => readFileRow(row, table, mapping)),
    [],
    (line) => `A${line}`,
  );

  it("takes every row, the one without a name too", () => {
    expect(plan.rows).toHaveLength(40);
    expect(plan.problems).toEqual([{ line: 41, problem: { code: "name-missing" } }]);
  });

  it.each([
    ["0155748-4", { name: "Asunto Oy Minna Canthink.4, Tampere", postcode: "33720" }],
    ["0206216-8", { name: 'Asunto Osakeyhtiö "Uusi-Erkkilä"' }],
    ["0809204-2", { name: "Mainostoimisto Oy Fixit Ab Reklambyrå" }],
    ["2130508-1", { name: "Mitro´s Sound Factor Oy" }],
    ["0104676-4", { industry: "Tekstiilien, vaatteiden, jalkineiden ja nahkavalmisteiden agentuuritoiminta" }],
  ])("keeps %s as it is", (businessId, values) => {
    expect(plan.rows.find((row) => row.businessIdKey === businessId)?.values).toMatchObject(values);
  });

  it("counts all of them as known once they are in", () => {
    const customers = plan.rows.map(({ line, values, businessIdKey }) => ({
      id: `A${line}`,
      name: values.name ?? "(nimi puuttuu)",
      businessId: businessIdKey,
      customerNumber: "",
    }));
    const again = planFile(plan.rows, customers, (line) => `A${line}`);
    expect([again.fresh.length, again.known.length]).toEqual([0, 40]);
  });
});
