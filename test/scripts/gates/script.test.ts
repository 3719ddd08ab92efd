import { scriptProblems } from "../../../scripts/gates/script";

const problems = (code: string, inputs: string[] = []) => scriptProblems({ code, inputs });

describe("scriptProblems", () => {
  it.each([
    ["var a = [1, 2].map(function (x) { return x * 2; });"],
    ["var text = '10n';"],
    ["var n = BigInt(10);"],
    ["async function f() { await g(); }"],
  ])("lets %s pass", (code) => {
    expect(problems(code)).toEqual([]);
  });

  it.each([
    ["var a = b?.c;", /not es2019/],
    ["class A { #x = 1; }", /not es2019/],
    ["var a = b ?? c;", /not es2019/],
    ["var a = 10n;", /BigInt literal 10n/],
    ["var a = 0xffn;", /BigInt literal 0xffn/],
    ["import a from 'b';", /not es2019/],
  ])("refuses %s", (code, sentence) => {
    expect(problems(code).join()).toMatch(sentence);
  });

  it("refuses a script over the limit", () => {
    expect(problems(`var a = "${"x".repeat(500_000)}";`)).toEqual([expect.stringContaining("the limit is 500000")]);
  });

  it("refuses a file that may not ship", () => {
    expect(problems("", ["src/main.ts", "sheets-templates/customers.json", "node_modules/zod/index.js"])).toEqual([]);
    expect(
      problems("", ["scripts/build.ts", "node_modules/lodash/index.js", "node_modules/zod-extra/a.js"]),
    ).toHaveLength(3);
  });
});
