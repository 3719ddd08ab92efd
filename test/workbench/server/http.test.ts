import { request } from "node:http";
import { api, startWorkbench, type Workbench } from "../../browser/browser";

const SCRIPT = "test/browser/inline-workbench.ts";
const SELLER = "demo.myyja@example.fi";
const VIEWER = "demo.katselija@example.fi";
const TAB = "Taulukko1";

jest.setTimeout(300_000);

describe("HTTP API of the workbench", () => {
  let bench: Workbench;
  const call = <T>(path: string, body?: unknown) => api<T>(bench.address, path, body);
  const values = async () => (await call<{ values: string[][] }>(`tabs/${TAB}`)).values;

  beforeAll(async () => {
    bench = await startWorkbench({ script: SCRIPT });
  });
  afterAll(() => bench.stop());

  it("lists the tabs and shows one as displayed", async () => {
    await call("edit", {
      user: SELLER,
      tab: TAB,
      a1: "A1",
      values: [
        ["1,5", "12.1.2026", "Äiti"],
        [null, true, 3],
      ],
    });
    expect(await call("tabs")).toEqual([{ name: TAB, hidden: false, rows: 1000, columns: 26 }]);
    expect(await values()).toEqual([
      ["1,5", "12.1.2026", "Äiti"],
      ["", "TOSI", "3"],
    ]);
  });

  it("calls functions with what is selected", async () => {
    await call("select", { user: SELLER, tab: TAB, a1: "B2:B3,D5" });
    expect(await call("call", { user: SELLER, function: "selected", args: [] })).toEqual({ result: "B2:B3,D5" });
    expect(await call("call", { user: SELLER, function: "add", args: [2, 3] })).toEqual({ result: 5 });
  });

  it("chooses from the menus and lists what ran", async () => {
    const run = await call("menu", { user: SELLER, path: ["Demo", "More", "Say"] });
    expect(run).toMatchObject({ function: "sayHello", user: SELLER, error: null });
    const all = await call<{ function: string; sheetCalls: number }[]>("executions");
    expect(all.at(-1)).toMatchObject({ function: "sayHello" });
  });

  it("answers the cross where nobody is there to be asked", async () => {
    await call("select", { user: SELLER, tab: TAB, a1: "A1" });
    await call("menu", { user: SELLER, path: ["Demo", "More", "Ask"] });
    expect((await values())[0]![0]).toBe("CLOSE ");
  });

  it("moves the clock, runs what is due in order and shows the mail", async () => {
    await call("clock", { to: "2030-01-14T08:00" });
    await call("call", { user: SELLER, function: "every", args: [] });
    const { ran } = await call<{ now: string; ran: { function: string; at: number }[] }>("clock", {
      to: "2030-01-14T11:30",
    });
    expect(ran.map((run) => run.function)).toEqual(["mailMe", "mailMe", "mailMe"]);
    expect(ran.map(({ at }) => at)).toEqual([...ran.map(({ at }) => at)].sort((a, b) => a - b));
    const mail = await call<{ subject: string; to: string[] }[]>("mail");
    expect(mail).toHaveLength(3);
    expect(mail[0]).toMatchObject({ subject: "Demo mail", to: ["demo.kollega@example.fi"] });
  });

  it.each([
    ["tabs/Nowhere", undefined, 404, 'There is no tab "Nowhere". Tabs: Taulukko1.'],
    ["nothing", undefined, 404, "There is no GET /api/nothing."],
    [
      "edit",
      { user: "nobody@example.fi", tab: TAB, a1: "A1", values: [["x"]] },
      404,
      'There is no user "nobody@example.fi".',
    ],
    [
      "edit",
      { user: SELLER, tab: TAB, a1: "A1", values: [["x"], []] },
      400,
      '"values" must be a list of rows of the same length.',
    ],
    ["edit", { user: SELLER, tab: TAB, a1: "ZZZ1", values: [["x"]] }, 400, "ZZZ1 is no place"],
    ["edit", { user: VIEWER, tab: TAB, a1: "A1", values: [["x"]] }, 422, "katseluoikeus"],
    ["menu", { user: SELLER, path: ["Demo", "Nope"] }, 400, "There is no menu item Demo > Nope"],
    ["call", { user: SELLER, function: "fail" }, 422, "The demo fails"],
    ["call", { user: SELLER, function: "hidden_" }, 422, "hidden_"],
    ["clock", { to: "tomorrow" }, 400, '"tomorrow" is no moment.'],
    ["edit", [1], 400, "The request must be a JSON object."],
  ])("refuses %s %j", async (path, body, status, sentence) => {
    const response = await fetch(new URL(`/api/${path}`, bench.address), {
      method: body === undefined ? "GET" : "POST",
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    expect(((await response.json()) as { error: string }).error).toContain(sentence);
    expect(response.status).toBe(status);
  });

  it("does nothing for a foreign Host or Origin, nor for a form", async () => {
    const edit = JSON.stringify({ user: SELLER, tab: TAB, a1: "Z9", values: [["stolen"]] });
    const json = { "content-type": "application/json" };
    expect(await raw({ ...json, host: "evil.example" }, edit)).toBe(403);
    expect(await raw({ ...json, origin: "https://evil.example" }, edit)).toBe(403);
    expect(await raw({ ...json, origin: "null" }, edit)).toBe(403);
    expect(await raw({ "content-type": "text/plain" }, edit)).toBe(415);
    expect(await raw(json, "{")).toBe(400);
    expect(JSON.stringify(await values())).not.toContain("stolen");
  });

  it("lets no foreign page listen in", async () => {
    const refused = (origin: string) =>
      new Promise<number>((resolve, reject) => {
        const url = new URL("/live?user=", bench.address);
        const headers = {
          connection: "Upgrade",
          upgrade: "websocket",
          "sec-websocket-version": "13",
          "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
          origin,
        };
        const asked = request(url, { headers }, ({ statusCode }) => resolve(statusCode ?? 0));
        asked.on("upgrade", ({ statusCode }, socket) => {
          socket.destroy();
          resolve(statusCode ?? 0);
        });
        asked.on("error", reject);
        asked.end();
      });
    expect(await refused("https://evil.example")).toBe(403);
    expect(await refused(bench.address.replace(/\/$/, ""))).toBe(101);
  });

  function raw(headers: Record<string, string>, body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const url = new URL("/api/edit", bench.address);
      const asked = request(url, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on("error", reject);
      asked.end(body);
    });
  }
});
