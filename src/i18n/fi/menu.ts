import type { menu as en } from "../en/menu";
import type { Twin } from "../message";

export const menu = {
  "menu.title": "Asiakkuudet",
  "menu.log-contact": "Kirjaa kontakti",
  "menu.classify": "Luokittele",
  "menu.import": "Tuo asiakkaat",
  "menu.relationship": "Asiakkuus",
  "menu.archive": "Arkistoi asiakas",
  "menu.return": "Palauta arkistosta",
  "menu.reminders-on": "Muistutukset päälle",
  "menu.undo": "Kumoa viimeisin",
  "menu.maintenance": "Ylläpito",
  "menu.take-out": "Poista lisäosa",
  "menu.check": "Tarkista taulukko",
  "menu.set-up": "Ota käyttöön",
} satisfies Twin<typeof en>;
