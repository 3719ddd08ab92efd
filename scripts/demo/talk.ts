/** What is said in the demo contacts, in both languages, in pairs of the same meaning. */
type Pair = readonly [fi: string, en: string];

export const HEARD: readonly { readonly present: Pair; readonly goals: Pair; readonly challenges: Pair }[] = [
  {
    present: ["Tilauskirja on täynnä kesään asti.", "The order book is full until summer."],
    goals: ["Haluavat lyhentää toimitusaikaa.", "They want shorter delivery times."],
    challenges: ["Hitsaajia ei löydy.", "They cannot find welders."],
  },
  {
    present: ["Vaihtoivat varastojärjestelmän syksyllä.", "They changed their stock system in the autumn."],
    goals: ["Haluavat keskittää tilaukset yhdelle toimittajalle.", "They want to place all orders with one supplier."],
    challenges: ["Vanha sopimus sitoo vuoden loppuun.", "The old contract binds them to the end of the year."],
  },
  {
    present: ["Kysyntä on tasaantunut.", "Demand has levelled off."],
    goals: ["Uusi toimipiste ensi vuonna.", "A new branch next year."],
    challenges: ["Rahoitus on auki.", "The funding is not settled."],
  },
  {
    present: ["Ostavat usein pieniä eriä.", "They often buy small lots."],
    goals: ["Kiinteä hinta vuodeksi.", "A fixed price for a year."],
    challenges: ["Rahti syö katteen.", "Freight eats the margin."],
  },
  {
    present: ["Laajentavat tuotantoa.", "They are expanding production."],
    goals: ["Kaksi uutta linjaa.", "Two new lines."],
    challenges: ["Luvat viipyvät.", "The permits are late."],
  },
  {
    present: ["Toimitusjohtaja vaihtui.", "They have a new managing director."],
    goals: ["Hakevat säästöjä hankinnoista.", "They are looking for savings in purchasing."],
    challenges: ["Päätökset tekee nyt hallitus.", "The board makes the decisions now."],
  },
  {
    present: ["Tyytyväisiä viime toimitukseen.", "Pleased with the last delivery."],
    goals: ["Koulutusta uusille työntekijöille.", "Training for new staff."],
    challenges: ["Aikaa koulutukseen on vähän.", "There is little time for training."],
  },
  {
    present: ["Kausi alkaa huhtikuussa.", "The season starts in April."],
    goals: ["Tavara hyllyssä ennen pääsiäistä.", "Goods on the shelf before Easter."],
    challenges: ["Varastotila loppuu kesken.", "They are running out of storage."],
  },
];

export const NOTES: readonly Pair[] = [
  ["Odottavat hallitusta.", "Waiting for the board."],
  ["Kysyivät vuosisopimuksesta.", "Asked about an annual contract."],
  ["Vertaavat kahteen muuhun tarjoukseen.", "Comparing with two other offers."],
  ["Näyte oli hyvä, haluavat lisää.", "The sample was good, they want more."],
  ["Pyysivät soittamaan uudelleen.", "Asked us to call again."],
  ["Sovittiin käynti tehtaalla.", "Agreed to visit the plant."],
  ["Laskutusosoite muuttuu kuun vaihteessa.", "The billing address changes at the turn of the month."],
  ["Budjetti varmistuu ensi kuussa.", "The budget will be settled next month."],
  ["Kiittivät nopeasta toimituksesta.", "Thanked us for the quick delivery."],
  ["Yksi laatikko puuttui, lähetetään uusi.", "One box was missing, we are sending a new one."],
];

export const NEXT_STEPS: readonly Pair[] = [
  ["Soita tarjouksesta", "Call about the offer"],
  ["Lähetä tarjous", "Send the offer"],
  ["Sovi käynti", "Arrange a visit"],
  ["Lähetä näyte", "Send a sample"],
  ["Kysy, onko budjetti varmistunut", "Ask whether the budget is settled"],
  ["Esittele uusi mallisto", "Show the new range"],
  ["Käy läpi vuosisopimus", "Go through the annual contract"],
  ["Kysy palautetta toimituksesta", "Ask for feedback on the delivery"],
  ["Varmista tilaus ennen kautta", "Confirm the order before the season"],
];

/** For suspects, whom nobody has talked to yet. */
export const FIRST_STEPS: readonly Pair[] = [
  ["Soita ja esittäydy", "Call and introduce yourself"],
  ["Kysy, kuka päättää hankinnoista", "Ask who decides on purchases"],
  ["Lähetä esite", "Send the brochure"],
];

/** For passive and former customers. */
export const RETURN_STEPS: readonly Pair[] = [
  ["Soita ja kysy, mitä kuuluu", "Call and ask how things are"],
  ["Kutsu kevään tilaisuuteen", "Invite them to the spring event"],
];

export const MET: readonly Pair[] = [
  ["Demo Ostaja", "Demo Buyer"],
  ["Demo Johtaja", "Demo Director"],
  ["Demo Työnjohtaja", "Demo Foreman"],
];

export const SOURCES: readonly Pair[] = [
  ["Messut", "Trade fair"],
  ["Suosittelu", "Referral"],
  ["Verkkosivu", "Website"],
  ["Soittolista", "Call list"],
];
