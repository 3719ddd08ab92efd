import { Register, SELLER } from "./register";

const OLD = {
  at: "2023-12-31 10:00",
  by: SELLER,
  act: "contact",
  undone: "",
  tab: "customers",
  before: "{}",
  after: "{}",
};

describe("the day's run", () => {
  it("removes from History what is older than 24 months, and leaves the rest", async () => {
    const register = await Register.setUp();
    const { host } = register;
    const row = (n: number, at: string) => ({
      ...OLD,
      at,
      id: `H2222222${n}`,
      actId: "T22222222",
      rowId: `A2222222${n}`,
    });
    register.type("history", [row(2, OLD.at), row(3, "2024-01-01 10:00"), row(4, "2025-06-30 10:00")]);
    host.chooseMenu(SELLER, ["Asiakkuudet", "Muistutukset päälle"]);
    const before = register.rows("history").length;
    host.moveClock(Date.UTC(2026, 0, 15, 6, 0));
    expect(host.executions.filter(({ error }) => error)).toEqual([]);
    const left = register.rows("history");
    expect([before - left.length, left.map(({ id }) => id)]).toEqual([2, expect.arrayContaining(["H22222224"])]);
    host.moveClock(Date.UTC(2026, 0, 16, 6, 0));
    expect(register.rows("history")).toEqual(left);
  });
});
