import { Host } from "../../../scripts/workbench/host/host";
import { shellState } from "../../../scripts/workbench/server/view/shell-state";

const OWNER = { email: "demo.myyja@example.fi", name: "Demo Myyjä", locale: "fi", role: "owner" } as const;
const CODE = "function look() {} function fail() { throw new Error('no'); }";
const manifest = { timeZone: "Europe/Helsinki", runtimeVersion: "V8", oauthScopes: [] };

describe("what the shell shows of the runs", () => {
  it("puts the same function again and again on one line, failures apart", () => {
    const host = new Host({ bundle: { code: CODE, pages: {}, manifest }, people: [OWNER], seed: 1 });
    const run = (name: string) => host.call(OWNER.email, name, []);
    for (const name of ["look", "look", "look"]) run(name);
    expect(() => run("fail")).toThrow();
    expect(() => run("fail")).toThrow();
    run("look");
    const { executions } = shellState(host, OWNER.email);
    expect(executions.map(({ function: name, times, error }) => [name, times, error !== null])).toEqual([
      ["look", 3, false],
      ["fail", 1, true],
      ["fail", 1, true],
      ["look", 1, false],
    ]);
  });
});
