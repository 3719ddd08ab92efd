import { largeHost } from "../../scripts/bench/acts";
import { customerId } from "../../scripts/bench/large-register";
import type { Host } from "../../scripts/workbench/host/host";
import { shipped } from "../build-once";
import { SELLER } from "./register";

const SMALL = { customers: 600, contacts: 3_000 };
const LARGE = { customers: 6_000, contacts: 30_000 };
/** What archiving costs whatever the register holds, and for each run of neighbouring rows: four reads, a look, a removal. */
const CALLS = { always: 42, run: 6 };
/** More than 24 groups of rows of a tab are never read apart: then a run costs a look and a removal. */
const MANY = { always: CALLS.always + 2 * 24 * 4, run: 2 };
const RETURN_CALLS = 36;

describe("what the archive costs on Google", () => {
  let hosts: readonly Host[];

  beforeAll(async () => {
    const bundle = await shipped();
    hosts = [largeHost(bundle, SMALL), largeHost(bundle, LARGE)];
  }, 400_000);

  /** Rows moved, sheet calls and modelled seconds. */
  function move(host: Host, name: "archiveCustomers" | "returnCustomers", numbers: readonly number[]) {
    const input = {
      requestId: `budget-${name}-${numbers.join("-")}`.slice(0, 60),
      piece: 0,
      customerIds: numbers.map(customerId),
    };
    const { counts } = JSON.parse(String(host.call(SELLER, name, [JSON.stringify(input)])));
    const { sheetCalls, typicalMs } = host.executions[host.executions.length - 1]!;
    return { rows: counts.customers + counts.contacts, sheetCalls, seconds: typicalMs / 1000 };
  }

  it("does not depend on the register but on the rows that go", () => {
    for (const host of hosts) {
      const { rows, sheetCalls, seconds } = move(host, "archiveCustomers", [300]);
      expect(sheetCalls).toBeLessThanOrEqual(CALLS.always + CALLS.run * rows);
      expect(seconds).toBeLessThanOrEqual(8 + rows);
    }
  });

  it("costs two calls for each scattered row when many go", () => {
    const many = Array.from({ length: 40 }, (_, i) => 310 + i);
    for (const host of hosts) {
      const { rows, sheetCalls } = move(host, "archiveCustomers", many);
      expect(rows).toBeGreaterThan(150);
      expect(sheetCalls).toBeLessThanOrEqual(MANY.always + MANY.run * rows);
    }
  });

  it("brings back one customer, or forty, with the same calls in any register", () => {
    for (const host of hosts)
      for (const numbers of [[300], Array.from({ length: 40 }, (_, i) => 310 + i)])
        expect(move(host, "returnCustomers", numbers).sheetCalls).toBe(RETURN_CALLS);
  });
});
