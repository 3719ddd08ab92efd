import type { Claim } from "../../../src/core/mail/claims";
import { remindersStatus } from "../../../src/core/schedule/status";

const claims = new Map<string, Claim>([
  ["demo.myyja@example.fi", { day: "2026-01-14", stage: "sent" }],
  ["demo.kollega@example.fi", { day: "2026-01-14", stage: "waiting" }],
  ["demo.paallikko@example.fi", { day: "2026-01-14", stage: "claimed" }],
  ["demo.entinen@example.fi", { day: "2026-01-09", stage: "claimed" }],
]);
const status = (language: "fi" | "en", of: Map<string, Claim>) =>
  remindersStatus(language, "demo.myyja@example.fi", of, "2026-01-15").replace(/\u00a0/g, " ");

describe("the status in Settings", () => {
  it("says who sends, how the last mails went, what waits and what is in doubt", () => {
    expect(status("fi", claims)).toBe(
      "Päällä, lähettää demo.myyja@example.fi · ke 14.1.: lähetetty 1 · Googlen päiväraja täyttyi: 1 viesti odottaa ja lähtee heti, kun raja sallii · ei ehkä tullut perille, tarkista osoite: demo.paallikko@example.fi",
    );
    expect(status("en", claims)).toBe(
      "On, sent by demo.myyja@example.fi · Wed 14 Jan: 1 sent · Google's daily limit is full: 1 mail waits and goes as soon as the limit allows · may not have arrived, check the address: demo.paallikko@example.fi",
    );
  });

  it("says no more than who sends before the first mail", () => {
    expect(status("fi", new Map())).toBe("Päällä, lähettää demo.myyja@example.fi");
  });
});
