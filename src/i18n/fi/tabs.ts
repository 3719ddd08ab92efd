import type { tabs as en } from "../en/tabs";
import type { Twin } from "../message";

export const tabs = {
  "kind.customer": "Asiakas",
  "kind.reseller": "Jälleenmyyjä",
  "kind.partner": "Kumppani",
  "language.fi": "Suomi",
  "language.en": "Englanti",
  "door.sheet": "Taulukko",
  "door.sidebar": "Paneeli",
  "reminderDays.mon-fri": "ma–pe",
  "reminderDays.mon-sat": "ma–la",
  "reminderDays.every-day": "joka päivä",
  "active.yes": "Kyllä",
  "active.no": "Ei",
} satisfies Twin<typeof en>;
