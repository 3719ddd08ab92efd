import type { change as en } from "../en/change";
import type { Twin } from "../message";

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
  "change.decide": "Valitse kustakin, kumpi jää, ja tallenna.",
  "change.decide-first": "Valitse ensin, kumpi jää.",
} satisfies Twin<typeof en>;
