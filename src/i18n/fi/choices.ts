import type { choices as en } from "../en/choices";
import type { Twin } from "../message";

export const choices = {
  "step.suspect": "Suspekti",
  "step.prospect": "Prospekti",
  "step.customer": "Asiakas",
  "step.regular": "Kanta-asiakas",
  "step.key-account": "Avainasiakas",
  "step.advocate": "Suosittelija",
  "step.passive": "Passiivinen",
  "step.former": "Entinen",
  "channel.call": "Puhelu",
  "channel.visit": "Käynti",
  "channel.meeting": "Tapaaminen",
  "channel.email": "Sähköposti",
  "channel.message": "Viesti",
  "channel.other": "Muu",
} satisfies Twin<typeof en>;
