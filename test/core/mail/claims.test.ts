import { type Claim, claimKey, planSends, readClaims, writeClaim } from "../../../src/core/mail/claims";

const TODAY = "2026-01-14";
const [owner, myyja, kollega] = ["Demo.Paallikko@example.fi", "demo.myyja@example.fi", "demo.kollega@example.fi"];
const recipients = [owner, myyja, kollega].map((to) => ({ to: to as string }));

function plan(claims: Record<string, Claim>, quota = 100, onlyHeldBack = false) {
  const { send, wait } = planSends(recipients, new Map(Object.entries(claims)), { today: TODAY, quota, onlyHeldBack });
  return { send: send.map(({ to, doubt }) => (doubt === "" ? to : `${to} ${doubt}`)), wait: wait.map(({ to }) => to) };
}

describe("planSends", () => {
  it("sends to all when nothing is stored", () => {
    expect(plan({})).toEqual({ send: [owner, myyja, kollega], wait: [] });
  });

  it.each(["claimed", "sent"] as const)("never sends a mail of today that is %s", (stage) => {
    expect(plan({ "demo.myyja@example.fi": { day: TODAY, stage } }).send).toEqual([owner, kollega]);
  });

  it("knows an address in other capitals", () => {
    expect(plan({ "demo.paallikko@example.fi": { day: TODAY, stage: "sent" } }).send).toEqual([myyja, kollega]);
  });

  it("says which earlier mail was never confirmed", () => {
    const claims = {
      "demo.myyja@example.fi": { day: "2026-01-13", stage: "claimed" as const },
      "demo.kollega@example.fi": { day: "2026-01-13", stage: "sent" as const },
    };
    expect(plan(claims).send).toEqual([owner, `${myyja} 2026-01-13`, kollega]);
  });

  it("lets those held back go first and holds back what does not fit", () => {
    const claims = { "demo.kollega@example.fi": { day: "2026-01-13", stage: "waiting" as const } };
    expect(plan(claims, 2)).toEqual({ send: [kollega, owner], wait: [myyja] });
  });

  it("sends nothing without quota", () => {
    expect(plan({}, 0)).toEqual({ send: [], wait: [owner, myyja, kollega] });
    expect(plan({}, -1).send).toEqual([]);
  });

  it("lets who waits longest go before the others, and remembers since when", () => {
    const claims = {
      "demo.kollega@example.fi": { day: "2026-01-12", stage: "waiting" as const },
      "demo.myyja@example.fi": { day: "2026-01-13", stage: "waiting" as const },
    };
    expect(plan(claims, 1)).toEqual({ send: [kollega], wait: [myyja, owner] });
    const { wait } = planSends(recipients, new Map(Object.entries(claims)), {
      today: TODAY,
      quota: 0,
      onlyHeldBack: true,
    });
    expect(wait.map(({ to, since }) => [to, since])).toEqual([
      [kollega, "2026-01-12"],
      [myyja, "2026-01-13"],
    ]);
  });

  it("later that day sends to nobody but those held back today", () => {
    const claims = { "demo.kollega@example.fi": { day: TODAY, stage: "waiting" as const } };
    expect(plan(claims, 10, true)).toEqual({ send: [kollega], wait: [] });
  });
});

describe("stored claims", () => {
  it("are read as they were written, and nothing else is", () => {
    const claim: Claim = { day: TODAY, stage: "claimed" };
    const stored = {
      [claimKey("Demo.Myyja@example.fi")]: writeClaim(claim),
      "reminders.run": "2026-01-14 done",
      [claimKey("demo.kollega@example.fi")]: "nonsense",
    };
    expect([...readClaims(stored)]).toEqual([["demo.myyja@example.fi", claim]]);
  });
});
