import { Host } from "../workbench/host/host";
import { largeHost } from "./acts";

type Bundle = ConstructorParameters<typeof Host>[0]["bundle"];

/** A line of the table: what was timed, and how long it took on this machine. */
export interface Timing {
  readonly what: string;
  readonly ms: number;
}

/** A script of its own: writes and reads a block as the add-on would, through the emulated services. */
const BLOCKS = `
  function blocks(rows, columns) {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("B" + rows);
    if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
    var values = [];
    for (var r = 0; r < rows; r++) { var row = []; for (var c = 0; c < columns; c++) row.push(c % 2 ? r * c : "text " + r); values.push(row); }
    var range = sheet.getRange(1, 1, rows, columns);
    range.setValues(values);
    return range.getValues().length;
  }
  function nothing() {}`;

/** How fast the workbench is: blocks of cells, the start of an execution, one typed cell in a large register. */
export function measureWorkbench(bundle: Bundle): Timing[] {
  const owner = { email: "demo.myyja@example.fi", name: "Demo Myyjä", locale: "fi", role: "owner" } as const;
  const plain = new Host({ bundle: { code: BLOCKS, pages: {}, manifest: bundle.manifest }, people: [owner], seed: 1 });
  const large = largeHost(bundle, { customers: 20_000, contacts: 100_000 });
  return [
    timed("setValues + getValues, 10,000 x 25", () => plain.call(owner.email, "blocks", [10_000, 25])),
    timed("setValues + getValues, 100,000 x 25", () => plain.call(owner.email, "blocks", [100_000, 25])),
    timed("start of an execution, add-on bundle", () => large.open(owner.email)),
    timed("one typed cell at 20,000 customers", () =>
      large.edit(owner.email, "Asiakkaat", "B777", [["Demo Kirjoitettu Oy"]]),
    ),
  ];
}

function timed(what: string, act: () => void): Timing {
  const start = performance.now();
  act();
  return { what, ms: Math.round((performance.now() - start) * 10) / 10 };
}
