import fc from "fast-check";
import { findCustomers } from "../../src/core/search";

const names = [
  "Demo Putki Ky",
  "Putki-Demo Oy",
  "Äänekosken Demo Sähkö Oy",
  "Kaukodemo Oy",
  "Åbo Demo Ab",
  "Itä-Putki Oy",
];
const customers = names.map((name, n) => ({ id: `A${n}`, name, businessId: `123456${n}-${n}` }));
const find = (query: string, limit = 8) => findCustomers(query, customers, limit).customers.map(({ name }) => name);

describe("findCustomers", () => {
  it.each<[string, string[]]>([
    ["putki", ["Putki-Demo Oy", "Demo Putki Ky", "Itä-Putki Oy"]],
    ["DEMO  putki", ["Demo Putki Ky"]],
    ["demo", ["Demo Putki Ky", "Äänekosken Demo Sähkö Oy", "Åbo Demo Ab", "Putki-Demo Oy", "Kaukodemo Oy"]],
    ["aanekoski", []],
    ["aanekosk", ["Äänekosken Demo Sähkö Oy"]],
    ["ääne", ["Äänekosken Demo Sähkö Oy"]],
    ["abo", ["Åbo Demo Ab"]],
    ["1234563", ["Kaukodemo Oy"]],
    ["1234563-3", ["Kaukodemo Oy"]],
    ["FI12345633", ["Kaukodemo Oy"]],
    ["9999999-9", []],
    ["", []],
    ["  ", []],
  ])("finds for %j: %j", (query, found) => {
    expect(find(query)).toEqual(found);
  });

  it("says how many more there are", () => {
    expect(findCustomers("oy", customers, 2)).toMatchObject({ customers: { length: 2 }, more: 2 });
  });

  it("finds a customer by any beginning of its name, however marked or cased", () => {
    fc.assert(
      fc.property(fc.constantFrom(...customers), fc.nat(20), fc.boolean(), ({ name }, length, upper) => {
        const query = name.slice(0, length + 1);
        expect(find(upper ? query.toUpperCase() : query)).toContain(name);
      }),
    );
  });
});
