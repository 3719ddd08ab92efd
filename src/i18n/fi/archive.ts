import type { archive as en } from "../en/archive";
import type { Twin } from "../message";
import { numberText } from "../number-text";

const customers = (n: number) => (n === 1 ? "1 asiakas" : `${numberText("fi", n)} asiakasta`);
const contacts = (n: number) => (n === 1 ? "1 kontakti" : `${numberText("fi", n)} kontaktia`);

export const archive = {
  "archive.title": "Arkistoi asiakas",
  "archive.heading": ({ n }) => `Arkistoi ${customers(n)}`,
  "archive.count.customers": ({ n }) => customers(n),
  "archive.count.contacts": ({ n }) => contacts(n),
  "archive.goes": ({ tab }) => `Välilehdelle ${tab} siirtyvät:`,
  "archive.row-of": ({ name, contents }) => `${name}: ${contents}`,
  "archive.next-step": ({ day, step }) => `sovittu ${day}: ${step}`,
  "archive.no-step": "seuraava askel",
  "archive.no-name": "(ei nimeä)",
  "archive.more": ({ n }) => `ja vielä ${customers(n)}`,
  "archive.pending": ({ n }) =>
    n === 1
      ? "1 asiakkaalla on sovittu seuraava askel. Siitä ei enää muistuteta."
      : `${numberText("fi", n)} asiakkaalla on sovittu seuraava askel. Niistä ei enää muistuteta.`,
  "archive.formula-elsewhere": ({ places }) =>
    `Kaavat, jotka viittaavat muihin riveihin: ${places}. Ne palaavat sellaisina kuin ne on kirjoitettu; tarkista ne silloin.`,
  "archive.merged": ({ places }) =>
    `Nämä yhdistetyt solut ulottuvat usealle riville: ${places}. Niiden sisältö lähtee ylimmän rivin mukana, eikä yhdistäminen palaa.`,
  "archive.formula-fills": ({ places }) =>
    `Nämä kaavat täyttävät muitakin soluja: ${places}. Siirrä ne ensin otsikkoriville; siihen asti nämä asiakkaat jäävät.`,
  "archive.comes-back":
    "Kaikki palaa valitsemalla Palauta arkistosta, myös omat sarakkeet, kaavat ja muistiinpanot. Solujen värit, kuvat, kommentit ja tekstiin lisätyt linkit eivät palaa.",
  "archive.too-many": ({ n, most }) => `Valittuna on ${customers(n)}. Valitse kerralla enintään ${most}.`,
  "archive.go": "Arkistoi",
  "archive.going": "Arkistoidaan…",
  "archive.progress": ({ done, n }) => `Arkistoitu ${done}/${numberText("fi", n)}`,
  "archive.done": ({ n, contents }) =>
    contents === "" ? `Arkistoitu ${customers(n)}.` : `Arkistoitu ${customers(n)} ja ${contents}.`,
  "archive.done-none": "Mitään ei arkistoitu.",
  "archive.changed": ({ name }) => `Asiakas ${name} jäi: joku muutti sen riviä juuri nyt. Arkistoi asiakas uudelleen.`,
  "archive.row-lost": ({ tab, ids }) =>
    `Välilehdellä ${tab} siirrettiin rivejä juuri poiston hetkellä, ja toinen rivi poistui: tunnus ${ids}. Palauta se kohdasta Tiedosto > Versiohistoria.`,

  "return.title": "Palauta arkistosta",
  "return.heading": ({ n }) => `Palauta ${customers(n)}`,
  "return.choose-rows": "Valitse ensin rivejä välilehdeltä Arkisto.",
  "return.strangers": ({ n }) =>
    n === 1
      ? "1 valitulla rivillä ei ole arkistoitua asiakasta."
      : `${numberText("fi", n)} valitulla rivillä ei ole arkistoitua asiakasta.`,
  "return.comes": "Nämä palaavat omille välilehdilleen:",
  "return.row-of": ({ name, contents, day }) => `${name}: ${contents}, arkistoitu ${day}`,
  "return.go": "Palauta",
  "return.going": "Palautetaan…",
  "return.done": ({ n, contents }) =>
    contents === "" ? `Palautettu ${customers(n)}.` : `Palautettu ${customers(n)} ja ${contents}.`,
  "return.done-none": "Mitään ei palautettu.",
  "return.gone": ({ n }) =>
    n === 1 ? "1 asiakas ei enää ollut arkistossa." : `${customers(n)} ei enää ollut arkistossa.`,
  "archive.broken": ({ name }) =>
    `Asiakas ${name} jäi arkistoon: joku on muuttanut sen rivejä siellä. Palauta ne kohdasta Tiedosto > Versiohistoria.`,
  "archive.differs": ({ name }) =>
    `Asiakas ${name}: rekisterissä oli jo sen rivi, eikä se ole samanlainen kuin arkistoitu. Rivi jätettiin ennalleen, ja arkistoitu jäi arkistoon.`,
  "archive.column-added": ({ tab, column }) =>
    `Välilehdellä ${tab} ei enää ollut saraketta ${column}. Se lisättiin oikeaan reunaan.`,
  "archive.without-header": "Ei otsikkoa",
  "archive.formula-lost": ({ place }) =>
    `${place}: kaava ei voinut palata, koska sarake, jota se tarvitsee, on poistettu.`,
} satisfies Twin<typeof en>;
