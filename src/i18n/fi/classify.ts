import type { classify as en } from "../en/classify";
import type { Twin } from "../message";
import { numberText } from "../number-text";

export const classify = {
  "classify.title": "Luokittele",
  "classify.heading": ({ n }) => (n === 1 ? "Luokittele 1 asiakas" : `Luokittele ${numberText("fi", n)} asiakasta`),
  "classify.now": ({ steps }) => `Nyt: ${steps}`,
  "classify.without-step": "ei porrasta",
  "classify.step": "Porras",
  "classify.choose-rows": "Valitse ensin rivejä välilehdeltä Asiakkaat.",
  "classify.choose-step": "Valitse porras.",
  "classify.strangers": ({ n }) =>
    n === 1
      ? "1 valittu rivi ei ole asiakas. Se jää ennalleen."
      : `${numberText("fi", n)} valittua riviä ei ole asiakkaita. Ne jäävät ennalleen.`,
  "classify.unseen": "Mukana ovat myös suodatetut ja piilotetut rivit valittujen välissä. Tarkista nimet.",
  "classify.names": "Näytä nimet",
  "classify.more-names": ({ n }) => `${numberText("fi", n)}\u00a0muuta`,
  "classify.gap.no-contact": ({ n }) =>
    n === 1
      ? "1 asiakkaaseen ei ole vielä saatu yhteyttä."
      : `${numberText("fi", n)} asiakkaaseen ei ole vielä saatu yhteyttä.`,
  "classify.gap.no-owner": ({ n }) =>
    n === 1 ? "1 asiakkaalla ei ole vastuuhenkilöä." : `${numberText("fi", n)} asiakkaalla ei ole vastuuhenkilöä.`,
  "classify.gap.no-next-step": ({ n }) =>
    n === 1
      ? "1 asiakkaalla ei ole päivättyä seuraavaa askelta."
      : `${numberText("fi", n)} asiakkaalla ei ole päivättyä seuraavaa askelta.`,
  "classify.set-fitting": ({ n }) => `Aseta sopiville ${numberText("fi", n)}`,
  "classify.set-all": ({ n }) => `Aseta kaikille ${numberText("fi", n)}`,
  "classify.set-one": "Aseta",
  "classify.setting": "Asetetaan…",
  "classify.unchanged": ({ n }) =>
    n === 1 ? "1 on jo tällä portaalla." : `${numberText("fi", n)} on jo tällä portaalla.`,
  "classify.unchanged-all": ({ n }) => (n === 1 ? "Asiakas on jo tällä portaalla." : "Kaikki ovat jo tällä portaalla."),
  "classify.many": ({ n }) => `Tämä muuttaa ${numberText("fi", n)} asiakasta kerralla. Yksi Kumoa palauttaa kaikki.`,
  "classify.done": ({ n }) =>
    n === 1 ? "Porras vaihtui 1 asiakkaalla." : `Porras vaihtui ${numberText("fi", n)} asiakkaalla.`,
  "classify.done-none": "Kaikki olivat jo tällä portaalla.",
  "classify.done-strangers": ({ n }) =>
    n === 1 ? "1 rivi ei ollut asiakas." : `${numberText("fi", n)} riviä ei ollut asiakkaita.`,
  "classify.done-gone": ({ n }) =>
    n === 1
      ? "1 asiakasta ei enää ollut rekisterissä."
      : `${numberText("fi", n)} asiakasta ei enää ollut rekisterissä.`,
} satisfies Twin<typeof en>;
