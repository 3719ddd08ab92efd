import type { Input } from "../../src/schema/calls";
import { COLLEAGUE, letters, Register, SELLER, TODAY } from "./register";

let register: Register;
let id: string;

const entry = (change: Partial<Input<"logContact">> = {}): Input<"logContact"> => ({
  requestId: "request-0001",
  customerId: id,
  channel: "call",
  answered: true,
  day: TODAY,
  people: "",
  presentState: "Oma tilanne",
  goals: "",
  challenges: "",
  note: "",
  nextStep: "Oma askel",
  nextDate: "2026-01-27",
  noNextBecause: "",
  seen: seen(),
  ...change,
});

/** What a panel shows of the customer now. */
function seen(): Input<"logContact">["seen"] {
  const { nextStep, nextDate, presentState, goals, challenges } = register.send("customerById", { id }).customer!;
  return { nextStep, nextDate, presentState, goals, challenges };
}

const customer = () => register.rows("customers")[0]!;
const type = (key: string, value: string) =>
  register.host.edit(COLLEAGUE, "Asiakkaat", `${letters(register.column("customers", key))}2`, [[value]]);
const everything = () => [register.rows("customers"), register.rows("contacts"), register.rows("history")];

beforeEach(async () => {
  register = await Register.setUp();
  register.type("customers", [{ name: "Demo-Konepaja Oy" }, { name: "Demo Putki Ky", step: "Prospekti" }]);
  const [found] = register.send("findCustomers", { query: "konepaja" }).customers;
  id = found!.id;
  register.send("logContact", { ...entry({ nextStep: "Vanha" }), requestId: "request-0000" });
  id = customer().id!;
});

describe("two people who log a contact with one customer", () => {
  it("asks about what the colleague's contact has changed, names them, and writes nothing", () => {
    const first = entry();
    register.send("logContact", { ...entry(), requestId: "request-colleague", nextStep: "Kollegan" }, COLLEAGUE);
    const before = everything();
    const { asks, actId, now } = register.send("logContact", first);
    expect(asks).toEqual([
      {
        decision: "next",
        now: { nextStep: "Kollegan", nextDate: "2026-01-27" },
        message: expect.stringMatching(/^demo\.kollega@example\.fi muutti tätä klo\s14\.0\d: "Kollegan, ti\s27\.1\."$/),
      },
    ]);
    expect([actId, now]).toEqual([null, null]);
    expect(everything()).toEqual(before);
  });

  it("names nobody where the add-on does not know who typed it", () => {
    const first = entry();
    type("presentState", "Kirjoitettu soluun");
    const { asks } = register.send("logContact", first);
    expect(asks.map(({ message }) => message)).toEqual(['Joku muutti tätä: "Kirjoitettu soluun"']);
    type("presentState", "");
    const again = register.send("logContact", first);
    expect(again.asks.map(({ message }) => message)).toEqual(["Joku tyhjensi tämän."]);
  });

  it("keeps theirs or takes mine, field by field, and the log has what was said in either case", () => {
    const first = entry({ goals: "Oma tavoite" });
    type("nextStep", "Kollegan askel");
    type("nextDate", "15.3.2027");
    type("goals", "Kollegan tavoite");
    const { asks } = register.send("logContact", first);
    const known = Object.assign({}, first.seen, ...asks.map(({ now }) => now));
    const second = register.send("logContact", { ...first, seen: known, keep: ["next"] });
    expect([second.asks, second.message]).toEqual([[], expect.stringMatching(/^Kirjattu.*15\.3\.2027\.$/)]);
    expect(second.now).toMatchObject({ nextStep: "Kollegan askel", goals: "Oma tavoite" });
    expect(customer()).toMatchObject({ nextStep: "Kollegan askel", goals: "Oma tavoite", presentState: "Oma tilanne" });
    expect(register.rows("contacts").at(-1)).toMatchObject({ nextStep: "Oma askel", goals: "Oma tavoite" });
  });

  it("asks once more when it was changed again while the person decided", () => {
    const first = entry();
    type("nextStep", "Ensimmäinen");
    const { asks } = register.send("logContact", first);
    type("nextStep", "Toinen");
    const second = register.send("logContact", { ...first, seen: Object.assign({}, first.seen, asks[0]!.now) });
    expect(second.asks.map(({ now }) => now.nextStep)).toEqual(["Toinen"]);
    expect(customer().nextStep).toBe("Toinen");
  });

  it("completes a save that was stopped instead of asking about its own half", () => {
    const first = entry();
    register.send("logContact", { ...first, requestId: "request-count" });
    const calls = register.last.calls!.length;
    for (let n = Math.floor(calls / 2); n <= calls; n++) {
      const request = { ...entry({ presentState: `Tilanne ${n}` }), requestId: `request-kill-${n}` };
      register.host.faults.kill(n, { unflushed: "land" });
      expect(() => register.send("logContact", request)).toThrow();
      expect(register.send("logContact", request).asks).toEqual([]);
      expect(customer().presentState).toBe(`Tilanne ${n}`);
    }
  });

  it("needs no call more than a save that shows nothing", () => {
    const { seen: _, ...without } = entry();
    register.send("logContact", { ...without, requestId: "request-unseen-1" });
    register.send("logContact", { ...without, requestId: "request-unseen-2", presentState: "Muu" });
    const { sheetCalls } = register.last;
    register.send("logContact", { ...entry(), requestId: "request-seen" });
    expect(register.last.sheetCalls).toBe(sheetCalls);
    type("nextStep", "Kollegan askel");
    register.send("logContact", { ...entry(), seen: { ...seen()!, nextStep: "Muu" }, requestId: "request-asked" });
    expect(register.last.sheetCalls).toBeLessThanOrEqual(16);
  });
});

describe("two people who classify", () => {
  const classify = (steps: readonly string[], step: "regular" | "passive", requestId: string, user = SELLER) => {
    const customers = register.rows("customers").map(({ id: own, name }, i) => own || `row ${i + 2} ${name}`);
    return register.send("classify", { requestId, step, customerIds: customers, seen: [...steps] }, user);
  };

  it("asks about steps that somebody changed since the dialog opened, and writes nothing", () => {
    classify(["", "prospect"], "passive", "request-colleague", COLLEAGUE);
    const before = everything();
    const { asks } = classify(["", "prospect"], "regular", "request-0009");
    expect(asks.map(({ step, message }) => [step, message])).toEqual([
      [
        "passive",
        expect.stringMatching(/^Demo-Konepaja Oy: demo\.kollega@example\.fi muutti tätä klo.*"Passiivinen"$/),
      ],
      ["passive", expect.stringMatching(/^Demo Putki Ky: demo\.kollega@example\.fi muutti tätä klo.*"Passiivinen"$/)],
    ]);
    expect(everything()).toEqual(before);
    expect(classify(["passive", "passive"], "regular", "request-0009").message).toBe("Porras vaihtui 2 asiakkaalla.");
  });

  it("does not ask about those who are on the step already", () => {
    classify(["", "prospect"], "regular", "request-colleague", COLLEAGUE);
    expect(classify(["", "prospect"], "regular", "request-0009").asks).toEqual([]);
  });
});
