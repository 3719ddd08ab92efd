import { isAddress } from "../../../src/core/mail/address";

describe("isAddress", () => {
  it.each(["demo.myyja@example.fi", "a+b@x.example.fi", "åke@example.fi"])("takes %s", (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    "",
    "Demo Myyjä",
    "demo@",
    "@example.fi",
    "demo@example",
    "demo@example.",
    "a@example.fi, b@example.fi",
    "a@b@example.fi",
    "a b@example.fi",
    "<a@example.fi>",
  ])("refuses %p", (text) => {
    expect(isAddress(text)).toBe(false);
  });
});
