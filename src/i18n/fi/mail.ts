import type { mail as en } from "../en/mail";
import type { Twin } from "../message";

export const mail = {
  "mail.sender": ({ sheet }) => `Vetoketju · ${sheet}`,
  "mail.title": ({ day, counts }) => `${day}: ${counts.join(", ")}`,
  "mail.count-overdue": ({ n }) => `${n}\u00a0myöhässä`,
  "mail.count-today": ({ n }) => `${n}\u00a0tänään`,
  "mail.count-ownerless": ({ n }) => `${n}\u00a0ilman vastuuhenkilöä`,
  "mail.count-problems": ({ n }) => `${n}\u00a0korjattavaa`,
  "mail.doubt-yesterday": "Eilinen viesti ei ehkä tullut perille.",
  "mail.doubt-earlier": ({ day }) => `Päivän ${day} viesti ei ehkä tullut perille.`,
  "mail.quota-one": "Googlen päiväraja täyttyi. 1 viesti odottaa ja lähtee heti, kun raja sallii.",
  "mail.quota-many": ({ n }) => `Googlen päiväraja täyttyi. ${n} viestiä odottaa ja lähtee heti, kun raja sallii.`,
  "mail.overdue": ({ n }) => `MYÖHÄSSÄ ${n}`,
  "mail.today": ({ n }) => `TÄNÄÄN ${n}`,
  "mail.ownerless": ({ n }) => `ILMAN VASTUUHENKILÖÄ ${n}`,
  "mail.ownerless-why": "Saat nämä, koska olet rekisterin omistaja. Valitse kullekin asiakkaalle vastuuhenkilö.",
  "mail.problems": ({ n }) => `KORJATTAVAA ${n}`,
  "mail.problems-why": "Näissä kohdissa on korjattavaa. Kaikki muu on viestissä kuten ennenkin.",
  "mail.id": ({ n, id }) => `${n}. Tunnus ${id} ·`,
  "mail.no-id": ({ n }) => `${n}.`,
  "mail.no-name": "(nimi puuttuu)",
  "mail.no-next-step": "Seuraavaa askelta ei ole kirjattu.",
  "mail.agreed": ({ day, ago }) => (ago === "" ? `Sovittu ${day.replace(/\.$/, "")}.` : `Sovittu ${day}, ${ago}.`),
  "mail.last-note": ({ day, channel, note }) => `Viimeksi ${day} ${channel}: "${note}"`,
  "mail.last": ({ day, channel }) => `Viimeksi ${day} ${channel}.`,
  "mail.channel-other": "yhteydenotto",
  "mail.no-contact": "Ei vielä kontakteja.",
  "mail.owner-none": "Vastuuhenkilö: ei ole.",
  "mail.owner-unknown": ({ owner }) => `Vastuuhenkilö: ${owner}, jota ei ole tiimin luettelossa.`,
  "mail.owner-inactive": ({ owner }) => `Vastuuhenkilö: ${owner}, joka ei ole enää mukana tiimissä.`,
  "mail.owner-no-address": ({ owner }) =>
    `Vastuuhenkilö: ${owner}, jolla ei ole tiimin luettelossa toimivaa sähköpostiosoitetta.`,
  "mail.owner-shared-name": ({ owner }) =>
    `Vastuuhenkilö: ${owner}, mutta tiimin luettelossa on useita samannimisiä. Anna kullekin oma nimi.`,
  "mail.more": ({ n }) => `${n}\u00a0muuta`,
  "mail.owns-one": "Olet 1 asiakkaan vastuuhenkilö.",
  "mail.owns-many": ({ n }) => `Olet ${n} asiakkaan vastuuhenkilö.`,
  "mail.source": ({ sheet }) =>
    `Vetoketju lähetti tämän taulukosta ${sheet}. Lähetysajan ja -päivät voi vaihtaa sen asetuksissa.`,
} satisfies Twin<typeof en>;
