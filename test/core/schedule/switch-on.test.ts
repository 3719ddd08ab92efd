import { readSender, switchOn, writeSender } from "../../../src/core/schedule/switch-on";

const HOUR = 3_600_000;
const NOW = 1_768_372_000_000;
const me = "demo.myyja@example.fi";
const other = (hoursAgo: number) => ({ email: "demo.kollega@example.fi", since: NOW - hoursAgo * HOUR });

describe("switchOn", () => {
  it.each([
    ["nobody sends", null, null, "on"],
    ["I send already", { email: "Demo.Myyja@example.fi", since: NOW - 9 * HOUR }, NOW - HOUR, "already-on"],
    ["somebody else sends", other(99), NOW - HOUR, "other-sends"],
    ["somebody else began a moment ago", other(0.1), null, "other-just-began"],
    ["somebody else took over from a third person", other(0.1), NOW - HOUR, "other-just-began"],
    ["somebody else has stopped", other(99), NOW - 4 * HOUR, "taken-over"],
    ["somebody else never began", other(99), null, "taken-over"],
  ])("when %s", (_, sender, sign, expected) => {
    expect(switchOn(me, { ms: NOW }, sender, sign, 3)).toBe(expected);
  });

  it("takes a person whom Google does not name for somebody else", () => {
    expect(switchOn("", { ms: NOW }, other(99), NOW - HOUR, 3)).toBe("other-sends");
  });
});

describe("the stored sender", () => {
  it("is read as written, and nothing else is", () => {
    expect(readSender(writeSender(other(1)))).toEqual(other(1));
    expect([undefined, "", "demo.myyja@example.fi"].map(readSender)).toEqual([null, null, null]);
  });
});
