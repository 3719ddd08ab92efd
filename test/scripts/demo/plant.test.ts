import { plantDemo } from "../../../scripts/demo/plant";
import { type Bundle, Host } from "../../../scripts/workbench/host/host";
import { templates } from "../../../src/schema/template";
import { shipped } from "../../build-once";

const OWNER = "demo.paallikko@example.fi";

describe.each(["fi", "en"] as const)("the demo register in a sheet, in %s", (language) => {
  let host: Host;
  let bundle: Bundle;

  beforeAll(async () => {
    bundle = await shipped();
    const person = { email: OWNER, name: "Demo Päällikkö", locale: language, role: "owner" as const };
    host = new Host({ bundle, people: [person], now: Date.parse("2026-01-14T05:20:00+02:00"), seed: 1 });
    host.open(OWNER);
    plantDemo(host, language);
  }, 180_000);

  const sheet = (tab: "customers" | "contacts") => host.workbook.sheetByName(templates[tab].title[language])!;
  const shown = (tab: "customers" | "contacts", key: string) => {
    const column = templates[tab].columns.findIndex((one) => one.key === key) + 1;
    return Array.from({ length: sheet(tab).lastRow() - 1 }, (_, n) => sheet(tab).display(n + 2, column));
  };

  it("fills the tabs that Set up made, column for column", () => {
    for (const tab of ["customers", "contacts"] as const) {
      templates[tab].columns.forEach(({ header }, i) => {
        expect(
          sheet(tab)
            .display(1, i + 1)
            .split(" · ")[0],
        ).toBe(header[language]);
      });
    }
    expect(shown("customers", "name")).toHaveLength(250);
    expect(shown("contacts", "id").length).toBeGreaterThan(850);
  });

  it("is in order to Check the sheet", () => {
    const checked = JSON.parse(String(host.call(OWNER, "checkSheet", ["{}"]))) as object;
    expect(checked).toEqual({ customers: 250, groups: [], remarks: [] });
  });

  it("shows days as days, choices as words and phones as they are said", () => {
    expect(shown("customers", "nextDate").filter((text) => text !== "")[0]).toMatch(
      language === "fi" ? /^\d{1,2}\.\d{1,2}\.20\d\d$/ : /^\d{1,2} [A-Z][a-z]{2} 20\d\d$/,
    );
    expect(new Set(shown("customers", "step"))).toContain(language === "fi" ? "Avainasiakas" : "Key account");
    expect(shown("customers", "phone")[0]).toBe("040 000 0001");
    expect(shown("customers", "due").filter((text) => /^(Myöhässä|Overdue)/.test(text)).length).toBeGreaterThan(10);
  });

  it("gives each of the team a morning mail on the next working day, and no place is to be mended", () => {
    host.moveClock(Date.parse("2026-01-15T08:00:00+02:00"));
    expect(new Set(host.mail.map((mail) => mail.to[0]))).toEqual(
      new Set([OWNER, "demo.myyja@example.fi", "demo.kollega@example.fi"]),
    );
    for (const { body, htmlBody } of host.mail) {
      expect(body).not.toMatch(/KORJATTAVAA|TO CORRECT/);
      expect(htmlBody).toContain(`<html lang="${language}">`);
    }
    expect(host.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });
});
