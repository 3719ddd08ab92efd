import fc from "fast-check";
import { FINDING_KINDS, REMARKS } from "../../src/core/check/finding";
import { templates } from "../../src/schema/template";
import { letters, Register, SELLER, TODAY } from "./register";

const NAMES = ["Demo Putki Oy", "Demo Sähkö Oy", "Demo Kone Oy", "Demo Tukku Oy", "Demo Maalaus Tmi"];
const TABS = ["customers", "contacts"] as const;
const TEXTS = [
  "",
  "x",
  "31.1.2026",
  "prospekti",
  "Customer",
  "Yhteensä",
  "=1/0",
  "=TODAY()",
  "=B2",
  "'007",
  "AKKKKKKKK",
  "a b-c",
  "🙂",
  "#N/A",
  "-",
];

/** Something that somebody does to a tab: cells, rows, columns, headers, looks. */
const harm = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      tab: fc.nat(1),
      column: fc.nat(18),
      row: fc.nat(6),
      text: fc.constantFrom(...TEXTS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("copy" as const), tab: fc.nat(1), row: fc.nat(4), to: fc.nat(6) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("clear-header" as const), tab: fc.nat(1), column: fc.nat(18) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("delete-column" as const), tab: fc.nat(1), column: fc.nat(18) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("move-column" as const), tab: fc.nat(1), column: fc.nat(10) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete-row" as const), tab: fc.nat(1), row: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("merge" as const), tab: fc.nat(1), column: fc.nat(15), row: fc.nat(4) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("duplicate" as const), tab: fc.nat(1) }) },
);
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function does({ host, title }: { host: Register["host"]; title: (tab: number) => string }, act: Harm): void {
  const tab = title(act.tab);
  switch (act.kind) {
    case "type":
      host.edit(SELLER, tab, `${letters(act.column + 1)}${act.row + 1}`, [[act.text]]);
      break;
    case "copy":
      host.pasteCells(SELLER, tab, `A${act.to + 2}`, host.copyCells(tab, `A${act.row + 2}:R${act.row + 2}`));
      break;
    case "clear-header":
      host.clear(SELLER, tab, `${letters(act.column + 1)}1`);
      break;
    case "delete-column":
      host.deleteColumns(SELLER, tab, act.column + 1);
      break;
    case "move-column":
      host.moveColumns(SELLER, tab, act.column + 1, 1, act.column + 6);
      break;
    case "delete-row":
      host.deleteRows(SELLER, tab, act.row + 1);
      break;
    case "merge":
      host.merge(SELLER, tab, `${letters(act.column + 1)}${act.row + 2}:${letters(act.column + 2)}${act.row + 3}`);
      break;
    case "duplicate":
      host.duplicateTab(SELLER, tab);
  }
}

async function filled(): Promise<Register> {
  const register = await Register.setUp("fi");
  register.send("importPiece", {
    importId: "WILDREPAIR",
    fileHash: "9".repeat(64),
    fileName: "demo.csv",
    mapping: ["name", "step"],
    from: 0,
    rows: NAMES.map((name, i) => ({ line: i + 2, values: { name, step: "Prospekti" } })),
  });
  const ids = register.rows("customers").map(({ id }) => id!);
  for (const n of [0, 1, 2, 0])
    register.send("logContact", {
      requestId: `wild-contact-${n}-${Math.floor(register.host.now())}`,
      customerId: ids[n]!,
      channel: "call",
      answered: true,
      day: TODAY,
      people: "",
      presentState: "Kone seisoo",
      goals: "",
      challenges: "",
      note: "",
      nextStep: "",
      nextDate: "",
      noNextBecause: "Ei tarvetta",
    });
  return register;
}

describe("repair after whatever happened", () => {
  it("leaves nothing that it can repair, changes nothing the second time, and can be taken back", async () => {
    const whole = await filled();
    const kinds = FINDING_KINDS.filter((kind) => !REMARKS.includes(kind));
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 8 }), async (harms) => {
        const register = whole.copy();
        const { host } = register;
        for (const act of harms)
          try {
            does({ host, title: (tab) => register.title(TABS[tab]!) }, act);
          } catch (error) {
            // What Sheets itself refuses (half a merged block, the last column) did not happen.
            if (!(error instanceof Error)) throw error;
          }
        let n = 0;
        const repair = () =>
          register.send("repair", { requestId: `wild-repair-${++n}`, kinds: [...kinds], keys: [], except: [] });
        // A column that comes back may show what could not be seen before.
        const outcomes = [repair(), repair(), repair()];
        const checked = register.send("checkSheet", {});
        expect(checked.groups.filter(({ repairable }) => repairable > 0)).toEqual([]);
        const cells = () =>
          JSON.stringify(
            host.workbook.sheets
              .filter(({ name }) => name !== "Loki")
              .map((sheet) => sheet.displays({ row: 1, column: 1, rows: 14, columns: sheet.maxColumns })),
          );
        const before = cells();
        expect(repair().repaired).toBe(0);
        expect(cells()).toBe(before);
        for (const tab of TABS) {
          const sheet = host.workbook.sheetByName(templates[tab].title.fi)!;
          const at =
            sheet.displays({ row: 1, column: 1, rows: 1, columns: sheet.maxColumns })[0]!.indexOf("Tunnus") + 1;
          const ids = sheet
            .displays({ row: 2, column: at, rows: 14, columns: 1 })
            .flat()
            .filter((id) => id.length > 1);
          expect(new Set(ids).size).toBe(ids.length);
        }
        for (const { actId } of outcomes.reverse()) if (actId) register.send("undo", { actId });
        expect(host.executions.filter(({ error }) => error !== undefined)).toEqual([]);
      }),
      { numRuns: 25, seed: 20260114 },
    );
  }, 240_000);
});
