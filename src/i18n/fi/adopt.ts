import type { adopt as en } from "../en/adopt";
import type { Twin } from "../message";
import { numberText } from "../number-text";

const customers = (n: number) => (n === 1 ? "1 asiakas" : `${numberText("fi", n)} asiakasta`);

export const adopt = {
  "adopt.found": ({ tab, n }) => `Välilehdellä ${tab} on ${numberText("fi", n)} asiakkaan lista.`,
  "adopt.use": "Ota lista käyttöön",
  "adopt.use-tab": ({ tab }) => `Ota lista käyttöön: ${tab}`,
  "adopt.new-tabs": "Tee uudet välilehdet",
  "adopt.columns": "Listan sarakkeet",
  "adopt.in-list": "Listassa",
  "adopt.skip": "Jää omaksi",
  "adopt.look": "Tarkista",
  "adopt.target-unsure": ({ column }) => `Mihin rekisterissä: ${column}. Tarkista`,
  "adopt.untitled": ({ n }) => `Sarake ${n} (ei otsikkoa)`,
  "adopt.rest": "Lisäämme puuttuvat sarakkeet oikealle, muuta emme muuta.",
  "adopt.added": ({ n }) => (n === 1 ? "Lisätään 1 sarake" : `Lisätään ${n} saraketta`),
  "adopt.rows": ({ n, from, to }) => `${customers(n)}, rivit ${from}–${to}.`,
  "adopt.others": ({ rows }) => `Asiakkaiksi ei lueta: ${rows}. Niihin tulee tunnuksen paikalle viiva.`,
  "adopt.doubtful": ({ rows }) =>
    `Pelkkä nimi: ${rows}. Luemme nämä asiakkaiksi. Jos rivi on väliotsikko, kirjoita viiva sen tunnuksen tilalle.`,
  "adopt.row": ({ row, text }) => `rivi ${row} "${text}"`,
  "adopt.more-rows": ({ n }) => (n === 1 ? "1 muu" : `${numberText("fi", n)} muuta`),
  "adopt.and": ({ rows, last }) => `${rows} ja ${last}`,
  "adopt.filter": ({ area }) =>
    `Välilehdellä on suodatin alueella ${area}. Poista se ja luo se uudelleen käyttöönoton jälkeen: muuten lajittelu siirtää asiakkaat mutta ei niiden tunnuksia.`,
  "adopt.no-name": "Kerro, missä sarakkeessa on asiakkaan nimi.",
  "adopt.doubled": ({ column }) => `Kaksi listan saraketta menee samaan: ${column}. Jätä vain toinen.`,
  "adopt.going": "Otetaan listaa käyttöön…",
  "adopt.patience": "Tämä kestää noin minuutin. Pidä ikkuna auki.",
  "adopt.done": ({ tab, n }) => `Lista on käytössä: ${customers(n)} välilehdellä ${tab}.`,
  "adopt.done-others": ({ n }) =>
    n === 1
      ? "1 rivi ei ole asiakas: sen tunnuksen paikalla on viiva."
      : `${numberText("fi", n)} riviä ei ole asiakkaita: niiden tunnuksen paikalla on viiva.`,
  "adopt.done-columns": ({ n }) => (n === 1 ? "Oikealle tuli 1 sarake." : `Oikealle tuli ${n} saraketta.`),
  "adopt.unfinished": ({ tab }) => `Listan käyttöönotto jäi kesken välilehdellä ${tab}.`,
  "adopt.continue": "Jatka",
  "adopt.is-adopted": ({ tab }) => `Rekisteri on omassa listassasi välilehdellä ${tab}.`,
  "adopt.release": "Peru listan käyttöönotto",
  "adopt.releasing": "Perutaan käyttöönottoa…",
  "adopt.release-what":
    "Lisäosan sarakkeet, tunnukset ja merkinnät poistuvat. Oma listasi jää sellaiseksi kuin se nyt on.",
  "adopt.losses":
    "Lisäosan sarakkeisiin on kirjoitettu käyttöönoton jälkeen. Tämä katoaa, jos perut. Mitään ei ole vielä poistettu.",
  "adopt.losses-menu":
    "Lisäosan sarakkeisiin on kirjoitettu käyttöönoton jälkeen. Katso ikkunasta, mitä katoaa, ja päätä sitten.",
  "adopt.loss": ({ column, n, cells }) => `${column}, ${n === 1 ? "1 solu" : `${numberText("fi", n)} solua`}: ${cells}`,
  "adopt.loss-cell": ({ a1, text }) => `${a1} "${text}"`,
  "adopt.imported-stay": ({ n }) =>
    n === 1 ? "1 tuotu rivi jää listaan." : `${numberText("fi", n)} tuotua riviä jää listaan.`,
  "adopt.release-anyway": "Peru silti",
  "adopt.released": "Lista on taas sinun: lisäosan sarakkeet, tunnukset ja merkinnät on poistettu.",
  "adopt.tabs-gone": ({ tabs }) => `Poistettu myös tyhjät välilehdet: ${tabs}`,
  "adopt.tabs-kept": ({ tabs }) => `Nämä välilehdet jäivät, koska niissä tai muutosten lokissa on tietoja: ${tabs}`,
  "adopt.not-adopted": "Omaa listaa ei ole käytössä. Mitään ei muutettu.",
} satisfies Twin<typeof en>;
