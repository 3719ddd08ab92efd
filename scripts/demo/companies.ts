import { checkDigit } from "../../src/core/business-id";
import type { Chance } from "./random";

/** A demo company: every name says Demo, every address is under example.fi, every number is obviously made up. */
export interface DemoCompany {
  readonly name: string;
  readonly businessId: string;
  readonly customerNumber: string;
  readonly industry: readonly [fi: string, en: string];
  readonly address: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
}

const FIRST = ["Demo-Konepaja Oy", "Demo Putki Ky", "Demo Sähkö Oy", "Demo Tukku Oy"];

const WHOSE = [
  "Koivun", "Hongan", "Katajan", "Ruskan", "Hallan", "Kallion", "Karhun", "Hauen", "Kuusen", "Pihlajan", "Salmen",
  "Joen", "Niemen", "Järven", "Saaren", "Lammen", "Korven", "Harjun", "Lahden", "Mäen", "Rannan", "Tammen", "Lehdon",
  "Kosken", "Aallon", "Pohjan", "Etelän", "Kevään", "Suvisen", "Talven",
]; // biome-ignore format: a list of words

const TRADES: readonly (readonly [trade: string, fi: string, en: string])[] = [
  ["Konepaja", "Metallituotteet", "Metal products"],
  ["Sähkö", "Sähköasennus", "Electrical installation"],
  ["Putki", "LVI-asennus", "Plumbing"],
  ["Rakennus", "Rakentaminen", "Construction"],
  ["Tukku", "Tukkukauppa", "Wholesale"],
  ["Leipomo", "Leipomot", "Bakery"],
  ["Kuljetus", "Kuljetus", "Haulage"],
  ["Huolto", "Konehuolto", "Machine maintenance"],
  ["Paino", "Painopalvelut", "Printing"],
  ["Puu", "Puutuotteet", "Wood products"],
  ["Puutarha", "Kasvihuoneet", "Greenhouses"],
  ["Kaluste", "Huonekalut", "Furniture"],
  ["Ravintola", "Ravintolat", "Restaurants"],
  ["Siivous", "Siivous", "Cleaning"],
  ["Tilitoimisto", "Kirjanpito", "Accounting"],
  ["Optiikka", "Optikot", "Opticians"],
  ["Varaosa", "Varaosat", "Spare parts"],
  ["Maalaus", "Maalaus", "Painting"],
]; // biome-ignore format: a table

const PLACES: readonly (readonly [postcode: string, city: string])[] = [
  ["33100", "Tampere"],
  ["00100", "Helsinki"],
  ["20100", "Turku"],
  ["90100", "Oulu"],
  ["40100", "Jyväskylä"],
  ["70100", "Kuopio"],
  ["15100", "Lahti"],
  ["28100", "Pori"],
  ["53100", "Lappeenranta"],
  ["65100", "Vaasa"],
]; // biome-ignore format: a table

/** `count` companies with names, business IDs, phones and addresses that are all different. */
export function demoCompanies(count: number, chance: Chance): DemoCompany[] {
  const taken = new Set(FIRST);
  const names = [...FIRST];
  const combinations = WHOSE.flatMap((whose) => TRADES.map(([trade]) => `Demo ${whose} ${trade}`));
  for (const name of chance.shuffled(combinations)) {
    if (names.length === count) break;
    if (!taken.has(name)) names.push(`${name} ${chance.pick(["Oy", "Oy", "Oy", "Oy", "Ky", "Tmi"])}`);
    taken.add(name);
  }
  const ids = businessIds(count);
  return names.map((name, i) => {
    const [, fi, en] = TRADES.find(([trade]) => name.includes(trade)) ?? TRADES[0]!;
    const [postcode, city] = chance.pick(PLACES);
    const domain = `${asAddress(name)}.example.fi`;
    return {
      name,
      businessId: ids[i]!,
      customerNumber: String(1001 + i),
      industry: [fi, en],
      address: `Demokatu ${i + 1}`,
      postcode,
      city,
      phone: `040 000 ${String(i + 1).padStart(4, "0")}`,
      email: `demo.asiakas${i + 1}@example.fi`,
      website: domain,
    };
  });
}

/** Business IDs from 9900001 up. The check digit is right, so that the register takes them for what they are; but numbers are
 * handed out in order and are far below four million, so they are no company's. */
export function businessIds(count: number): string[] {
  const ids: string[] = [];
  for (let number = 9_900_001; ids.length < count; number++) {
    const check = checkDigit(String(number));
    if (check !== null) ids.push(`${number}-${check}`);
  }
  return ids;
}

function asAddress(name: string): string {
  const plain = name.toLowerCase().replace(/ä/g, "a").replace(/ö/g, "o");
  return plain.replace(/ (oy|ky|tmi)$/, "").replace(/[^a-z]+/g, "-");
}
