import type { takeOut as en } from "../en/take-out";
import type { Twin } from "../message";

export const takeOut = {
  "take-out.title": "Poista lisäosa",
  "take-out.goes": "Poistuu",
  "take-out.goes-reminders": "tunneittainen ajosi ja sen mukana aamun viestit",
  "take-out.goes-warnings": "varoitukset välilehtien Loki ja Arkisto muokkaamisesta",
  "take-out.goes-notes": "lisäosan huomautukset solujen muistiinpanoista ja otsikoista",
  "take-out.goes-marks": "sen piilomerkinnät ja se, mitä se muistaa tästä taulukosta, kuten kesken jääneet tuonnit",
  "take-out.stays": "Jää",
  "take-out.stays-tabs": ({ tabs }) => `kaikki tiedot, välilehdillä ${tabs}`,
  "take-out.stays-all": "kaikki tiedot ja välilehdet",
  "take-out.stays-formats": "muotoilut, värit, valintalistat ja omat muistiinpanosi",
  "take-out.stays-menu": "valikko, kunnes itse skripti poistetaan",
  "take-out.back": "Lisäosan saa takaisin valitsemalla Ota käyttöön.",
  "take-out.adopted":
    "Rekisteri on omassa listassasi. Jos otat lisäosan siihen myöhemmin uudelleen, sen sarakkeet tulevat listaan toiseen kertaan ja asiakkaat saavat uudet tunnukset. Jos haluat vain oman listasi takaisin, valitse Ota käyttöön ja Peru listan käyttöönotto.",
  "take-out.renamed": ({ names }) =>
    `Nämä tunnetaan enää lisäosan piilomerkinnöistä: ${names}. Jos otat lisäosan myöhemmin takaisin, nimeä ne ensin entiselleen: muuten viereen tulee uudet tyhjät.`,
  "take-out.renamed-tab": ({ now, title }) => `välilehti "${now}" (ennen ${title})`,
  "take-out.renamed-column": ({ tab, now, title }) => `${tab}, sarake "${now}" (ennen ${title})`,
  "take-out.go": "Poista lisäosa",
  "take-out.going": "Poistetaan…",
  "take-out.done": "Lisäosa on poistettu tästä taulukosta. Kaikki tiedot jäivät.",
  "take-out.done-before": "Lisäosa oli jo poistettu tästä taulukosta.",
  "take-out.status": ({ day }) => `Lisäosa poistettiin ${day}`,
  "take-out.script-bound":
    "Jos asensit skriptin tähän taulukkoon: valitse Laajennukset > Apps Script, sitten Yleiskatsaus, ja siirrä projekti roskakoriin.",
  "take-out.script-published":
    "Jos asensit lisäosan Marketplacesta: valitse Laajennukset > Lisäosat > Hallinnoi lisäosia ja poista Vetoketjun asennus.",
  "take-out.other-sends": ({ sender }) =>
    `Muistutukset on lähettänyt ${sender}, jonka tunneittaisen ajon näkee vain hän itse. Ajo päättyy itsestään tunnin kuluessa; poista skripti vasta sen jälkeen.`,
  "take-out.others-unseen":
    "Google ei näytä muiden tunneittaisia ajoja. Jos sellainen on, se päättyy itsestään tunnin kuluessa; poista skripti vasta sen jälkeen.",
} satisfies Twin<typeof en>;
