/** The columns of the customers tab that a list from elsewhere may fill, by their key in the template. What is not here
 * the add-on or the daily work fills. */
export const IMPORT_FIELDS = [
  "name",
  "businessId",
  "customerNumber",
  "kind",
  "industry",
  "address",
  "postcode",
  "city",
  "phone",
  "email",
  "website",
  "language",
  "owner",
  "deputy",
  "nextStep",
  "nextDate",
  "presentState",
  "goals",
  "challenges",
  "step",
  "whyTheyBuy",
  "expectations",
  "houseRules",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Headers under which other systems keep each field, Finnish, Swedish and English, from the best to the last resort;
 * written as `plainHeader` writes them. */
export const SYNONYMS: Record<ImportField, readonly string[]> = {
  name: words(
    "nimi, asiakkaan nimi, asiakasnimi, asiakas, yrityksen nimi, yritys, toiminimi, yhtiö, yhtiön nimi, organisaatio",
    "namn, kundnamn, kundens namn, kund, företag, företagets namn, företagsnamn, firma, bolag, bolagets namn",
    "name, customer name, customer, company name, company, account name, account, client name, client, organisation, organization, organisation name, organization name, business name, legal name, display name",
  ),
  businessId: words(
    "y-tunnus, ytunnus, y tunnus, asiakkaan y-tunnus, yritystunnus, yrityksen y-tunnus, yritys- ja yhteisötunnus, ly-tunnus, fo-signum, alv-numero, alv-tunnus, vat-tunnus",
    "fo-nummer, företags- och organisationsnummer, företagsnummer, organisationsnummer, org.nr, orgnr, fo-numret, momsnummer",
    "business id, businessid, company id, company registration number, company number, registration number, vat number, vat no, vat id, vat, tax id, organization number, org number, customer business id",
  ),
  customerNumber: words(
    "asiakasnumero, asiakasnro, asiakas nro, asiakas numero, asiakasno, as.nro, asnro, asiakaskoodi, asiakastunnus, asiakas id, asiakkaan numero",
    "kundnummer, kundnr, kund nr, kund-id, kundkod, kundid",
    "customer number, customer no, customer nr, customer id, customerid, customer code, account number, account no, account id, client number, client id, client no, netvisorkey",
  ),
  kind: words(
    "asiakaslaji, asiakastyyppi, laji",
    "kundtyp, slag",
    "kind, customer kind, customer type, account type, relationship type",
  ),
  industry: words(
    "toimiala, toimialan nimi, päätoimiala, päätoimialan nimi, toimialan kuvaus, ala",
    "bransch, huvudbransch, näringsgren",
    "industry, main business line description, business line, main business line, sector, line of business",
  ),
  address: words(
    "osoite, katuosoite, käyntiosoite, lähiosoite, postiosoite, laskutusosoite, osoiterivi, osoite 1, katu",
    "adress, gatuadress, besöksadress, postadress, utdelningsadress, gata",
    "address, street address, street, visiting address, postal address, mailing address, billing address, billing street, address line 1, address 1, addressline",
  ),
  postcode: words(
    "postinumero, postinro, post.nro, pnro, postino",
    "postnummer, postnr",
    "postcode, post code, postal code, zip, zip code, zipcode, billing postal code, billing zip",
  ),
  city: words(
    "postitoimipaikka, toimipaikka, paikkakunta, kaupunki, kotipaikka, kunta, ptp",
    "postort, ort, postanstalt, stad, hemort",
    "city, town, municipality, post office, billing city, locality",
  ),
  phone: words(
    "puhelin, puhelinnumero, puh, puh.nro, puhelinnro, puhnro, matkapuhelin, gsm, matkapuhelinnumero, yrityksen puhelin",
    "telefon, telefonnummer, tel, mobil, mobiltelefon",
    "phone, phone number, telephone, tel, tel. no, mobile, mobile phone, company phone, phone 1",
  ),
  email: words(
    "sähköposti, sähköpostiosoite, s-posti, sposti, meili, asiakkaan sähköposti",
    "e-post, e-postadress, epost, mejl",
    "email, e-mail, email address, e-mail address, mail, e-mail 1",
  ),
  website: words(
    "verkkosivut, verkkosivu, kotisivu, kotisivut, www, www-osoite, internet-osoite, nettisivut",
    "webbplats, hemsida, webbsida",
    "website, web site, homepage, web, url, web address, web page, domain",
  ),
  language: words(
    "kieli, asiointikieli, asiakkaan kieli",
    "språk, kundens språk",
    "language, customer language, preferred language",
  ),
  owner: words(
    "vastuuhenkilö, asiakasvastaava, asiakkuusvastaava, myyjä, yhteyshenkilömme, vastuumyyjä, asiakaspäällikkö",
    "ansvarig, ansvarsperson, kundansvarig, säljare",
    "owner, account owner, account manager, customer owner, salesperson, sales rep, sales person, responsible",
  ),
  deputy: words("sijainen, varahenkilö", "ersättare, ställföreträdare", "deputy, substitute, backup owner"),
  nextStep: words(
    "seuraava askel, seuraava toimenpide, jatkotoimenpide",
    "nästa steg, nästa åtgärd",
    "next step, next action",
  ),
  nextDate: words(
    "askeleen päivä, seuraava päivä, seuraava yhteydenotto, seuraava kontakti, seuraavan askeleen päivä, soita viimeistään",
    "nästa kontakt, nästa datum",
    "next date, next contact, next contact date, follow-up date, follow up, next step date, next activity date",
  ),
  presentState: words("nykytila", "nuläge", "present state, current state"),
  goals: words("tavoitteet", "mål", "goals"),
  challenges: words("haasteet", "utmaningar", "challenges"),
  step: words("porras, asiakasporras, asiakasryhmä", "steg, kundgrupp", "step, customer step, stage, lifecycle stage"),
  whyTheyBuy: words("miksi ostaa", "", "why they buy"),
  expectations: words("odotukset", "förväntningar", "expectations"),
  houseRules: words("toimintatavat, pelisäännöt", "spelregler", "house rules"),
};

/** A header without what people vary: case, accents, spaces, dots and dashes: "Y-tunnus:" is "ytunnus". */
export function plainHeader(header: string): string {
  return header
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

function words(...lists: string[]): string[] {
  return lists
    .join(",")
    .split(",")
    .map(plainHeader)
    .filter((word) => word !== "");
}
