import { templates } from "../../src/schema/template";
import { COLLEAGUE, Register, SELLER, TODAY } from "./register";

const NEXT_MORNING = Date.UTC(2026, 0, 15, 6);

const CONTACT = {
  channel: "call",
  answered: true,
  day: TODAY,
  people: "Demo Ostaja",
  presentState: "Kone seisoo",
  goals: "Uusi linja",
  challenges: "",
  note: "",
  nextStep: "Soita tarjouksesta",
  nextDate: "2026-01-15",
  noNextBecause: "",
} as const;

const file = (from: number, names: readonly string[]) => ({
  importId: `FOUNDAGAIN${from}`,
  fileHash: String(from).repeat(64),
  fileName: "demo.csv",
  mapping: ["customerNumber" as const, "name" as const, "city" as const],
  from: 0,
  rows: names.map((name, i) => ({ line: i + 2, values: { customerNumber: `10-${name}`, name, city: "Uusila" } })),
});

/** A column by its mark or, failing that, its header: as the add-on means it. */
type Known = Readonly<Record<string, number>>;

/** What people do to tabs and columns, and where a renamed column is then. */
const ACTS: readonly [string, (register: Register) => Known | undefined][] = [
  [
    "columns are renamed",
    ({ host }) => {
      host.edit(SELLER, "Asiakkaat", "B1:C1", [["Firma Ltd", "Taso"]]);
      host.edit(SELLER, "Asiakkaat", "F1:G1", [["Mitä seuraavaksi", "Milloin"]]);
      return { name: 2, step: 3, nextStep: 6, nextDate: 7 };
    },
  ],
  [
    "columns are moved",
    ({ host }) => {
      host.moveColumns(SELLER, "Asiakkaat", 6, 2, 30);
      host.moveColumns(SELLER, "Asiakkaat", 1, 1, 6);
      host.moveColumns(SELLER, "Kontaktit", 3, 2, 12);
      return undefined;
    },
  ],
  [
    "columns are moved and then renamed",
    ({ host }) => {
      host.moveColumns(SELLER, "Asiakkaat", 6, 1, 12);
      host.edit(SELLER, "Asiakkaat", "K1", [["Mitä seuraavaksi"]]);
      return { nextStep: 11 };
    },
  ],
  [
    "columns are hidden",
    ({ host }) => {
      host.hideColumns(SELLER, "Asiakkaat", 1, 12, true);
      host.hideColumns(SELLER, "Kontaktit", 1, 5, true);
      return undefined;
    },
  ],
  [
    "columns of a person's own stand before and between",
    ({ host }) => {
      host.insertColumns(SELLER, "Asiakkaat", 1, 2);
      host.edit(SELLER, "Asiakkaat", "A1:B1", [["Oma 1", "Oma 2"]]);
      host.insertColumns(SELLER, "Asiakkaat", 8);
      host.edit(SELLER, "Asiakkaat", "H1", [["Muistilista"]]);
      host.insertColumns(SELLER, "Kontaktit", 4);
      return undefined;
    },
  ],
  [
    "a column is duplicated with its header",
    ({ host }) => {
      host.insertColumns(SELLER, "Asiakkaat", 2);
      host.edit(SELLER, "Asiakkaat", "B1", [["Seuraava askel"]]);
      return { nextStep: 7 };
    },
  ],
  [
    "rows are inserted above the header",
    ({ host }) => {
      host.insertRows(SELLER, "Asiakkaat", 1, 2);
      host.edit(SELLER, "Asiakkaat", "A1", [["Meidän asiakkaamme"]]);
      host.insertRows(SELLER, "Kontaktit", 1);
      return undefined;
    },
  ],
  [
    "tabs are renamed",
    ({ host }) => {
      host.renameTab(SELLER, "Asiakkaat", "Kunder");
      host.renameTab(SELLER, "Kontaktit", "Puhelut 2026");
      host.renameTab(SELLER, "Loki", "Vanhat");
      host.renameTab(SELLER, "Asetukset", "Säädöt");
      return undefined;
    },
  ],
  [
    "tabs are duplicated",
    ({ host }) => {
      host.duplicateTab(SELLER, "Asiakkaat");
      host.duplicateTab(SELLER, "Kontaktit");
      host.duplicateTab(SELLER, "Asetukset");
      return undefined;
    },
  ],
  [
    "tabs are duplicated and the originals deleted",
    ({ host }) => {
      for (const tab of ["Asiakkaat", "Kontaktit"]) {
        const copy = host.duplicateTab(SELLER, tab);
        host.deleteTab(SELLER, tab);
        host.renameTab(SELLER, copy, `${tab} uusi`);
      }
      return undefined;
    },
  ],
  [
    "tabs are moved and hidden",
    ({ host }) => {
      host.moveTab(SELLER, "Asiakkaat", 4);
      host.hideTab(SELLER, "Kontaktit", true);
      host.hideTab(SELLER, "Asetukset", true);
      return undefined;
    },
  ],
  [
    "the rows are sorted and filtered",
    ({ host }) => {
      host.sort(SELLER, "Asiakkaat", 2, false);
      host.setFilter(SELLER, "Asiakkaat", "A1:AG5");
      host.filterColumn(SELLER, "Asiakkaat", 2, ["Demo Putki Oy"]);
      return undefined;
    },
  ],
];

