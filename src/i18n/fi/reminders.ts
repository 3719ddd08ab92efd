import type { reminders as en } from "../en/reminders";
import type { Twin } from "../message";

export const reminders = {
  "due.overdue": ({ late, what }) => `Myöhässä ${late}: ${what}`,
  "due.today": ({ what }) => `Tänään: ${what}`,
  "due.follow-up": "seuranta",
  "due.no-next-step": "Puuttuu: seuraava askel",
  "due.no-next-date": "Puuttuu: seuraavan askeleen päivä",

  "reminders.on": ({ hour, next, days, first }) =>
    `✓ Muistutukset ovat päällä. Aamun posti lähtee ${days} klo\u00a0${hour}–${next}. Ensimmäinen: ${closed(first)}`,
  "reminders.already-on": ({ hour, next, days, first }) =>
    `✓ Muistutukset ovat jo päällä, ja lähetät ne sinä. Aamun posti lähtee ${days} klo\u00a0${hour}–${next}. Seuraava: ${closed(first)}`,
  "reminders.other-sends": ({ sender, last }) => `Muistutukset lähettää jo ${sender}. Ne toimivat viimeksi ${last}.`,
  "reminders.other-just-began": ({ sender }) => `Muistutukset lähettää jo ${sender}, joka pani ne juuri päälle.`,
  "reminders.unchanged": "Mitään ei muutettu: kukaan ei saa viestiä kahdesti.",
  "reminders.taken-over": ({ sender, last }) =>
    `Muistutukset olivat seis ${last} alkaen (lähettäjä ${sender}). Nyt lähetät ne sinä.`,
  "reminders.never-began": ({ sender }) =>
    `Muistutukset eivät olleet käynnistyneet (lähettäjä ${sender}). Nyt lähetät ne sinä.`,
  "reminders.state-on": ({ sender }) => `Päällä, lähettää ${sender}`,
  "reminders.state-mails": ({ day, n }) => `${day}: lähetetty ${n}`,
  "reminders.state-waiting": ({ n }) =>
    `Googlen päiväraja täyttyi: ${n} ${n === "1" ? "viesti" : "viestiä"} odottaa ja lähtee heti, kun raja sallii`,
  "reminders.state-unsure": ({ addresses }) => `ei ehkä tullut perille, tarkista osoite: ${addresses}`,

  "problem.not-a-day": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: "${value}" ei ole päivä. Kirjoita se muodossa 14.1.2026 tai kaksoisnapsauta solua ja valitse kalenterista.`,
  "problem.not-a-choice": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: "${value}" ei ole listalla. Valitse listasta.`,
  "problem.not-a-flag": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: "${value}" ei ole rasti. Rastita ruutu tai jätä se tyhjäksi.`,
  "problem.error-value": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: kaava antaa ${value}. Korjaa kaava tai kirjoita arvo sen tilalle.`,
  "problem.same-id": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: tunnus ${value} on toisellakin rivillä. Poista kopioitu rivi tai tyhjennä sen tunnus: rivi saa uuden.`,
  "problem.not-an-address": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: ${value === "" ? "sähköpostiosoite puuttuu" : `"${value}" ei ole sähköpostiosoite`}, joten viestejä ei lähde. Korjaa solu.`,
  "problem.protected": ({ place, sender }) =>
    `${place} jäi päivittämättä: kohta on suojattu, ja muistutukset lähettää ${sender}. Anna hänelle oikeus muokata sitä.`,
  "problem.contacts": ({ why }) => `Viimeisimmät muistiinpanot jäivät pois: ${why}`,
} satisfies Twin<typeof en>;

/** A day ends in a full stop of its own, but not where it has its year. */
function closed(day: string): string {
  return day.endsWith(".") ? day : `${day}.`;
}
