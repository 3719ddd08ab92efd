import type { rowNotes as en } from "../en/row-notes";
import type { Twin } from "../message";

export const rowNotes = {
  "row-note.choice.step": ({ value }) => `Porrasta "${value}" ei ole. Valitse listasta.`,
  "row-note.choice.kind": ({ value }) => `Lajia "${value}" ei ole. Valitse listasta.`,
  "row-note.choice.channel": ({ value }) => `Kanavaa "${value}" ei ole. Valitse listasta.`,
  "row-note.choice.language": ({ value }) => `Kieltä "${value}" ei ole listalla. Valitse listasta.`,
  "row-note.choice.door": ({ value }) => `Kirjauspaikkaa "${value}" ei ole. Valitse listasta.`,
  "row-note.not-a-day": ({ value }) => `"${value}" ei ole päivä. Kirjoita se muodossa 31.1.2026.`,
  "row-note.not-a-flag": ({ value }) => `"${value}" ei ole kyllä eikä ei. Kirjoita x tai tyhjennä solu.`,
  "row-note.error-value": ({ value }) => `Kaava antaa tuloksen ${value}. Korjaa kaava tai kirjoita arvo itse.`,
  "row-note.email-at": "Osoitteesta puuttuu @. Korjaa solu.",
  "row-note.email-shape": ({ value }) => `"${value}" ei ole sähköpostiosoite. Kirjoita se muodossa nimi@example.fi.`,
  "row-note.phone-shape": ({ value }) => `"${value}" ei ole puhelinnumero. Kirjoita se muodossa 040 000 0000.`,
  "row-note.business-id-check": ({ value }) =>
    `Y-tunnuksen ${value} tarkistusmerkki ei täsmää. Vertaa numeroita asiakkaan laskuun.`,
  "row-note.business-id-shape": ({ value }) =>
    `"${value}" ei ole Y-tunnus. Kirjoita seitsemän numeroa, väliviiva ja tarkistusmerkki.`,
  "row-note.customer-unknown": ({ value }) =>
    `Rekisterissä ei ole asiakasta "${value}". Kirjoita nimi niin kuin se on asiakkaiden välilehdellä.`,
  "row-note.customer-several": ({ value }) =>
    `Nimi "${value}" on usealla asiakkaalla. Kirjoita asiakkaan tunnus omaan sarakkeeseensa.`,
  "row-note.customer-id-unknown": ({ value }) =>
    `Tunnusta "${value}" ei ole kenelläkään asiakkaalla. Kopioi tunnus asiakkaiden välilehdeltä tai tyhjennä se ja kirjoita asiakkaan nimi.`,
  "typed.unknown": "tuntematon",
} satisfies Twin<typeof en>;
