import type { check as en } from "../en/check";
import type { Twin } from "../message";
import { numberText } from "../number-text";

const cells = (n: number) => (n === 1 ? "1 solu" : `${numberText("fi", n)} solua`);
const contacts = (n: number) => (n === 1 ? "1 kontakti" : `${numberText("fi", n)} kontaktia`);

export const check = {
  "kind-of.copied-file": "Kopioitu tiedosto",
  "kind-of.older-register": "Vanhempi rekisteri",
  "kind-of.tab-missing": "Puuttuvat välilehdet",
  "kind-of.header-missing": "Puuttuvat otsikkorivit",
  "kind-of.column-missing": "Puuttuvat sarakkeet",
  "kind-of.tab-twice": "Kahdennetut välilehdet",
  "kind-of.header-twice": "Sama otsikko kahdessa sarakkeessa",
  "kind-of.merged": "Yhdistetyt solut",
  "kind-of.id-twice": "Sama tunnus kahdella rivillä",
  "kind-of.id-edited": "Muutetut tunnukset",
  "kind-of.id-form": "Tunnukset, jotka eivät ole rekisterin antamia",
  "kind-of.id-missing": "Rivit ilman tunnusta",
  "kind-of.orphan": "Kontaktit ilman asiakasta",
  "kind-of.bad-cell": "Korjattavat solut",
  "kind-of.totals": "Summarivi asiakkaiden joukossa",
  "kind-of.day-as-text": "Tekstinä kirjoitetut päivät",
  "kind-of.day-in-text": "Päiviksi muuttuneet tekstit",
  "kind-of.respelled": "Toisin kirjoitetut valinnat",
  "kind-of.formula": "Kaavat lisäosan sarakkeissa",
  "kind-of.name-old": "Kontaktit, joissa on vanha nimi",
  "kind-of.format-lost": "Sarakkeet, joiden muotoilu on kadonnut",
  "kind-of.choices-lost": "Sarakkeet, joiden valikko on kadonnut",
  "kind-of.setting-missing": "Puuttuvat asetukset",
  "kind-of.bad-setting": "Korjattavat asetukset",
  "kind-of.mark-astray": "Sarakkeet, joita ei löytyisi nimenvaihdon jälkeen",
  "kind-of.renamed": "Uudelleen nimetyt sarakkeet",
  "kind-of.own-formula": "Omat kaavasi",
  "check.title": "Tarkista taulukko",
  "check.looking": "Tarkistetaan…",
  "check.takes-long": "Suuressa rekisterissä tähän menee minuutti tai kaksi.",
  "check.found": ({ n }) => (n === 1 ? "1 löydös" : `${numberText("fi", n)} löydöstä`),
  "check.in-order": ({ n }) =>
    n === 1 ? "Taulukko on kunnossa: 1 asiakas." : `Taulukko on kunnossa: ${numberText("fi", n)} asiakasta.`,
  "check.remarks": "Kunnossa näinkin",
  "check.more": ({ n }) => `${numberText("fi", n)} muuta samanlaista.`,
  "check.repair": "Korjaa",
  "check.repair-of": ({ place }) => `Korjaa: ${place}`,
  "check.leave": "Jätä",
  "check.leave-of": ({ place }) => `Jätä: ${place}`,
  "check.repair-kind": ({ n }) => `Korjaa nämä ${numberText("fi", n)}`,
  "check.repair-all": "Korjaa kaikki",
  "check.repairing": "Korjataan…",
  "check.again": "Tarkista uudelleen",
  "check.before-after": "Ennen ja jälkeen",
  "check.where": "Missä",
  "check.before": "Ennen",
  "check.after": "Jälkeen",
  "check.empty": "tyhjä",
  "check.new-id": "uusi tunnus",
  "check.more-cells": ({ n }) => `ja ${cells(n)} lisää`,
  "check.no-undo": "Kumoaminen ei palauta tätä.",
  "check.by-hand": "Vain sinä tiedät, mikä on oikein: korjaa taulukossa.",
  "check.left": ({ n }) =>
    n === 1 ? "1 löydös jätettiin ennalleen." : `${numberText("fi", n)} löydöstä jätettiin ennalleen.`,
  "repair.done": ({ n }) => (n === 1 ? "Korjattu 1 kohta." : `Korjattu ${numberText("fi", n)} kohtaa.`),
  "repair.none": "Mitään ei korjattu: taulukko on muuttunut. Tarkista se uudelleen.",
  "repair.changed": ({ n }) =>
    n === 1
      ? "1 löydös ei ollut enää ennallaan, ja se jätettiin."
      : `${numberText("fi", n)} löydöstä ei ollut enää ennallaan, ja ne jätettiin.`,
  "repair.too-many": ({ n }) =>
    n === 1
      ? "1 löydös ei mahtunut samaan korjaukseen. Valitse uudelleen Korjaa kaikki."
      : `${numberText("fi", n)} löydöstä ei mahtunut samaan korjaukseen. Valitse uudelleen Korjaa kaikki.`,
  "repair.no-undo":
    "Kumoaminen palauttaa rivien solut. Välilehdet, sarakkeet, otsikot, muotoilut ja kaavat jäävät niin kuin ne nyt ovat.",
  "repair.formula-was": ({ place, formula }) => `${place}: solussa oli kaava ${formula}`,
  "error.choose-check": "Valitse valikosta Tarkista taulukko: se korjaa tämän.",

  "finding.copied-file": ({ owner }) =>
    owner === ""
      ? "Tämä tiedosto on kopio. Sen muistutukset eivät ole päällä, eikä sillä ole omistajaa välilehdellä Asetukset."
      : `Tämä tiedosto on kopio. Sen muistutukset eivät ole päällä; omistajana välilehdellä Asetukset on ${owner}.`,
  "mend.copied-file":
    "Kopiosta tulee oma rekisterinsä. Jos sen pitää muistuttaa, valitse valikosta Muistutukset päälle.",
  "finding.older-register": "Tämän rekisterin on tehnyt lisäosan vanhempi versio.",
  "mend.older-register": "Rekisteri saa sen, mikä on uutta. Mitään ei poisteta.",
  "finding.tab-missing": ({ title }) => `Välilehti ${title} puuttuu.`,
  "mend.tab-missing":
    "Lisätään uusi, tyhjä välilehti. Jos vanha poistettiin vahingossa, palauta se ensin: Tiedosto > Versiohistoria.",
  "finding.header-missing": ({ tab }) => `Välilehdeltä ${tab} puuttuu otsikkorivi.`,
  "mend.header-missing": "Otsikkorivi tulee ensimmäisen rivin yläpuolelle. Takaisin: poista se rivi.",
  "finding.column-missing": ({ tab, columns }) => `Välilehdeltä ${tab} puuttuu sarakkeita: ${columns}.`,
  "mend.column-missing":
    "Tyhjennetyt otsikot palautetaan; muut sarakkeet lisätään tyhjinä. Takaisin: poista sarakkeet.",
  "finding.tab-twice": ({ title }) => `Välilehti ${title} on kopio. Lisäosa ei käytä sitä.`,
  "mend.tab-twice": "Kopio jää ennalleen ja on siitä lähtien oma välilehtesi.",
  "finding.header-twice": ({ column, ours }) =>
    `Otsikko ${column} on kahdessa sarakkeessa. Lisäosa käyttää saraketta ${ours}.`,
  "mend.header-twice": ({ text }) => `Tämän sarakkeen otsikoksi tulee ${text}.`,
  "finding.merged": "Soluja on yhdistetty. Lajittelu ei toimi, ja vain ensimmäiseen soluun voi kirjoittaa.",
  "mend.merged": "Solut erotetaan; sisältö jää ensimmäiseen. Takaisin: yhdistä ne uudelleen.",
  "finding.id-twice": ({ first, id }) => `Sama tunnus ${id} kuin rivillä ${first}.`,
  "mend.id-twice": ({ row }) => `Rivi ${row} saa uuden tunnuksen.`,
  "finding.id-edited": ({ id, after }) => `Tunnusta on muutettu: nyt ${id}, ennen ${after}.`,
  "mend.id-edited": ({ after }) => `Rivi saa takaisin oman tunnuksensa ${after}.`,
  "finding.id-form": ({ id }) => `Tunnus ${id} ei ole rekisterin antama.`,
  "mend.id-form": ({ n }) =>
    n === 0 ? "Rivi saa uuden tunnuksen." : `Rivi saa uuden tunnuksen, ja ${contacts(n)} pysyy sillä.`,
  "finding.id-missing": ({ name }) => (name === "" ? "Rivillä ei ole tunnusta." : `Rivillä ei ole tunnusta: ${name}.`),
  "mend.id-missing": "Rivi saa tunnuksen, joka pysyy.",
  "finding.orphan": ({ n, name, customerId }) =>
    customerId === ""
      ? `Kontaktilla ei ole asiakasta${name === "" ? "" : `: ${name}`}.`
      : `${contacts(n)}, ${n === 1 ? "jonka" : "joiden"} asiakasta ei ole rekisterissä${name === "" ? "" : `: ${name}`}.`,
  "mend.orphan": ({ n, row }) => `${contacts(n)} liitetään samannimiseen asiakkaaseen rivillä ${row}.`,
  "hint.orphan": "Yhtä samannimistä asiakasta ei ole. Kirjoita oikea asiakastunnus tai poista rivi.",
  "finding.bad-cell": ({ what }) => what,
  "finding.totals": ({ name }) => `Summarivillä on tunnus, ja se lasketaan asiakkaaksi: ${name}.`,
  "mend.totals": "Tunnuksen tilalle tulee viiva: lisäosa jättää rivin siitä lähtien rauhaan.",
  "finding.day-as-text": ({ value }) => `"${value}" on tekstiä. Se ei lajitu päivänä.`,
  "mend.day-as-text": "Siitä tulee päivä.",
  "finding.day-in-text": ({ value }) => `Taulukko muutti tekstin päiväksi ${value}.`,
  "mend.day-in-text": "Päivästä tulee taas tekstiä, niin kuin se näkyy. Katso, oliko se tarkoitus.",
  "finding.respelled": ({ value, after }) => `"${value}" tarkoittaa valintaa ${after}.`,
  "mend.respelled": ({ after }) => `Tilalle tulee ${after}.`,
  "finding.formula": ({ formula }) => `Lisäosa kirjoittaa tämän sarakkeen, ja solussa on kaava: ${formula}`,
  "mend.formula": "Kaavan tilalle tulee arvo, jonka se nyt antaa.",
  "finding.name-old": ({ n, name, shown }) =>
    `${contacts(n)}: ${shown === "" ? "asiakkaan nimi puuttuu" : shown}. Asiakkaan nimi on ${name}.`,
  "mend.name-old": ({ name }) => `Kontakteihin tulee ${name}.`,
  "finding.format-lost": ({ n, column, kind }) =>
    kind === "day"
      ? `Sarake ${column}: ${cells(n)} ilman päivän muotoilua.`
      : `Sarake ${column}: ${cells(n)} ilman tekstin muotoilua. ${n === 1 ? "Siinä" : "Niissä"} alkunollat katoavat.`,
  "mend.format-lost": "Solut saavat sarakkeensa muotoilun; sisältö jää ennalleen.",
  "finding.choices-lost": ({ n, column }) => `Sarake ${column}: ${cells(n)} ilman valikkoa.`,
  "mend.choices-lost": "Sarake saa valikkonsa takaisin. Muu siinä oleva sääntö korvautuu.",
  "finding.setting-missing": ({ tab, lines }) => `Välilehdeltä ${tab} puuttuu rivejä: ${lines}.`,
  "mend.setting-missing": "Rivit lisätään sellaisina kuin ne olivat alussa.",
  "finding.bad-setting": ({ what }) => what,
  "finding.mark-astray": ({ column }) => `Sarake ${column} tunnetaan vain otsikostaan.`,
  "mend.mark-astray": "Sarake merkitään. Mikään näkyvä ei muutu.",
  "finding.renamed": ({ shown, column }) => `Sarakkeen otsikko on ${shown}; lisäosa tuntee sen nimellä ${column}.`,
  "mend.renamed": ({ column }) => `Otsikoksi tulee ${column}.`,
  "finding.own-formula": ({ formula }) => `Solussa on kaava: ${formula} Lisäosa ei kirjoita sen päälle.`,
} satisfies Twin<typeof en>;
