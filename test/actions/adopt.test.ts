import { Host } from "../../scripts/workbench/host/host";
import type { CallName, Input, Output } from "../../src/schema/calls";
import { calls } from "../../src/schema/calls";
import { CHOSEN, HEADER, OWN_TAB, type OwnList, personsPart, plantOwnList, TITLES } from "./own-list";
import { COLLEAGUE, NOW, SELLER, shipped } from "./register";

async function hostWithList(count: number): Promise<{ host: Host; list: OwnList }> {
  const people = [
    { email: SELLER, name: "Demo Myyjä", role: "owner", locale: "fi" },
    { email: COLLEAGUE, name: "Demo Kollega", role: "editor", locale: "fi" },
  ] as const;
  const host = new Host({ bundle: await shipped(), people, now: NOW, seed: 1 });
  const list = plantOwnList(host, count);
  host.open(SELLER);
  return { host, list };
}

function send<Name extends CallName>(host: Host, name: Name, input: Input<Name>, user = SELLER): Output<Name> {
  try {
    return calls[name].output.parse(JSON.parse(String(host.call(user, name, [JSON.stringify(input)])))) as Output<Name>;
  } catch (error) {
    throw new Error([(error as Error).message, ...host.executions.at(-1)!.log].join("\n"), { cause: error });
  }
}

function adopt(host: Host, list: OwnList, requestId = "adopt-the-list") {
  return send(host, "adoptList", {
    requestId,
    language: "fi",
    sheetId: list.sheet.id,
    header: HEADER,
    columns: [...CHOSEN],
  });
}

describe("adopting a person's own list", () => {
  it("gives each customer an ID and leaves everything of the person's as it was", async () => {
    const { host, list } = await hostWithList(400);
    const before = personsPart(list.sheet);
    const outcome = adopt(host, list);
    expect(personsPart(list.sheet)).toEqual(before);
    const id = TITLES.length + 1;
    expect(list.sheet.display(HEADER, id)).toBe("Tunnus");
    const ids = list.customers.map((row) => list.sheet.display(row, id));
    expect(ids.every((text) => /^A[2-9A-Z]{8}$/.test(text))).toBe(true);
    expect(new Set(ids).size).toBe(400);
    expect(list.headings.map((row) => list.sheet.display(row, id))).toEqual(["–", "–", "–", "–"]);
    expect([list.totals, list.totals + 2].map((row) => list.sheet.display(row, id))).toEqual(["–", "–"]);
    send(host, "undo", { actId: outcome.actId! });
    expect(personsPart(list.sheet)).toEqual(before);
    expect(list.sheet.maxColumns).toBe(14);
    expect(host.workbook.metadata).toEqual([]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([OWN_TAB, "Taulukko1"]);
  });
});
