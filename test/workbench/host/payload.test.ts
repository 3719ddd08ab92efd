import { answer, hostOf, OTTO } from "./harness";

describe("what a page sends", () => {
  const echo = hostOf("function echo() { return JSON.stringify([].slice.call(arguments)); } function secret_() {}");

  it.each([[[1, "a", true, null, { a: [1, { b: null }] }]], [[]], [[[["x"]]]]])("arrives as it is: %j", (args) => {
    expect(JSON.parse(echo.call(OTTO.email, "echo", args) as string)).toEqual(args);
  });

  it.each([
    ["a date", new Date()],
    ["a function", () => 1],
    ["a map", new Map()],
    ["undefined", undefined],
    ["not a number", Number.NaN],
    ["a date inside", { deep: [new Date()] }],
  ])("fails with %s", (_, value) => {
    expect(() => echo.call(OTTO.email, "echo", ["fine", value])).toThrow("Failed due to illegal value in property: 1");
  });

  it("is of the script's own classes", () => {
    const host = hostOf("function is(list, object) { return [list instanceof Array, object instanceof Object]; }");
    expect(host.call(OTTO.email, "is", [[1], {}])).toEqual([true, true]);
  });

  it("does not reach private functions or members", () => {
    expect(() => echo.call(OTTO.email, "secret_")).toThrow("google.script.run has no secret_");
    expect(() => echo.call(OTTO.email, "Math.max")).toThrow("google.script.run has no Math.max");
  });
});

describe("what a page gets", () => {
  it.each([
    ["undefined", null],
    ["5", 5],
    ["[1, 'a', { b: null }]", [1, "a", { b: null }]],
    ["JSON.stringify({ a: 1 })", '{"a":1}'],
  ])("is %s", (value, expected) => {
    expect(answer(`return ${value};`)).toEqual(expected);
    expect(answer(`return ${value};`, { results: "google" })).toEqual(expected);
  });

  it.each([
    ["{ rows: [{ day: new Date() }] }", "[object Date] (run.rows[0].day)", null],
    ["{ a: new Map([[1, 2]]) }", "[object Map] (run.a)", { a: {} }],
    ["[function () { return 1; }]", "a value of type function (run[0])", ["function () { return 1; }"]],
    ["[undefined]", "a value of type undefined (run[0])", [null]],
    ["SpreadsheetApp.getActiveSheet()", "a Sheet (run)", null],
    ["[NaN]", "NaN (run[0])", [Number.NaN]],
  ])("is refused by name, or lost as Google loses it: %s", (value, refusal, googles) => {
    expect(() => answer(`return ${value};`)).toThrow(`google.script.run does not hand over ${refusal}`);
    expect(answer(`return ${value};`, { results: "google" })).toEqual(googles);
  });

  it("cannot hold itself", () => {
    expect(() => answer("var a = {}; a.a = a; return a;")).toThrow("an object that holds itself (run.a)");
  });

  it("is an error of name and message when the function throws", () => {
    expect(() => answer("throw new RangeError('too far');")).toThrow(/^RangeError: too far$/);
    expect(() => answer("SpreadsheetApp.getActiveSheet().getRange(0, 1);")).toThrow(/^Exception: The starting row/);
  });
});
