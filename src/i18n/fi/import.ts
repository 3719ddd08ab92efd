import type { imports as en } from "../en/import";
import type { Twin } from "../message";

export const imports = {
  "import.title": "Tuo asiakkaat",
  "import.step.file": "Tiedosto",
  "import.step.columns": "Sarakkeet",
  "import.step.result": "Tulos",
  "import.steps": "Tuonnin vaiheet",
  "import.step-now": ({ step, name }) => `Vaihe ${step}/3: ${name}`,
  "import.choose": "Valitse CSV-tiedosto tai pudota se tähän.",
  "import.choose-button": "Valitse tiedosto",
  "import.choose-hint":
    "Asiakaslista vanhasta järjestelmästä, Excelistä (tallennettuna muodossa CSV UTF-8) tai kaupparekisteristä.",
  "import.reading": "Luetaan tiedostoa…",
  "import.file-line": ({ name, n, rows, encoding }) => `${name}, ${rows} ${n === 1 ? "rivi" : "riviä"}, ${encoding}`,
  "import.change": "Vaihda",
  "import.header-row": "Ensimmäinen rivi on otsikkorivi",
  "import.in-file": "Tiedostossa",
  "import.sample": "Esimerkki",
  "import.in-register": "Rekisterissä",
  "import.column-number": ({ n }) => `Sarake ${n}`,
  "import.target-of": ({ column }) => `Mihin rekisterissä: ${column}`,
  "import.skip-column": "Älä tuo",
  "import.row": ({ row }) => `rivi ${row}`,
  "import.counting": "Verrataan rekisteriin…",
  "import.new": "Uusia",
  "import.known": "Jo rekisterissä",
  "import.skipped": "Ohitetaan",
  "import.skipped-rows": "Ohitetut",
  "import.remarks": "Huomautuksia",
  "import.show-problems": ({ n, rows }) => (n === 1 ? "Näytä 1 huomautus" : `Näytä ${rows} huomautusta`),
  "import.hide-problems": "Piilota huomautukset",
  "import.more-problems": ({ rows }) => `ja ${rows} muuta. Tuonnin jälkeen kaikki voi ladata.`,
  "import.start": ({ n, rows }) => `Tuo ${rows} ${n === 1 ? "rivi" : "riviä"}`,
  "import.continue": ({ n, rows }) => `Jatka: ${rows} ${n === 1 ? "rivi" : "riviä"} jäljellä`,
  "import.continues": ({ rows }) =>
    `Tämän tiedoston tuonti jäi kesken: ${rows} ${rows === "1" ? "rivi" : "riviä"} on tuotu. Jatketaan siitä.`,
  "import.progress": ({ done, rows }) => `${done}/${rows}`,
  "import.progress-name": "Tuodut rivit",
  "import.stop": "Keskeytä",
  "import.stopping": "Keskeytetään tämän erän jälkeen…",
  "import.stopped": ({ rows }) => `${rows} ${rows === "1" ? "rivi" : "riviä"} tuotu. Jatka samalla tiedostolla.`,
  "import.retrying": ({ second }) =>
    `Google ei vastannut. Lähetämme samat rivit uudelleen ${second} s kuluttua: mitään ei tuoda kahdesti.`,
  "import.stays-open":
    "Pidä ikkuna auki, kunnes tuonti on valmis. Jos se sulkeutuu, tuo sama tiedosto uudelleen: tuonti jatkuu.",
  "import.download-skipped": "Lataa ohitetut",
  "import.download-remarks": "Lataa huomautukset",
  "import.another": "Tuo toinen tiedosto",
  "import.reason-column": "Syy",
  "import.skipped-file": "ohitetut rivit",
  "import.remarks-file": "huomautukset",
  "import.done": ({ added, updated, unchanged }) => `Lisätty ${added}, päivitetty ${updated}, ennallaan ${unchanged}.`,
  "import.done-nothing": ({ n, unchanged }) =>
    n === 1
      ? "Mikään ei muuttunut: tämä rivi on jo rekisterissä."
      : `Mikään ei muuttunut: nämä ${unchanged} riviä ovat jo rekisterissä.`,
  "import.without-name": "(nimi puuttuu)",
  "import.note-name": ({ line, file }) => `Nimi puuttui tiedoston ${file} riviltä ${line}. Kirjoita se tähän.`,

  "import.file.empty": "Tiedosto on tyhjä. Valitse toinen tiedosto.",
  "import.file.header-only": "Tiedostossa on sarakkeiden nimet mutta ei yhtään riviä. Valitse toinen tiedosto.",
  "import.file.excel": "Tämä on Excel-tiedosto. Tallenna se muodossa CSV UTF-8.",
  "import.file.open-document": "Tämä on LibreOffice-tiedosto. Tallenna se muodossa CSV, merkistönä UTF-8.",
  "import.file.zip": "Tämä on pakattu tiedosto. Pura se ja valitse siitä CSV-tiedosto.",
  "import.file.pdf": "Tämä on PDF-tiedosto. Hae samat tiedot järjestelmästä CSV-tiedostona.",
  "import.file.web-page":
    "Tämä on verkkosivu, vaikka tiedoston nimi sanoo muuta. Avaa se Excelissä ja tallenna muodossa CSV UTF-8.",
  "import.file.picture": "Tämä on kuva. Valitse CSV-tiedosto.",
  "import.file.unknown": "Tämä ei ole tekstitiedosto. Valitse CSV-tiedosto.",
  "import.file.purchases": "Tiedosto näyttää ostolaskuilta: siinä on toimittaja, ei asiakasta.",
  "import.file.quote-open": ({ row }) =>
    `Rivi ${row}: lainausmerkkiä ei ole suljettu. Korjaa rivi tiedostoon ja valitse tiedosto uudelleen.`,
  "import.file.too-many-rows": ({ rows, most }) =>
    `Tiedostossa on ${rows} riviä; kerralla voi tuoda enintään ${most}. Jaa tiedosto osiin.`,
  "import.file.too-big": ({ most }) => `Tiedosto on suurempi kuin ${most} Mt. Jaa tiedosto osiin.`,
  "import.file.unreadable":
    "Selain ei saanut tiedostoa luettua. Tarkista, ettei se ole auki muualla, ja valitse se uudelleen.",
  "import.file.several": "Valitse yksi tiedosto kerrallaan.",
  "import.columns.doubled": ({ column }) => `Kaksi tiedoston saraketta menee samaan: ${column}. Jätä vain toinen.`,
  "import.columns.no-key": "Kerro, missä sarakkeessa on nimi, Y-tunnus tai asiakasnumero.",

  "import.problem.name-missing": ({ row }) =>
    `Rivi ${row}: nimi puuttuu. Rivi tuodaan nimellä (nimi puuttuu). Kirjoita nimi soluun.`,
  "import.problem.business-id-check": ({ row, value }) =>
    `Rivi ${row}: Y-tunnuksen ${value} tarkistusmerkki ei täsmää. Rivi tuodaan, tunnus jää tekstiksi.`,
  "import.problem.business-id-shape": ({ row, value }) =>
    `Rivi ${row}: "${value}" ei ole Y-tunnus. Rivi tuodaan, tunnus jää tekstiksi.`,
  "import.problem.email-shape": ({ row, value }) =>
    `Rivi ${row}: sähköpostiosoitteesta "${value}" puuttuu @. Rivi tuodaan, osoite jää tekstiksi.`,
  "import.problem.choice-unknown": ({ row, column, value }) =>
    `Rivi ${row}: sarakkeessa ${column} ei ole vaihtoehtoa "${value}". Rivi tuodaan, solu jää tyhjäksi.`,
  "import.problem.day-unreadable": ({ row, column, value }) =>
    `Rivi ${row}: ${column} "${value}" ei ole päivä kuten 31.1.2026 tai 2026-01-31. Rivi tuodaan, solu jää tyhjäksi.`,
  "import.problem.columns-over": ({ row, columns, expected }) =>
    `Rivi ${row}: siinä on ${columns} saraketta, tiedostossa ${expected}. Puuttuvatko lainausmerkit tekstistä, jossa on pilkku?`,
  "import.problem.nothing-to-identify": ({ row }) => `Rivi ${row}: siinä ei ole nimeä, Y-tunnusta eikä asiakasnumeroa.`,
  "import.problem.too-long": ({ row, column, length }) =>
    `Rivi ${row}: sarakkeessa ${column} on ${length} merkkiä, soluun mahtuu 50\u00a0000.`,
  "import.problem.key-earlier-in-file": ({ row, column, value, earlier }) =>
    `Rivi ${row}: ${column} ${value} on jo rivillä ${earlier}.`,
  "import.problem.customer-earlier-in-file": ({ row, earlier }) =>
    `Rivi ${row}: rivillä ${earlier} on jo sama asiakas.`,
  "import.problem.row-earlier-in-file": ({ row, earlier }) => `Rivi ${row}: täsmälleen sama kuin rivi ${earlier}.`,
  "import.problem.keys-of-two-customers": ({ row, businessId, customerNumber, names }) =>
    `Rivi ${row}: Y-tunnus ${businessId} ja asiakasnumero ${customerNumber} ovat eri asiakkailla (${names}).`,
  "import.problem.key-of-several-customers": ({ row, column, value, names }) =>
    `Rivi ${row}: rekisterissä on monta asiakasta, joilla on ${column} ${value} (${names}).`,
  "import.problem.other-business-id": ({ row, name, value }) =>
    `Rivi ${row}: tällä asiakkaalla (${name}) on rekisterissä toinen Y-tunnus, ${value}.`,
  "import.problem.name-changed-since": ({ row, name }) =>
    `Rivi ${row}: se on tuotu aiemmin, ja asiakkaan nimi on nyt ${name}. Asiakas jää ennalleen.`,
  "import.problem.name-column-missing": ({ row }) =>
    `Rivi ${row}: rekisterissä ei ole tätä asiakasta, eikä tiedostossa ole saraketta, josta uusi saisi nimen.`,
} satisfies Twin<typeof en>;
