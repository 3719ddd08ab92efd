import type { reminders as en } from "../en/reminders";
import type { Twin } from "../message";

export const reminders = {
  "due.overdue": ({ late, what }) => `Myöhässä ${late}: ${what}`,
  "due.today": ({ what }) => `Tänään: ${what}`,
  "due.follow-up": "seuranta",
  "due.no-next-step": "Puuttuu: seuraava askel",
  "due.no-next-date": "Puuttuu: seuraavan askelen päivä",

  "reminders.on": ({ hour, next, days, first }) =>
    `✓ Muistutukset ovat päällä. Aamun posti lähtee ${days} klo ${hour}–${next}. Ensimmäinen: ${first}`,
  "reminders.already-on": ({ hour, next, days, first }) =>
    `✓ Muistutukset ovat jo päällä ja sinä lähetät ne. Aamun posti lähtee ${days} klo ${hour}–${next}. Seuraava: ${first}`,
  "reminders.other-sends": ({ sender, last }) => `Muistutukset lähettää jo ${sender}, viimeksi elossa ${last}.`,
  "reminders.other-just-began": ({ sender }) => `Muistutukset lähettää jo ${sender}, tästä päivästä alkaen.`,
  "reminders.unchanged": "Mitään ei muutettu: kukaan ei saa kahta viestiä.",
  "reminders.taken-over": ({ sender, last }) =>
    `Muistutukset olivat seis: ${sender}, viimeksi elossa ${last}. Nyt lähetät ne sinä.`,
  "reminders.never-began": ({ sender }) => `Muistutukset eivät ehtineet alkaa: ${sender}. Nyt lähetät ne sinä.`,
  "reminders.state-on": ({ sender }) => `Päällä, lähettää ${sender}`,
  "reminders.state-mails": ({ day, n }) => `${day}: viestejä ${n}`,
  "reminders.state-waiting": ({ n }) => `Googlen päiväraja täyttyi: odottaa ${n}, lähtevät heti, kun raja sallii`,
  "reminders.state-unsure": ({ addresses }) => `ei ehkä tullut perille, tarkista osoite: ${addresses}`,

  "problem.not-a-day": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: "${value}" ei ole päivä. Kirjoita se muodossa 14.1.2026 tai valitse kaksoisnapsauttamalla.`,
  "problem.not-a-choice": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: "${value}" ei ole listalla. Valitse listasta.`,
  "problem.not-a-flag": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: "${value}" ei ole rasti. Rastita ruutu tai jätä se tyhjäksi.`,
  "problem.error-value": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: kaava antaa ${value}. Korjaa kaava tai kirjoita arvo sen tilalle.`,
  "problem.same-id": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: tunnus ${value} on toisellakin rivillä. Poista kopioitu rivi tai tyhjennä sen tunnus: se saa uuden.`,
  "problem.not-an-address": ({ tab, row, column, value }) =>
    `${tab}, rivi ${row}, ${column}: ${value === "" ? "sähköpostiosoite puuttuu" : `"${value}" ei ole sähköpostiosoite`}, joten sinne ei lähde viestejä. Korjaa solu.`,
  "problem.protected": ({ place, sender }) =>
    `${place} jäi päivittämättä: kohta on suojattu, ja muistutukset lähettää ${sender}. Anna hänelle oikeus muokata sitä.`,
  "problem.contacts": ({ why }) => `Viimeisimmät muistiinpanot jäivät pois: ${why}`,
} satisfies Twin<typeof en>;
