import { demoRegister } from "../../../scripts/demo/register";
import { readBusinessId } from "../../../src/core/business-id";
import { STEPS } from "../../../src/core/choices";
import { addDays, daysBetween, isDay, weekdayOf } from "../../../src/core/days";

const TODAY = "2026-01-14";

describe.each(["fi", "en"] as const)("the demo register in %s", (language) => {
  const { team, customers, contacts } = demoRegister(language, TODAY);
  const column = (key: string) => customers.map((row) => row[key]);

  it("has 250 customers and about 900 contacts, always the same", () => {
    expect(customers).toHaveLength(250);
    expect(contacts.length).toBeGreaterThan(850);
    expect(contacts.length).toBeLessThan(1000);
    expect(demoRegister(language, TODAY)).toEqual({ team, customers, contacts });
  });

  it.each(["id", "name", "businessId", "customerNumber", "phone", "email"])(
    "gives every customer a %s of its own",
    (key) => {
      expect(new Set(column(key)).size).toBe(250);
    },
  );

  it("says Demo in every name, of companies and of people, and writes only to example.fi", () => {
    const names = [
      ...column("name"),
      ...team.map(({ name }) => name),
      ...contacts.flatMap((row) => [row.people, row.customer]),
    ];
    expect(names.filter((name) => !String(name).startsWith("Demo"))).toEqual([]);
    const addresses = [...column("email"), ...team.map(({ email }) => email), ...contacts.map(({ by }) => by)];
    expect(addresses.filter((address) => !String(address).endsWith("@example.fi"))).toEqual([]);
  });

  it("has business IDs with the right check digit that no company has", () => {
    for (const id of column("businessId")) {
      expect(readBusinessId(String(id))).toEqual({ kind: "valid", id });
      expect(String(id) >= "9900001").toBe(true);
    }
  });

  it("has customers on every step, and some without an owner or with one who has left", () => {
    expect(new Set(column("step"))).toEqual(new Set(STEPS));
    const ownerless = column("owner").filter((owner) => owner === undefined);
    expect(ownerless.length).toBeGreaterThan(20);
    const left = team.filter(({ active }) => !active).map(({ name }) => name);
    expect(column("owner").filter((owner) => left.includes(String(owner))).length).toBeGreaterThan(0);
  });

  it("has follow-ups overdue, today, tomorrow, later and none, relative to the clock", () => {
    const counts = { overdue: 0, today: 0, tomorrow: 0, later: 0, none: 0 };
    for (const day of column("nextDate")) {
      if (day === undefined) counts.none++;
      else {
        const ahead = daysBetween(TODAY, String(day));
        counts[ahead < 0 ? "overdue" : ahead === 0 ? "today" : ahead === 1 ? "tomorrow" : "later"]++;
      }
    }
    expect(counts.overdue).toBeGreaterThanOrEqual(15);
    expect(counts.today).toBeGreaterThanOrEqual(9);
    expect(counts.tomorrow).toBeGreaterThanOrEqual(8);
    expect(counts.later).toBeGreaterThan(80);
    expect(counts.none).toBeGreaterThan(80);
    const moved = demoRegister(language, addDays(TODAY, 100));
    expect(moved.customers.filter(({ nextDate }) => nextDate === addDays(TODAY, 100)).length).toBeGreaterThanOrEqual(9);
  });

  it("tells in each customer's row what its latest contact told", () => {
    const byId = new Map(customers.map((row) => [row.id, row]));
    const latest = new Map(contacts.map((row) => [row.customerId, row]));
    for (const contact of contacts) expect(byId.get(contact.customerId!)?.name).toBe(contact.customer);
    for (const [id, { date, presentState, goals, challenges }] of latest) {
      expect(byId.get(id!)).toMatchObject({ lastContact: date, presentState, goals, challenges });
    }
    expect(customers.filter(({ id, lastContact }) => (lastContact !== undefined) !== latest.has(id))).toEqual([]);
  });

  it("has contacts on working days of the past two years, newest last", () => {
    const days = contacts.map(({ date }) => String(date));
    expect(days).toEqual([...days].sort());
    for (const day of days) {
      expect(isDay(day) && weekdayOf(day) < 6).toBe(true);
      expect(daysBetween(day, TODAY)).toBeGreaterThan(0);
      expect(daysBetween(day, TODAY)).toBeLessThan(735);
    }
  });
});

it("the two languages tell of the same companies and days", () => {
  const [fi, en] = [demoRegister("fi", TODAY), demoRegister("en", TODAY)];
  const facts = ({ customers }: typeof fi) =>
    customers.map(({ id, name, step, nextDate, lastContact }) => [id, name, step, nextDate, lastContact]);
  expect(facts(fi)).toEqual(facts(en));
  expect(fi.customers[2]?.presentState).not.toBe(en.customers[2]?.presentState);
});
