import { refusal } from "../../../scripts/workbench/server/guard";

describe("guard of the workbench", () => {
  const PORT = 8787;

  it.each([
    ["a script without Origin", { host: "127.0.0.1:8787" }],
    ["the page itself", { host: "127.0.0.1:8787", origin: "http://127.0.0.1:8787", "sec-fetch-site": "same-origin" }],
    ["the page as localhost", { host: "localhost:8787", origin: "http://localhost:8787" }],
    ["an address typed by the person", { host: "127.0.0.1:8787", "sec-fetch-site": "none" }],
    [
      "a link that another site has to the page",
      {
        host: "127.0.0.1:8787",
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "document",
      },
    ],
  ])("lets %s in", (_who, headers) => {
    expect(refusal(headers, "GET", PORT)).toBeNull();
  });

  it.each([
    ["a name that was made to point here", { host: "evil.example:8787" }],
    ["another port's name", { host: "127.0.0.1:1" }],
    ["no Host", {}],
    ["another site's page", { host: "127.0.0.1:8787", origin: "https://evil.example" }],
    ["another program's page on this machine", { host: "127.0.0.1:8787", origin: "http://127.0.0.1:3000" }],
    ["a sandboxed frame", { host: "127.0.0.1:8787", origin: "null" }],
    [
      "a picture in another site",
      { host: "127.0.0.1:8787", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    ],
    [
      "a frame in another site",
      {
        host: "127.0.0.1:8787",
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "iframe",
      },
    ],
  ])("refuses %s with a sentence", (_who, headers) => {
    expect(refusal(headers, "GET", PORT)).toMatch(/^The workbench answers .*\.$/);
  });

  it("refuses a form that another site sends, though that opens a page", () => {
    const headers = {
      host: "127.0.0.1:8787",
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect(refusal(headers, "POST", PORT)).not.toBeNull();
  });
});
