import type { setUp as en } from "../en/set-up";
import type { Twin } from "../message";

export const setUp = {
  "set-up.title": "Ota käyttöön",
  "set-up.language": "Kieli",
  "set-up.finnish": "suomi",
  "set-up.english": "English",
  "set-up.added": ({ tabs }) => `Lisätään: ${tabs}`,
  "set-up.columns": ({ tab, columns }) => `Välilehdelle ${tab} lisätään: ${columns}`,
  "set-up.older": "Tämän rekisterin on tehnyt lisäosan vanhempi versio. Rekisteri päivitetään, eikä mitään poisteta.",
  "set-up.own-tabs": "Omiin välilehtiisi ei kosketa.",
  "set-up.go": "Ota käyttöön",
  "set-up.going": "Otetaan käyttöön…",
  "set-up.ready": "Rekisteri on valmis.",
  "set-up.next": "Valitse valikosta Tuo asiakkaat tai kirjoita ensimmäinen asiakas välilehdelle Asiakkaat.",
  "set-up.nothing": "Kaikki on paikallaan.",
  "set-up.owner": ({ owner }) => `Rekisterin omistaja on ${owner}. Lisää muu tiimi välilehdelle Asetukset.`,
  "set-up.owner-unknown": "Google ei kerro sähköpostiosoitettasi. Kirjoita tiimi ja omistaja välilehdelle Asetukset.",
  "set-up.done-tabs": ({ tabs }) => `Lisätty: ${tabs}`,
  "set-up.done-columns": ({ tab, columns }) => `Välilehdelle ${tab} lisätty: ${columns}`,
  "set-up.name-taken": ({ tab, own }) => `Sinulla on jo välilehti nimeltä ${own}. Rekisterin välilehti on ${tab}.`,
  "set-up.stopped": "Muistutukset seis",
} satisfies Twin<typeof en>;
