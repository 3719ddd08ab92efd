import { type ActName, largeHost, measure, measureSetUp } from "../../scripts/bench/acts";
import type { Host } from "../../scripts/workbench/host/host";
import { shipped } from "../build-once";

/** Sheet calls and modelled seconds that an act may cost, at every size (CONTRIBUTING.md, "Budgets"). */
const BUDGETS: Record<ActName, { sheetCalls: number; seconds: number }> = {
  onOpen: { sheetCalls: 0, seconds: 1 },
  selectedRow: { sheetCalls: 1, seconds: 2 },
  logContact: { sheetCalls: 16, seconds: 3.5 },
  // Opening and setting together: 14.
  openClassify: { sheetCalls: 4, seconds: 2 },
  classify: { sheetCalls: 10, seconds: 4 },
  // The same 500 rows spread over the whole tab: the columns are read to the end.
  classifyScattered: { sheetCalls: 10, seconds: 4.5 },
  dailyRun: { sheetCalls: 24, seconds: 120 },
  importCustomers: { sheetCalls: 14, seconds: 60 },
  // A new row, with its row of History; a bad word in an old one; a contact whose customer is looked up; 500 rows at once.
  onEdit: { sheetCalls: 10, seconds: 1.9 },
  onEditCell: { sheetCalls: 8, seconds: 1.9 },
  onEditContact: { sheetCalls: 13, seconds: 2.6 },
  onEditBlock: { sheetCalls: 12, seconds: 3 },
  // Nobody waits for it, and it holds no lock while it reads.
  hourlyLook: { sheetCalls: 13, seconds: 60 },
  // When the act itself is safe on the sheet, 500 rows that no edit told of: ten calls more, and once.
  logContactCatchUp: { sheetCalls: 26, seconds: 5 },
  classifyCatchUp: { sheetCalls: 20, seconds: 5 },
  // All cells of both tabs with their formulas, formats and drop-downs are looked at: at most once a week.
  checkSheet: { sheetCalls: 28, seconds: 80 },
  repairSheet: { sheetCalls: 25, seconds: 45 },
};
/** At most this many property and cache calls in one act, and two more for each mail. */
const STORE_CALLS = 4;
const SMALL = { customers: 600, contacts: 3_000 };
/** Five tabs and a mark for each of their columns and lines, each a call of its own. */
const SET_UP = { sheetCalls: 270, seconds: 33 };
const LARGE = { customers: 20_000, contacts: 100_000 };

describe("what an act costs on Google", () => {
  let bundle: Parameters<typeof largeHost>[0];
  let small: Host;
  let large: Host;

  beforeAll(async () => {
    bundle = await shipped();
    small = largeHost(bundle, SMALL);
    large = largeHost(bundle, LARGE);
  }, 400_000);

  it.each(Object.entries(BUDGETS))(
    "%s stays within its budget, with as many calls in a large register as in a small one",
    (act, { sheetCalls, seconds }) => {
      const atSmall = measure(small, act as ActName, SMALL);
      const before = large.executions.length;
      const atLarge = measure(large, act as ActName, LARGE);
      const calls = large.executions.slice(before).flatMap((record) => record.calls ?? []);
      const stored = calls.filter(({ service }) => service === "Properties" || service === "Cache").length;
      const mails = calls.filter(({ member }) => member === "sendEmail").length;
      expect(stored).toBeLessThanOrEqual(STORE_CALLS + 2 * mails);
      expect(atLarge.sheetCalls).toBeLessThanOrEqual(sheetCalls);
      expect(atSmall.sheetCalls).toBe(atLarge.sheetCalls);
      expect(atLarge.typicalMs).toBeLessThanOrEqual(seconds * 1000);
    },
    400_000,
  );

  it("the first Set up stays within its budget", () => {
    const { sheetCalls, typicalMs } = measureSetUp(bundle);
    expect(sheetCalls).toBeLessThanOrEqual(SET_UP.sheetCalls);
    expect(typicalMs).toBeLessThanOrEqual(SET_UP.seconds * 1000);
  });
});
