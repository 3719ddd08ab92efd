import { classifyData } from "../../src/schema/calls";
import { contact, Register, SELLER } from "./register";

const NAMES = ["Demo Yksi Oy", "Demo Kaksi Oy", "Demo Kolme Oy", "Demo Neljä Oy"];

describe("classify", () => {
  let register: Register;

  beforeEach(async () => {
    register = await Register.setUp();
    register.type("customers", [
      { name: NAMES[0]!, step: "Suspekti" },
      { name: NAMES[1]!, step: "Prospekti", owner: "Demo Myyjä", nextStep: "Soita", nextDate: "27.1.2026" },
      { name: NAMES[2]! },
      { name: NAMES[3]!, step: "Prospekti" },
    ]);
  });

  /** What the dialog gets when it is opened on the selected cells. */
  function opened(tab: "customers" | "contacts", a1: string) {
    register.host.select(SELLER, register.title(tab), a1);
    register.host.chooseMenu(SELLER, ["Asiakkuudet", "Luokittele"]);
    const { html } = register.host.screens(SELLER).dialog!;
    const boot = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)![1]!;
    return classifyData.parse(JSON.parse(boot).data);
  }
  const names = (data: ReturnType<typeof opened>) => data.customers.map(({ name }) => name);

  it.each([
    ["one row", "B3", [1], 0],
    ["several areas, one of them twice", "A2:B3,D5,C3", [0, 1, 3], 0],
    ["whole columns", "B:C", [0, 1, 2, 3], 0],
    ["rows below the data too", "A4:A7", [2, 3], 0],
  ] as const)("opens on the customers of %s", (_, a1, expected, strangers) => {
    const data = opened("customers", a1);
    expect(names(data)).toEqual(expected.map((n) => NAMES[n]));
    expect(data.strangers).toBe(strangers);
  });

  it("has no customers for the rows of another tab", () => {
    expect(names(opened("contacts", "A2:A9"))).toEqual([]);
  });

  it("asks what the entry rules ask", () => {
    const { customers, questions } = opened("customers", "A2:A5");
    const asked = questions.map(({ step, customerIds, message }) => [
      step,
      customerIds.map((id) => customers.findIndex((customer) => customer.id === id)),
      message,
    ]);
    expect(asked).toEqual([
      ["prospect", [0, 1, 2, 3], "4 asiakkaaseen ei ole vielä saatu yhteyttä."],
      ["key-account", [0, 2, 3], "3 asiakkaalla ei ole vastuuhenkilöä."],
      ["key-account", [0, 2, 3], "3 asiakkaalla ei ole päivättyä seuraavaa askelta."],
    ]);
  });

  it("sets the step with its day, leaves those on it alone, and logs each in History", () => {
    for (const at of ["D3", "D5"]) register.put("customers", at, [["12.1.2026"]]);
    const ids = opened("customers", "A2:A5").customers.map(({ id }) => id);
    const outcome = register.send("classify", { requestId: "request-0001", step: "prospect", customerIds: ids });
    expect(outcome).toEqual({
      message: "Porras vaihtui 2 asiakkaalla.",
      actId: expect.any(String),
      details: [],
      asks: [],
    });
    expect(register.rows("customers").map(({ step, stepSince }) => [step, stepSince])).toEqual([
      ["Prospekti", "14.1.2026"],
      ["Prospekti", "12.1.2026"],
      ["Prospekti", "14.1.2026"],
      ["Prospekti", "12.1.2026"],
    ]);
    const logged = register.rows("history").filter(({ act }) => act === "classify");
    expect(logged).toHaveLength(2);
    expect(logged.every(({ by }) => by === SELLER)).toBe(true);
  });

  it.each(["passive", "former"] as const)("demands nothing more of customers that are set %s", (step) => {
    const ids = opened("customers", "A2:A5").customers.map(({ id }) => id);
    register.send("classify", { requestId: "request-0001", step: "regular", customerIds: ids });
    const change = { answered: false, presentState: "", nextStep: "", nextDate: "", noNextBecause: "Kollega jatkaa" };
    register.send("logContact", contact(register.rows("customers")[3]!.id!, { requestId: "request-0002", ...change }));
    expect(register.rows("customers")[3]).toMatchObject({ due: "Puuttuu: seuraava askel" });
    register.send("classify", {
      requestId: "request-0003",
      step,
      customerIds: register.rows("customers").map(({ id }) => id!),
    });
    expect(register.rows("customers")[3]).toMatchObject({ due: "" });
  });

  it("does it once, however often it is sent", () => {
    const ids = opened("customers", "A2:A5").customers.map(({ id }) => id);
    const input = { requestId: "request-0001", step: "regular" as const, customerIds: ids };
    const first = register.send("classify", input);
    const logged = register.rows("history").length;
    const second = register.send("classify", input);
    expect(second).toEqual(first);
    expect(register.rows("history")).toHaveLength(logged);
  });

  it("is undone as one act", () => {
    const ids = opened("customers", "A2:A5").customers.map(({ id }) => id);
    const { actId } = register.send("classify", { requestId: "request-0001", step: "former", customerIds: ids });
    register.send("undo", { actId: actId! });
    expect(register.rows("customers").map(({ step }) => step)).toEqual(["Suspekti", "Prospekti", "", "Prospekti"]);
  });

  it("follows rows without ID that have moved, by names that one row alone has", () => {
    register.putRows("customers", [{ name: "Demo Sama Oy" }, { name: "Demo Sama Oy" }]);
    const { customers, rows } = opened("customers", "A4:A7");
    register.host.insertRows(SELLER, register.title("customers"), 2, 1);
    const customerIds = customers.map(({ id }) => id);
    const { message } = register.send("classify", { requestId: "request-0001", step: "regular", customerIds, rows });
    expect(message).toBe("Porras vaihtui 3 asiakkaalla. 1 asiakasta ei enää ollut rekisterissä.");
    expect(register.rows("customers").map(({ name, step }) => [name, step])).toEqual([
      ["", ""],
      [NAMES[0], "Suspekti"],
      [NAMES[1], "Prospekti"],
      [NAMES[2], "Kanta-asiakas"],
      [NAMES[3], "Kanta-asiakas"],
      ["Demo Sama Oy", "Kanta-asiakas"],
      ["Demo Sama Oy", ""],
    ]);
  });

  it("says how many were gone", () => {
    const ids = opened("customers", "A2:A3").customers.map(({ id }) => id);
    const input = { requestId: "request-0001", step: "regular" as const, customerIds: [...ids, "AXXXXXX"] };
    expect(register.send("classify", input).message).toBe(
      "Porras vaihtui 2 asiakkaalla. 1 asiakasta ei enää ollut rekisterissä.",
    );
  });

  it("takes a step that is none of ours for no step", () => {
    register.type("customers", [{ name: "Demo Viisi Oy", step: "kantis" }]);
    const { customers } = opened("customers", "A6");
    expect(customers).toEqual([expect.objectContaining({ name: "Demo Viisi Oy", step: "" })]);
  });
});
