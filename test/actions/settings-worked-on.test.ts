import { settingsTemplate } from "../../src/schema/settings";
import { Register, SELLER } from "./register";

describe("tab Settings that people have sorted", () => {
  it("keeps its lines by their words: reminders write beside their own, and nowhere else", async () => {
    const register = await Register.setUp();
    const { host } = register;
    const sheet = host.workbook.sheetByName("Asetukset")!;
    const lines = () =>
      sheet
        .displays({ row: 1, column: 1, rows: sheet.lastRow(), columns: 2 })
        .map(([label = "", value = ""]) => [label, value] as const);
    host.sort(SELLER, "Asetukset", 1, false);
    const before = lines();
    host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    const written = settingsTemplate.settings.filter(({ writes }) => writes === "add-on").map(({ label }) => label.fi);
    const changed = lines().filter(([label, value], i) => label !== before[i]![0] || value !== before[i]![1]);
    expect(changed.length).toBeGreaterThan(0);
    for (const [label] of changed) expect(written).toContain(label);
    expect(host.executions.at(-1)!.error).toBeUndefined();
    expect(host.screens(SELLER).toast?.message).toMatch(/Muistutukset ovat päällä/);
  });
});
