import { readRef, writeRef } from "../../src/core/customer-ref";

describe("customer ref", () => {
  it("is the ID where there is one", () => {
    expect(writeRef({ id: "A7K2M4", row: 5, name: "Demo Oy" })).toBe("A7K2M4");
    expect(readRef("A7K2M4")).toEqual({ id: "A7K2M4" });
  });

  it("is the place and the name where there is none yet", () => {
    expect(readRef(writeRef({ id: "", row: 5, name: "Demo Oy" }))).toEqual({ row: 5, name: "Demo Oy" });
  });

  it.each(["", "row 7 Demo", "Demo\nOy"])("carries the name %j as it is", (name) => {
    expect(readRef(writeRef({ id: "", row: 12, name }))).toEqual({ row: 12, name });
  });
});
