/** The words of the page that leads through the installation, in both languages. Words of Google's own screens stand in
 * quotation marks; Google changes them, and shows them in the language of the account. */
export interface InstallTexts {
  readonly title: string;
  readonly lead: string;
  readonly other: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly file: string;
  readonly paste: string;
  readonly steps: readonly {
    readonly title: string;
    readonly text: string;
    readonly files?: "script" | "pages" | "manifest";
  }[];
  readonly consentTitle: string;
  readonly consentLead: string;
  readonly consent: readonly string[];
  readonly permission: string;
  readonly why: string;
  /** What each permission is for, by its scope. */
  readonly scopes: Readonly<Record<string, { readonly shown: string; readonly why: string }>>;
  readonly updateTitle: string;
  readonly update: readonly string[];
  readonly moreTitle: string;
  readonly more: readonly string[];
  readonly claspTitle: string;
  readonly claspLead: string;
  readonly clasp: readonly { readonly text: string; readonly command?: string }[];
}

const SCOPE = "https://www.googleapis.com/auth/";

export const en: InstallTexts = {
  title: "Take Vetoketju into use",
  lead: "You need a Google account and about ten minutes. Nothing is installed on your computer. One person does this once for each sheet; colleagues who may edit the sheet get the menu by themselves.",
  other: "Suomeksi",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser did not let us copy. Select the text below and press Ctrl+C.",
  file: "File",
  paste: "Name in the editor",
  steps: [
    {
      title: "Open the sheet and its script editor",
      text: "Open the Google Sheet that becomes your customer register: an empty one, or the one that has your customers. Choose “Extensions” and “Apps Script”. The script editor opens in a new tab. Use a browser window with one Google account only.",
    },
    {
      title: "Give the project its name",
      text: "At the top, click “Untitled project” and write Vetoketju. Colleagues see this name when they are asked for consent.",
    },
    {
      title: "Paste the script",
      text: "The editor shows the file Code.gs with a few lines. Select all of it (Ctrl+A), delete it, and paste the script instead.",
      files: "script",
    },
    {
      title: "Add the pages",
      text: "For each page below: click “+” beside “Files”, choose “HTML”, give the file the name shown here without an ending, delete what stands in it, and paste.",
      files: "pages",
    },
    {
      title: "Paste the manifest",
      text: 'Click the gear (“Project Settings”) and tick “Show "appsscript.json" manifest file in editor”. Go back to the editor (“< >”), open appsscript.json, delete what stands in it, and paste.',
      files: "manifest",
    },
    {
      title: "Save, and open the sheet anew",
      text: "Press Ctrl+S in the editor. Close the editor, go to the sheet and reload it. After a few seconds the menu Customers stands to the right of Help (Asiakkuudet, when your Google account is in Finnish).",
    },
    {
      title: "Set up",
      text: "Choose Customers and Set up. Google first asks for your consent: see the next part. Then choose Set up once more: the dialog opens.",
    },
  ],
  consentTitle: "What Google asks, and why",
  consentLead: "Each person who uses the menu is asked once. The screens come in this order:",
  consent: [
    "“Authorization required”: a script needs your permission. Choose “OK” or “Continue”.",
    "Choose your account: the one that the sheet is open with.",
    "“Google hasn’t verified this app”: Google has not examined a script that you pasted yourselves. The screen comes where the sheet’s owner has a gmail.com address, and for people outside the owner’s organisation. Choose “Advanced”, then “Go to Vetoketju (unsafe)”. If your organisation’s administrator has closed such scripts out, this choice is missing: ask the administrator.",
    "The permissions, listed below. Tick them all: what is left out does not work, and Vetoketju says so when it is needed. Choose “Allow” or “Continue”.",
  ],
  permission: "Google’s words",
  why: "What Vetoketju does with it",
  scopes: {
    [`${SCOPE}spreadsheets.currentonly`]: {
      shown: "View and manage spreadsheets that this application has been installed in",
      why: "Reads and writes this one sheet. It cannot see your other files.",
    },
    [`${SCOPE}script.container.ui`]: {
      shown: "Display and run third-party web content in prompts and sidebars inside Google applications",
      why: "Shows its own panel and dialogs in the sheet. They load nothing from elsewhere.",
    },
    [`${SCOPE}script.scriptapp`]: {
      shown: "Allow this application to run when you are not present",
      why: "Looks once an hour what is due, when you have switched the reminders on.",
    },
    [`${SCOPE}script.send_mail`]: {
      shown: "Send email as you",
      why: "Sends the morning’s reminders to your team, to nobody else.",
    },
    [`${SCOPE}userinfo.email`]: {
      shown: "See your primary Google Account email address",
      why: "Notes who logged and changed what.",
    },
  },
  updateTitle: "A newer version",
  update: [
    "Open this page of the newer version.",
    "Open the sheet, “Extensions” and “Apps Script”, and paste each file over the old one. Add pages that are new; delete pages that this list no longer has.",
    "Reload the sheet and choose Set up: it adds what the newer version needs and keeps everything else.",
  ],
  moreTitle: "Several registers",
  more: [
    "Each sheet has its own script: repeat these steps for each.",
    "A copy of a sheet (“File”, “Make a copy”) takes the script and the customers along, but not the reminders: switch them on in the copy.",
  ],
  claspTitle: "With a terminal: clasp",
  claspLead: "For those who have Node 20 or newer and this project’s folder. The same files reach the same place.",
  clasp: [
    { text: "Allow the Apps Script API once for your account at script.google.com/home/usersettings." },
    { text: "Sign in:", command: "npx clasp login" },
    {
      text: "In the sheet, choose “Extensions” and “Apps Script”, then “Project Settings”, and copy the “Script ID” into the file .clasp.json (a file for each register, if there are several).",
    },
    { text: "Build and push. clasp replaces everything in that script project:", command: "npm run deploy" },
    { text: "Reload the sheet and choose Set up." },
  ],
};

