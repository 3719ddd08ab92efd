import { spawnSync } from "node:child_process";

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/bench.ts", ...args], { encoding: "utf8" });

describe("npm run bench", () => {
  it("says what it takes when it is asked", () => {
    const { status, stdout } = bench("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm run bench -- \[options\]/);
    expect(stdout).toContain("--json");
  });

  it("does not begin with an option that it does not know", () => {
    const { status, stdout, stderr } = bench("--jsno");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/'--jsno'[\s\S]*npm run bench -- \[options\]/);
  });
});