/** The tab that carries the mark of its own, wherever and however it is called. */
function sheetOf({ host: { workbook } }: Register, tab: "customers" | "contacts") {
  const marks = workbook.metadata.filter(({ value, location }) => {
    if (location.type !== "SHEET") return false;
    return (JSON.parse(value) as { tab: string }).tab === tab;
  });
  const own = marks.find(({ value, location }) => {
    return "sheetId" in location && (JSON.parse(value) as { sheetId: number }).sheetId === location.sheetId;
  });
  const { location } = own ?? marks[0]!;
  return workbook.sheet("sheetId" in location ? location.sheetId : -1)!;
}

/** The rows below the header, by field. */
function rowsOf(register: Register, tab: "customers" | "contacts", known: Known = {}): Record<string, string>[] {
  const sheet = sheetOf(register, tab);
  const titles = templates[tab].columns.map(({ key, header }) => [key, header.fi] as const);
  const lines = Array.from({ length: sheet.lastRow() }, (_, i) =>
    Array.from({ length: sheet.lastColumn() }, (__, j) => sheet.display(i + 1, j + 1).split(" · ")[0]!),
  );
  const headerRow = lines.findIndex(
    (line) => line.filter((text) => titles.some(([, title]) => title === text)).length > 5,
  );
  const places = titles.map(([key, title]) => [key, known[key] ?? lines[headerRow]!.indexOf(title) + 1] as const);
  return lines
    .slice(headerRow + 1)
    .filter((line) => line.some(Boolean))
    .map((line) => Object.fromEntries(places.map(([key, column]) => [key, line[column - 1] ?? ""])));
}

describe("the register is found again", () => {
  it.each(ACTS)("by every act after %s", async (_, harm) => {
    const register = await Register.setUp("fi");
    const { host } = register;
    register.send("importPiece", file(1, ["Demo Putki Oy", "Demo Sähkö Oy", "Demo Kone Oy"]));
    host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    const ids = new Map(register.rows("customers").map(({ name, id }) => [name!, id!]));
    const known = harm(register);
    const customer = (name: string) => rowsOf(register, "customers", known).find((row) => row.name === name)!;

    const contact = { ...CONTACT, requestId: "found-contact-1", customerId: ids.get("Demo Sähkö Oy")! };
    const logged = register.send("logContact", contact, COLLEAGUE);
    expect(logged.details).toEqual([]);
    expect(customer("Demo Sähkö Oy")).toMatchObject({
      id: ids.get("Demo Sähkö Oy"),
      nextStep: "Soita tarjouksesta",
      nextDate: "15.1.2026",
      presentState: "Kone seisoo",
      lastContact: "14.1.2026",
    });
    expect(rowsOf(register, "contacts")).toMatchObject([{ customer: "Demo Sähkö Oy", goals: "Uusi linja" }]);

    const request = { requestId: "found-classify-1", step: "regular" as const };
    register.send("classify", { ...request, customerIds: [ids.get("Demo Kone Oy")!] });
    expect(customer("Demo Kone Oy")).toMatchObject({ step: "Kanta-asiakas", stepSince: "14.1.2026" });

    register.send("importPiece", file(2, ["Demo Tukku Oy", "Demo Putki Oy"]));
    expect(customer("Demo Tukku Oy")).toMatchObject({ city: "Uusila" });
    expect(rowsOf(register, "customers", known)).toHaveLength(4);

    host.moveClock(NEXT_MORNING);
    expect(host.mail.flatMap(({ to }) => to)).toContain(SELLER);
    expect(host.mail.find(({ body }) => body.includes("Soita tarjouksesta"))).toBeDefined();
    expect(customer("Demo Sähkö Oy").due).toContain("Tänään");

    for (let n = 0; n < 3; n++) host.chooseMenu(SELLER, ["Asiakkuudet", "Kumoa viimeisin"]);
    expect(rowsOf(register, "customers", known)).toHaveLength(3);
    expect(customer("Demo Kone Oy").step).toBe("");
    expect(customer("Demo Sähkö Oy")).toMatchObject({ nextStep: "", nextDate: "", presentState: "" });
    expect(rowsOf(register, "contacts")).toMatchObject([{ void: "TOSI" }]);
    expect(host.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });
});
