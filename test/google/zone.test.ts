import { Workbook } from "../../scripts/workbench/model/workbook";
import { contact, Register, SELLER } from "../actions/register";

/** A spreadsheet whose own zone is not the script's, which is Helsinki. */
function elsewhere(timeZone: string): Workbook {
  const workbook = new Workbook({
    id: "elsewhere",
    name: "Asiakasrekisteri",
    locale: "fi_FI",
    timeZone,
    owner: SELLER,
    editors: [],
    viewers: [],
  });
  const sheetId = workbook.newId();
  workbook.apply({ kind: "insertSheet", sheetId, name: "Taulukko1", index: 0, rows: 100, columns: 26 });
  return workbook;
}

describe.each(["Europe/Helsinki", "America/New_York", "Asia/Tokyo", "Pacific/Auckland"])("days in %s", (zone) => {
  it("are read and written as they stand in the sheet", async () => {
    const register = await Register.setUp("fi", { workbook: elsewhere(zone) });
    register.type("customers", [{ name: "Demo Oy", nextStep: "Soita", nextDate: "29.3.2026" }]);
    const found = register.send("findCustomers", { query: "Demo" }).customers[0]!;
    expect(register.send("customerById", { id: found.id }).customer).toMatchObject({ nextDate: "2026-03-29" });
    const today = register.send("selectedRow", {}).today;
    const { actId } = register.send(
      "logContact",
      contact(found.id, { day: today, presentState: "", nextDate: "2026-10-25" }),
    );
    const [year, month, day] = today.split("-").map(Number);
    const shown = `${day}.${month}.${year}`;
    expect(register.rows("customers")[0]).toMatchObject({ nextDate: "25.10.2026", lastContact: shown });
    expect(register.rows("contacts")[0]).toMatchObject({ date: shown, nextDate: "25.10.2026" });
    register.send("undo", { actId: actId! });
    expect(register.rows("customers")[0]).toMatchObject({ nextDate: "29.3.2026", lastContact: "" });
    const cell = register.sheet("customers").value(2, register.column("customers", "nextDate"));
    expect(Number.isInteger(cell)).toBe(true);
  });
});
