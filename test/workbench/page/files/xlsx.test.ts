import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx, writeXlsx } from "../../../../scripts/workbench/page/files/xlsx";
import type { TableCell } from "../../../../scripts/workbench/server/protocol";

const write = (cells: TableCell[][], name = "Asiakkaat") => writeXlsx({ name, cells, texts: [] }, "d.m.yyyy");

describe("xlsx", () => {
  it("takes values, days, texts that look like numbers and formulas there and back", async () => {
    const cells: TableCell[][] = [
      ["Nimi", "Summa", "Päivä", "Aika", "Koodi", "Ruutu", "Kaava"],
      ["Demo Öky", -1234.5, { date: "2026-01-31" }, { date: "2026-01-31T08:30:15" }, "007", true, null],
      [null, 0, { date: "1999-12-31" }, null, "=ei kaava", false, { formula: "=SUM(B2:B3)", value: -1234.5 }],
    ];
    expect(await readXlsx(await write(cells))).toEqual([{ name: "Asiakkaat", cells }]);
  });

  it("gives a sheet a name that Excel takes", async () => {
    const [sheet] = await readXlsx(await write([["a"]], "Demo: a/b ja jotakin hyvin hyvin pitkää"));
    expect(sheet!.name).toBe("Demo  a b ja jotakin hyvin hyvi");
  });

  it("reads what other programs write: rich text, links, errors, merged and hidden cells, shared formulas", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Lista");
    sheet.getCell("A1").value = { richText: [{ text: "De" }, { text: "mo", font: { bold: true } }] };
    sheet.getCell("B1").value = { text: "linkki", hyperlink: "https://example.fi/" };
    sheet.getCell("C1").value = { error: "#N/A" };
    sheet.getCell("A2").value = "yhdessä";
    sheet.mergeCells("A2:B2");
    sheet.getCell("A3").value = { formula: "C4*2", result: 4 };
    sheet.getCell("C4").value = 2;
    workbook.addWorksheet("Tyhjä");
    const hidden = workbook.addWorksheet("Piilo");
    hidden.state = "hidden";
    hidden.getCell("A1").value = 1;
    expect(await readXlsx(await workbook.xlsx.writeBuffer())).toEqual([
      {
        name: "Lista",
        cells: [
          ["Demo", "linkki", "#N/A"],
          ["yhdessä", null, null],
          [{ formula: "=C4*2", value: 4 }, null, null],
          [null, null, 2],
        ],
      },
    ]);
  });

  it("refuses what is no such file", async () => {
    await expect(readXlsx(new TextEncoder().encode("PK\u0003\u0004 rubbish"))).rejects.toThrow();
  });
});