export const fi: InstallTexts = {
  title: "Ota Vetoketju käyttöön",
  lead: "Tarvitset Google-tilin ja noin kymmenen minuuttia. Koneellesi ei asenneta mitään. Yksi ihminen tekee tämän kerran jokaista taulukkoa kohti; työkaverit, joilla on oikeus muokata taulukkoa, saavat valikon itsestään.",
  other: "In English",
  copy: "Kopioi",
  copied: "Kopioitu",
  notCopied: "Selain ei antanut kopioida. Valitse alla oleva teksti ja paina Ctrl+C.",
  file: "Tiedosto",
  paste: "Nimi editorissa",
  steps: [
    {
      title: "Avaa taulukko ja sen skriptieditori",
      text: "Avaa Google-taulukko, josta tulee asiakasrekisterisi: tyhjä tai se, jossa asiakkaasi jo ovat. Valitse ”Laajennukset” ja ”Apps Script”. Skriptieditori avautuu uuteen välilehteen. Käytä selainikkunaa, jossa on vain yksi Google-tili.",
    },
    {
      title: "Anna projektille nimi",
      text: "Napsauta ylhäältä projektin nimeä (”Nimetön projekti”, ”Untitled project”) ja kirjoita Vetoketju. Työkaverisi näkevät tämän nimen, kun heiltä kysytään lupaa.",
    },
    {
      title: "Liitä skripti",
      text: "Editorissa on auki tiedosto Code.gs (Koodi.gs), jossa on muutama rivi. Valitse ne kaikki (Ctrl+A), poista ja liitä tilalle skripti.",
      files: "script",
    },
    {
      title: "Lisää sivut",
      text: "Tee tämä jokaiselle alla olevalle sivulle: napsauta kohdan ”Tiedostot” vieressä merkkiä ”+”, valitse ”HTML”, anna tiedostolle tässä näkyvä nimi ilman päätettä, poista tiedoston sisältö ja liitä tilalle sivu.",
      files: "pages",
    },
    {
      title: "Liitä manifesti",
      text: "Napsauta ratasta (”Projektin asetukset”) ja rastita kohta, joka näyttää tiedoston appsscript.json editorissa. Palaa editoriin (”< >”), avaa appsscript.json, poista sen sisältö ja liitä tilalle tämä.",
      files: "manifest",
    },
    {
      title: "Tallenna ja lataa taulukko uudelleen",
      text: "Paina editorissa Ctrl+S. Sulje editori, palaa taulukkoon ja lataa se uudelleen. Muutaman sekunnin kuluttua Ohje-valikon oikealla puolella on valikko Asiakkuudet (Customers, jos Google-tilisi on englanniksi).",
    },
    {
      title: "Ota käyttöön",
      text: "Valitse Asiakkuudet ja Ota käyttöön. Google kysyy ensin lupaa: katso seuraava kohta. Valitse sitten Ota käyttöön vielä kerran: ikkuna avautuu.",
    },
  ],
  consentTitle: "Mitä Google kysyy ja miksi",
  consentLead:
    "Jokaiselta, joka käyttää valikkoa, kysytään kerran. Ruudut tulevat tässä järjestyksessä (Googlen suomennokset vaihtelevat, siksi mukana on englanti):",
  consent: [
    "Lupa tarvitaan (”Authorization required”): skripti tarvitsee lupasi. Valitse ”OK” tai ”Jatka” (”Continue”).",
    "Valitse tilisi: se, jolla taulukko on auki.",
    "Google ei ole vahvistanut sovellusta (”Google hasn’t verified this app”): Google ei ole tutkinut skriptiä, jonka liititte itse. Ruutu tulee, jos taulukon omistajalla on gmail.com-osoite, ja niille, jotka eivät kuulu omistajan organisaatioon. Valitse ”Lisäasetukset” (”Advanced”) ja sitten siirtyminen Vetoketjuun (”Go to Vetoketju (unsafe)”). Jos organisaatiosi ylläpitäjä on sulkenut tällaiset skriptit pois, valintaa ei ole: kysy ylläpitäjältä.",
    "Luvat, jotka ovat alla. Rastita kaikki: se mikä jää pois, ei toimi, ja Vetoketju kertoo siitä, kun lupaa tarvitaan. Valitse ”Salli” (”Allow”) tai ”Jatka”.",
  ],
  permission: "Googlen sanat (englanniksi)",
  why: "Mitä Vetoketju sillä tekee",
  scopes: {
    [`${SCOPE}spreadsheets.currentonly`]: {
      shown: en.scopes[`${SCOPE}spreadsheets.currentonly`]!.shown,
      why: "Lukee ja kirjoittaa tätä yhtä taulukkoa. Muita tiedostojasi se ei näe.",
    },
    [`${SCOPE}script.container.ui`]: {
      shown: en.scopes[`${SCOPE}script.container.ui`]!.shown,
      why: "Näyttää taulukossa oman paneelinsa ja ikkunansa. Ne eivät lataa mitään muualta.",
    },
    [`${SCOPE}script.scriptapp`]: {
      shown: en.scopes[`${SCOPE}script.scriptapp`]!.shown,
      why: "Katsoo kerran tunnissa, mitä on tehtävä, kun olet ottanut muistutukset käyttöön.",
    },
    [`${SCOPE}script.send_mail`]: {
      shown: en.scopes[`${SCOPE}script.send_mail`]!.shown,
      why: "Lähettää aamun muistutukset tiimillesi, ei kenellekään muulle.",
    },
    [`${SCOPE}userinfo.email`]: {
      shown: en.scopes[`${SCOPE}userinfo.email`]!.shown,
      why: "Merkitsee, kuka kirjasi ja muutti mitä.",
    },
  },
  updateTitle: "Uudempi versio",
  update: [
    "Avaa uudemman version tämä sama sivu.",
    "Avaa taulukko, ”Laajennukset” ja ”Apps Script”, ja liitä jokainen tiedosto vanhan päälle. Lisää uudet sivut ja poista ne, joita tässä luettelossa ei enää ole.",
    "Lataa taulukko uudelleen ja valitse Ota käyttöön: se lisää, mitä uudempi versio tarvitsee, ja säilyttää kaiken muun.",
  ],
  moreTitle: "Monta rekisteriä",
  more: [
    "Jokaisella taulukolla on oma skriptinsä: tee nämä vaiheet jokaiselle.",
    "Taulukon kopio (”Tiedosto”, ”Tee kopio”) saa mukaansa skriptin ja asiakkaat, mutta ei muistutuksia: ota ne kopiossa erikseen käyttöön.",
  ],
  claspTitle: "Päätteellä: clasp",
  claspLead:
    "Niille, joilla on Node 20 tai uudempi ja tämän projektin kansio. Samat tiedostot menevät samaan paikkaan.",
  clasp: [
    { text: "Salli Apps Script API kerran tilillesi osoitteessa script.google.com/home/usersettings." },
    { text: "Kirjaudu:", command: "npx clasp login" },
    {
      text: "Valitse taulukossa ”Laajennukset” ja ”Apps Script”, sitten ”Projektin asetukset”, ja kopioi skriptin tunnus (”Script ID”) tiedostoon .clasp.json (oma tiedosto kullekin rekisterille, jos niitä on monta).",
    },
    { text: "Rakenna ja vie. clasp korvaa kaiken, mitä siinä skriptiprojektissa on:", command: "npm run deploy" },
    { text: "Lataa taulukko uudelleen ja valitse Ota käyttöön." },
  ],
};
