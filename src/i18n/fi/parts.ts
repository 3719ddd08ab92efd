import type { parts as en } from "../en/parts";
import type { Twin } from "../message";

export const parts = {
  "button.save": "Tallenna",
  "button.saving": "Tallennetaan…",
  "button.cancel": "Peruuta",
  "button.back": "Takaisin",
  "button.close": "Sulje",
  "button.undo": "Kumoa",
  "button.undoing": "Kumotaan…",
  "button.again": "Yritä uudelleen",
  "button.copy-text": "Kopioi teksti",
  "button.copy-support": "Kopioi tiedot tukea varten",
  "button.copied": "Kopioitu",
  "button.dismiss": "Sulje ilmoitus",
  "state.loading": "Haetaan…",
  "state.no-answer": "Google ei vastannut. Yritä uudelleen: teksti on tallessa eikä mitään tallennu kahdesti.",
  "state.offline": "Ei verkkoyhteyttä. Yritämme uudelleen.",
  "state.lost": "Yhteys taulukkoon katkesi. Avaa paneeli uudelleen; käytä vain yhtä Google-tiliä.",
  "state.unreadable": "Paneeli ja taulukko eivät ymmärtäneet toisiaan. Sulje paneeli ja avaa se uudelleen.",
} satisfies Twin<typeof en>;
