import type { errors as en } from "../en/errors";
import type { Twin } from "../message";
import { numberText } from "../number-text";

export const errors = {
  "error.tab-missing": ({ tab }) => `Välilehti ${tab} puuttuu. Mitään ei muutettu.`,
  "error.column-missing": ({ tab, column }) => `Välilehdeltä ${tab} puuttuu sarake ${column}. Mitään ei muutettu.`,
  "error.header-missing": ({ tab }) => `Välilehdeltä ${tab} puuttuu otsikkorivi. Mitään ei muutettu.`,
  "error.newer-register":
    "Tämän rekisterin on tehnyt lisäosan uudempi versio. Mitään ei muutettu. Päivitä lisäosa ja yritä sitten uudelleen.",
  "error.not-set-up": "Rekisteri ei ole vielä tässä taulukossa. Valitse valikosta Ota käyttöön.",
  "error.list-changed": ({ tab }) =>
    `Välilehti ${tab} on muuttunut sen jälkeen, kun ikkuna avattiin. Mitään ei muutettu. Avaa Ota käyttöön uudelleen.`,
  "error.rule-refuses": ({ places }) =>
    `${places}: solun luettelo tai sääntö ei salli tätä arvoa. Mitään ei tallennettu. Muuta sääntö sellaiseksi, että se varoittaa eikä hylkää.`,
  "error.busy": "Joku muu tallentaa juuri nyt. Mitään ei muutettu.",
  "error.view-only": "Sinulla on vain katseluoikeus. Pyydä omistajalta muokkausoikeus.",
  "error.protected": ({ place }) =>
    `Et voi muokata tätä, se on suojattu: ${place}. Mitään ei tallennettu. Pyydä omistajalta muokkausoikeus.`,
  "error.customer-gone": "Tätä asiakasta ei enää ole rekisterissä. Mitään ei tallennettu. Valitse asiakas uudelleen.",
  "error.contact-refused": ({ problems }) => `${problems} Mitään ei tallennettu.`,
  "error.id-twice": ({ tab, rows, id }) =>
    `Välilehti ${tab}: riveillä ${rows} on sama tunnus ${id}. Mitään ei tallennettu.`,
  "error.text-too-long": ({ tab, column, length }) =>
    `Välilehti ${tab}, ${column}: tekstissä on ${numberText("fi", length)} merkkiä, soluun mahtuu 50\u00a0000. Mitään ei tallennettu. Lyhennä tekstiä.`,
  "error.formula-fills": ({ places }) =>
    `${places}: kaava täyttää muitakin soluja. Mitään ei siirretty. Siirrä kaava otsikkoriville ja yritä uudelleen.`,
  "error.number-no-day": ({ places }) =>
    `${places}: solu on muotoiltu päiväksi, mutta siinä on luku, joka ei ole mikään päivä. Mitään ei siirretty. Korjaa solu ja yritä uudelleen.`,
  "error.not-returned": ({ tab, id }) =>
    `Välilehti ${tab}: rivi ${id} ei palannut. Se on yhä arkistossa. Valitse uudelleen Palauta arkistosta.`,
  "error.request-unreadable":
    "Paneeli ja taulukko eivät ymmärtäneet toisiaan. Mitään ei tallennettu. Sulje paneeli ja avaa se uudelleen.",
  "error.google-refused": ({ said }) =>
    `Google ei tehnyt pyydettyä. Yritä hetken kuluttua uudelleen: mitään ei tallennu kahdesti. Google sanoi: "${said}"`,
  "error.unexpected": "Lisäosassa on vika, et tehnyt mitään väärin. Enempää ei tallennettu.",
} satisfies Twin<typeof en>;
