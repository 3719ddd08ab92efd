import { IMPORT_FIELDS, plainHeader, SYNONYMS } from "../../../src/core/import/fields";
import { hasHeader, isPurchaseLedger } from "../../../src/core/import/header";
import { canIdentify, doubledFields, proposeMapping } from "../../../src/core/import/mapping";
import { templates } from "../../../src/schema/template";

describe("proposeMapping", () => {
  it.each([
    [
      "the Trade Register",
      "businessId,name,mainBusinessLineType,mainBusinessLineDescription,mainBusinessLineRegDate,postCode",
      ["businessId", "name", null, "industry", null, "postcode"],
    ],
    [
      "a Finnish invoicing system",
      "Asiakasnro,Nimi,Y-tunnus,Lähiosoite,Postinro,Postitoimipaikka,Puh.,Sähköpostiosoite,Maksuehto",
      ["customerNumber", "name", "businessId", "address", "postcode", "city", "phone", "email", null],
    ],
    [
      "a Swedish-speaking house",
      "Kundnummer,Företagets namn,FO-nummer,Gatuadress,Postnummer,Ort,Telefon,E-post,Språk",
      ["customerNumber", "name", "businessId", "address", "postcode", "city", "phone", "email", "language"],
    ],
    [
      "an English CRM",
      "Account Name,Account ID,Industry,Billing Street,Billing Postal Code,Billing City,Phone,Website,Account Owner,Next step",
      ["name", "customerNumber", "industry", "address", "postcode", "city", "phone", "website", "owner", "nextStep"],
    ],
    ["a CRM of one word a column", "account,sector,year_established,office_location", ["name", "industry", null, null]],
    ["capitals and dots", "ASIAKKAAN NIMI,Y-TUNNUS:,Post.nro", ["name", "businessId", "postcode"]],
    ["letters without their dots", "Sahkoposti,Vastuuhenkilo,Yritys", ["email", "owner", "name"]],
  ] as const)("knows the headers of %s", (_, headers, mapping) => {
    expect(proposeMapping(headers.split(","), [])).toEqual(mapping);
  });

  it("prefers the better name where two columns could be it", () => {
    expect(proposeMapping(["Yritys", "Nimi"], [])).toEqual([null, "name"]);
    expect(proposeMapping(["Asiakas", "Asiakkaan nimi"], [])).toEqual([null, "name"]);
  });

  it("gives a field to one column only", () => {
    expect(proposeMapping(["Puhelin", "Puhelin", "Matkapuhelin"], [])).toEqual(["phone", null, null]);
  });

  it("knows columns without a name by what is in them", () => {
    const rows = [
      ["Demo Putki Oy", "2077474-0", "info@demo-putki.example.fi", "09 123 456", "www.example.fi", "33100"],
      ["Demo Sähkö Ky", "FI15728600", "myynti@demo-sahko.example.fi", "+358 40 1234567", "https://example.fi", "00100"],
    ];
    expect(proposeMapping([], rows)).toEqual(["name", "businessId", "email", "phone", "website", null]);
  });

  it("knows a column of business IDs under any header, though some are wrong or missing", () => {
    const rows = [
      ["x", "2077474-0"],
      ["y", ""],
      ["z", "1572860-0"],
      ["w", "0000001-9"],
      ["v", "0737546-2"],
      ["u", "-"],
    ];
    expect(proposeMapping(["Nimi", "Koodi 2"], rows)).toEqual(["name", "businessId"]);
    expect(proposeMapping(["Nimi", "Koodi 2"], rows.slice(4))).toEqual(["name", null]);
  });

  it("takes the first column of words for the name where nothing names the columns", () => {
    const rows = [
      ["2077474-0", "Demo Yksi", "Turku"],
      ["1572860-0", "Demo Kaksi", "Pori"],
    ];
    expect(proposeMapping([], rows)).toEqual(["businessId", "name", null]);
    expect(proposeMapping(["Y-tunnus", "Jotain", "Muuta"], rows)).toEqual(["businessId", null, null]);
  });

  it("does not take numbers of five digits for postcodes: they may be codes of the industry", () => {
    expect(proposeMapping([], [["68209"], ["46160"]])).toEqual([null]);
  });

  it("knows every header and synonym that the template of the tab gives to the field", () => {
    for (const field of IMPORT_FIELDS) {
      const { header, synonyms } = templates.customers.columns.find(({ key }) => key === field)!;
      const all = [header.fi, header.en, ...(synonyms ? [...synonyms.fi, ...synonyms.sv, ...synonyms.en] : [])];
      for (const word of all) expect([word, SYNONYMS[field].includes(plainHeader(word))]).toEqual([word, true]);
    }
  });

  it("gives no header to two fields", () => {
    const all = IMPORT_FIELDS.flatMap((field) => [...new Set(SYNONYMS[field])]);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});

describe("doubledFields and canIdentify", () => {
  it("name the fields that two columns go to", () => {
    expect(doubledFields(["name", "phone", "name", null, "phone", "email"])).toEqual(["name", "phone"]);
    expect(doubledFields(["name", null, null])).toEqual([]);
  });

  it.each([
    [["name", null], true],
    [["businessId", "phone"], true],
    [["customerNumber"], true],
    [["phone", "email", null], false],
    [[], false],
  ] as const)("%j can tell rows apart: %s", (mapping, answer) => {
    expect(canIdentify([...mapping])).toBe(answer);
  });
});

describe("hasHeader", () => {
  it.each([
    [["Nimi", "Y-tunnus"], true],
    [["account", "sector"], true],
    [["Kommentti", "Muuta"], true],
    [["2077474-0", "Demo Putki Oy"], false],
    [["Demo Putki Oy", "Turku"], false],
    [["Jotain", "info@example.fi"], false],
    [["Jotain", "12 500,50"], false],
    [["Jotain", "31.1.2026"], false],
    [["", ""], true],
  ])("%j: %s", (row, answer) => {
    expect(hasHeader(row)).toBe(answer);
  });
});

describe("isPurchaseLedger", () => {
  it.each([
    [["Toimittajan nimi", "Toimittajan Y-tunnus", "Tositenumero", "Summa"], true],
    [["kunta", "Toimittaja", "pvm", "rivin nettosumma"], true],
    [["Supplier", "Invoice", "Amount"], true],
    [["Leverantör", "Belopp"], true],
    [["Asiakas", "Toimittaja", "Y-tunnus"], false],
    [["Asiakkaan nimi", "Toimittajatunnus"], false],
    [["Nimi", "Y-tunnus"], false],
  ])("%j: %s", (headers, answer) => {
    expect(isPurchaseLedger(headers)).toBe(answer);
  });
});
