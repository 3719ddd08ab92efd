import type { change as en } from "../en/change";
import type { Twin } from "../message";
import { numberText } from "../number-text";

export const change = {
  "change.changed-by": ({ who, when, text }) => `${who} muutti tätä ${when}: "${text}"`,
  "change.changed": ({ text }) => `Joku muutti tätä: "${text}"`,
  "change.cleared-by": ({ who, when }) => `${who} tyhjensi tämän ${when}.`,
  "change.cleared": "Joku tyhjensi tämän.",
  "change.of": ({ name, text }) => `${name}: ${text}`,
  "change.keep": "Pidä nykyinen",
  "change.mine": "Korvaa omalla",
  "change.not-saved":
    "Mitään ei vielä tallennettu: joku muu on muuttanut tätä asiakasta sen jälkeen, kun avasit lomakkeen.",
  "classify.changed": ({ n }) =>
    n === 1
      ? "Mitään ei vielä asetettu: 1 asiakkaan porras on vaihtunut sen jälkeen, kun avasit tämän ikkunan."
      : `Mitään ei vielä asetettu: ${numberText("fi", n)} asiakkaan porras on vaihtunut sen jälkeen, kun avasit tämän ikkunan.`,
  "classify.kept": "Mitään ei asetettu: portaat jäivät sellaisiksi kuin ne ovat.",
} satisfies Twin<typeof en>;
