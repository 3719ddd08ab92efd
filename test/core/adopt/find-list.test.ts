import { bestFirst, findList, mayBeList } from "../../../src/core/adopt/find-list";
import type { TabContent } from "../../../src/core/adopt/tab-content";
import { checkDigit } from "../../../src/core/business-id";
import type { Stored } from "../../../src/core/stored";
import type { Area } from "../../../src/core/write/area";

type Line = readonly Stored[];

/** A tab of these lines, made equally long; formulas by row. */
function tab(
  lines: readonly Line[],
  { title = "Taulukko1", merges = [] as Area[], formulas = {} as Record<number, readonly string[]> } = {},
): TabContent {
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => [...line, ...new Array<Stored>(width - line.length).fill("")]);
  const from = Math.max(1, lines.length - 29);
  const texts = values.slice(from - 1).map((line, i) => line.map((_, at) => formulas[from + i]?.[at] ?? ""));
  return { title, values, merges, formulas: { row: from, texts } };
}

function businessId(n: number): string {
  for (let number = 2_000_000 + n * 7; ; number++) {
    const check = checkDigit(String(number));
    if (check !== null) return `${number}-${check}`;
  }
}

/** The n-th customer: name, phone, e-mail, business ID, a day in one of three styles, a sum, a note. */
function customer(n: number): Line {
  const days = ["2026-02-01", "1.2.2026", "", "2026-02-01"];
  return [
    `Demo Yritys ${n}${n % 3 === 0 ? " Oy" : ""}`,
    n % 2 === 0 ? 401234000 + n : `040 12${n}34`,
    n % 4 === 0 ? "" : `osoite${n}@example.fi`,
    businessId(n),
    days[n % 4] as string,
    n * 10,
    n % 5 === 0 ? "Soita ensin; sitten vasta käy" : "",
  ];
}
const customers = (count: number, from = 0) => Array.from({ length: count }, (_, n) => customer(from + n));
const HEADER: Line = ["Yritys", "Puhelin", "Sähköposti", "Y-tunnus", "Seuraava yhteydenotto", "Myynti", "Muuta"];

const fields = (content: TabContent) =>
  Object.fromEntries(
    (findList(content)?.columns ?? []).filter(({ field }) => field).map(({ field, at }) => [field, at]),
  );
const FIELDS = { name: 1, phone: 2, email: 3, businessId: 4, nextDate: 5 };

