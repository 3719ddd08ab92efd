import type { menu as en } from "../en/menu";
import type { Twin } from "../message";

export const menu = {
  "menu.title": "Asiakkuudet",
  "menu.log-contact": "Kirjaa kontakti",
  "menu.classify": "Luokittele",
  "menu.import": "Tuo asiakkaat",
  "menu.reminders-on": "Muistutukset päälle",
  "menu.undo": "Kumoa viimeisin",
  "menu.set-up": "Ota käyttöön",
} satisfies Twin<typeof en>;