describe("findList", () => {
  it("finds a plain list of 400 customers", () => {
    const content = tab([HEADER, ...customers(400)]);
    const list = findList(content);
    expect([list?.header.top, list?.header.bottom, list?.customers.length]).toEqual([1, 1, 400]);
    expect([list?.customers[0], list?.customers[399], list?.others, list?.doubtful]).toEqual([2, 401, [], []]);
    expect(fields(content)).toEqual(FIELDS);
    expect(list?.columns.every(({ sure }) => sure)).toBe(true);
  });

  it.each<[string, Line[], Area[]]>([
    ["a merged title", [["Asiakkaamme 2026"]], [{ row: 1, column: 1, rows: 1, columns: 7 }]],
    [
      "a merged title, a line about it and an empty row",
      [["ASIAKKAAT"], ["Päivitetty 1.2.2026, Demo Myyjä"], []],
      [
        { row: 1, column: 1, rows: 1, columns: 7 },
        { row: 2, column: 1, rows: 1, columns: 4 },
      ],
    ],
    ["a title of two merged rows", [["Asiakkaat"], []], [{ row: 1, column: 1, rows: 2, columns: 7 }]],
    ["a title that nobody merged", [["", "", "Asiakasrekisteri"], []], []],
    ["two lines of explanation side by side", [["Vastuu", "Demo Myyjä"], ["Tila", "Luonnos"], []], []],
  ])("finds it under %s", (_, above, merges) => {
    const content = tab([...above, HEADER, ...customers(30)], { merges });
    const list = findList(content);
    expect(list?.header.bottom).toBe(above.length + 1);
    expect(list?.header.top).toBe(above.length + 1);
    expect(list?.customers).toHaveLength(30);
    expect(fields(content)).toEqual(FIELDS);
  });

  describe("with two header rows", () => {
    const top: Line = ["Yritys", "Yhteystiedot", "", "Perustiedot", "", "Talous", ""];
    const bottom: Line = ["", "Puhelin", "Sähköposti", "Y-tunnus", "Seuraava yhteydenotto", "Myynti", "Muuta"];
    const merges = [
      { row: 3, column: 1, rows: 2, columns: 1 },
      { row: 3, column: 2, rows: 1, columns: 2 },
      { row: 3, column: 4, rows: 1, columns: 2 },
    ];
    it.each([
      ["merged", merges],
      ["not merged", []],
    ])("takes the second as a refinement of the first, %s", (_, its) => {
      const content = tab([["Asiakkaat"], [], top, bottom, ...customers(20)], { merges: its });
      const list = findList(content);
      expect([list?.header.top, list?.header.bottom, list?.customers[0]]).toEqual([3, 4, 5]);
      expect(fields(content)).toEqual(FIELDS);
    });

    it("tells whose names stand under which word", () => {
      const content = tab(
        [
          ["Asiakas", "", "Yhteyshenkilö", ""],
          ["Y-tunnus", "Yritys", "Nimi", "Puhelin"],
          ...customers(10).map(([name, phone, , id]) => [id, name, "Demo Ostaja", phone] as Line),
        ],
        {
          merges: [
            { row: 1, column: 1, rows: 1, columns: 2 },
            { row: 1, column: 3, rows: 1, columns: 2 },
          ],
        },
      );
      expect(fields(content)).toMatchObject({ businessId: 1, name: 2, phone: 4 });
      expect(findList(content)?.columns.map(({ group }) => group)).toEqual([
        "Asiakas",
        "Asiakas",
        "Yhteyshenkilö",
        "Yhteyshenkilö",
      ]);
    });
  });

  it.each<[string, Line, readonly string[]]>([
    ["Yhteensä", ["Yhteensä", "", "", "", "", 79800, ""], []],
    ["YHTEENSÄ 20 kpl", ["YHTEENSÄ 20 kpl", "", "", "", "", 79800, ""], []],
    ["Total:", ["Total:", "", "", "", "", 79800, ""], []],
    ["Summa in a later column", ["", "", "", "", "Summa", 79800, ""], []],
    ["nothing but sums", ["", "", "", "", "", 79800, ""], ["", "", "", "", "", "=SUM(F2:F21)", ""]],
    ["a count of names", [20, "", "", "", "", 79800, ""], ["=COUNTA(A2:A21)", "", "", "", "", "=SUM(F2:F21)", ""]],
    ["an average", ["Keskiarvo", "", "", "", "", 3990, ""], ["", "", "", "", "", "=AVERAGE(F2:F21)", ""]],
  ])("leaves out the totals at the bottom: %s", (_, totals, formulas) => {
    const list = findList(tab([HEADER, ...customers(20), [], totals], { formulas: { 23: formulas } }));
    expect(list?.customers).toHaveLength(20);
    expect(list?.others.map(({ row, kind }) => [row, kind])).toEqual([[23, "total"]]);
  });

  it("takes a company that is called a total for a customer", () => {
    const list = findList(tab([HEADER, ...customers(8), ["Total Oy", 1], ["Summa", "", "info@example.fi"], ["Total"]]));
    expect(list?.customers.slice(-2)).toEqual([10, 11]);
    expect(list?.others.map(({ row }) => row)).toEqual([12]);
  });

  it("leaves out headings between rows, repeated headers and what stands below", () => {
    const lines = [
      HEADER,
      ["Uusimaa"],
      ...customers(5, 10),
      [],
      ["Pirkanmaa"],
      ...customers(5, 20),
      HEADER,
      ["LAPPI"],
      ...customers(5, 30),
      [],
      ["Lähde: vanha järjestelmä"],
    ];
    const list = findList(tab(lines));
    expect(list?.customers).toHaveLength(15);
    expect(list?.others.map(({ row, kind, text }) => [row, kind, text])).toEqual([
      [2, "heading", "Uusimaa"],
      [9, "heading", "Pirkanmaa"],
      [15, "heading", "Yritys"],
      [16, "heading", "LAPPI"],
      [23, "note", "Lähde: vanha järjestelmä"],
    ]);
  });

  it("counts a row with nothing but a name as a customer, and says that it might be a heading", () => {
    const list = findList(tab([HEADER, ...customers(5, 40), ["Demo Uusi"], ["Demo Varma Oy"], ...customers(5, 50)]));
    expect(list?.customers).toHaveLength(12);
    expect(list?.doubtful).toEqual([7]);
  });

  it("takes names alone for customers where most rows are no more than that", () => {
    const list = findList(
      tab(
        [
          ["Asiakas", "Puhelin"],
          ...Array.from({ length: 12 }, (_, n): Line => [`Demo Yritys ${n} Oy`, n === 3 ? "040 1" : ""]),
        ],
        {
          title: "Asiakkaat",
        },
      ),
    );
    expect(list?.customers).toHaveLength(12);
  });

  it("knows steps, days and business IDs by what stands in a column", () => {
    const words = ["Prospekti", "asiakas", "Avainasiakas", ""];
    const content = tab([
      ["Firman nimi", "Tunniste", "Status", "Soita viimeistään"],
      ...Array.from(
        { length: 20 },
        (_, n): Line => [`Demo Yritys ${n} Oy`, businessId(n), words[n % 4] as string, "2026-03-01"],
      ),
    ]);
    expect(fields(content)).toEqual({ name: 1, businessId: 2, step: 3, nextDate: 4 });
    expect(findList(content)?.columns.map(({ sure }) => sure)).toEqual([false, false, false, true]);
  });

  it("asks to look where header and content do not agree", () => {
    const content = tab([
      ["Yritys", "Sähköposti", "Puhelin"],
      ...Array.from({ length: 20 }, (_, n): Line => [`Demo Yritys ${n} Oy`, "040 123 456", "ei ole"]),
    ]);
    expect(findList(content)?.columns.map(({ field, sure }) => [field, sure])).toEqual([
      ["name", true],
      ["email", false],
      ["phone", false],
    ]);
  });

  it("takes no column without a header", () => {
    const content = tab([["Yritys", "", "Y-tunnus"], ...customers(10).map((line) => [line[0]!, line[2]!, line[3]!])]);
    expect(fields(content)).toEqual({ name: 1, businessId: 3 });
  });

  it.each<[string, Line[]]>([
    ["nothing", [["", ""]]],
    ["a few words", [["Muistiinpanot"], ["Soita siivoojalle"], ["Tilaa paperia"]]],
    ["a price list", [["Tuote", "Hinta"], ...Array.from({ length: 30 }, (_, n): Line => [`Ruuvi ${n}`, n])]],
    [
      "a list of tasks",
      [["Nimi", "Tehtävä", "Valmis"], ...Array.from({ length: 30 }, (_, n): Line => [`Työ ${n}`, "x", ""])],
    ],
    [
      "purchases",
      [
        ["Toimittaja", "Y-tunnus", "Summa"],
        ...Array.from({ length: 30 }, (_, n): Line => [`Demo ${n} Oy`, businessId(n), n]),
      ],
    ],
    [
      "orders, where the same customers come again and again",
      [
        ["Pvm", "Asiakas", "Sähköposti", "Summa"],
        ...Array.from({ length: 60 }, (_, n): Line => ["2026-01-01", `Demo ${n % 9} Oy`, `a${n % 9}@example.fi`, n]),
      ],
    ],
    ["figures", [["2024", "2025"], ...Array.from({ length: 30 }, (_, n): Line => [n, n * 2])]],
    ["a header alone", [HEADER]],
    ["one customer", [HEADER, customer(1)]],
  ])("offers no tab with %s", (_, lines) => {
    expect(findList(tab(lines))).toBeUndefined();
  });

  it("finds 19,670 customers with a heading for each hundred in a moment", () => {
    const lines: Line[] = [["Asiakkaat"], HEADER];
    for (let n = 0; n < 19_670; n++) {
      if (n % 100 === 0) lines.push([], [`Alue ${n / 100}`]);
      lines.push(customer(n));
    }
    lines.push([], ["Yhteensä", "", "", "", "", 1]);
    const content = tab(lines);
    const began = process.cpuUsage().user;
    const list = findList(content);
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(5);
    expect([list?.customers.length, list?.others.length]).toEqual([19_670, 198]);
  });
});

describe("mayBeList", () => {
  it("tells from the first rows whether the rest is worth reading", () => {
    const first = tab([["Asiakkaat"], HEADER, ...customers(30)]);
    expect(mayBeList(first)).toBe(true);
    expect(
      mayBeList(
        tab([
          ["Tuote", "Hinta"],
          ["Ruuvi", 1],
          ["Mutteri", 2],
        ]),
      ),
    ).toBe(false);
  });
});

describe("bestFirst", () => {
  it("puts the list with most evidence first, then the longer one", () => {
    const lists = [
      findList(tab([["Asiakas", "Puhelin"], ...customers(50).map((line) => line.slice(0, 2))], { title: "Vanhat" })),
      findList(tab([HEADER, ...customers(10)], { title: "Lyhyt" })),
      findList(tab([HEADER, ...customers(90)], { title: "Pitkä" })),
    ];
    expect(bestFirst(lists.map((list) => list!)).map(({ title }) => title)).toEqual(["Pitkä", "Lyhyt", "Vanhat"]);
  });
});
