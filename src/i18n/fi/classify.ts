import type { classify as en } from "../en/classify";
import type { Twin } from "../message";

export const classify = {
  "classify.title": "Luokittele",
  "classify.heading": ({ n }) => (n === 1 ? "Luokittele 1 asiakas" : `Luokittele ${n} asiakasta`),
  "classify.now": ({ steps }) => `Nyt: ${steps}`,
  "classify.without-step": "ei porrasta",
  "classify.step": "Porras",
  "classify.choose-rows": "Valitse ensin rivejä välilehdeltä Asiakkaat.",
  "classify.choose-step": "Valitse porras.",
  "classify.strangers": ({ n }) =>
    n === 1
      ? "1 valittu rivi ei ole asiakas. Se jää ennalleen."
      : `${n} valittua riviä ei ole asiakkaita. Ne jäävät ennalleen.`,
  "classify.gap.no-contact": ({ n }) =>
    n === 1 ? "1 asiakkaaseen ei ole vielä saatu yhteyttä." : `${n} asiakkaaseen ei ole vielä saatu yhteyttä.`,
  "classify.gap.no-owner": ({ n }) =>
    n === 1 ? "1 asiakkaalla ei ole vastuuhenkilöä." : `${n} asiakkaalla ei ole vastuuhenkilöä.`,
  "classify.gap.no-next-step": ({ n }) =>
    n === 1
      ? "1 asiakkaalla ei ole päivättyä seuraavaa askelta."
      : `${n} asiakkaalla ei ole päivättyä seuraavaa askelta.`,
  "classify.set-fitting": ({ n }) => `Aseta sopiville ${n}`,
  "classify.set-all": ({ n }) => `Aseta kaikille ${n}`,
  "classify.set-one": "Aseta",
  "classify.setting": "Asetetaan…",
  "classify.unchanged": ({ n }) => (n === 1 ? "1 on jo tällä portaalla." : `${n} on jo tällä portaalla.`),
  "classify.unchanged-all": ({ n }) => (n === 1 ? "Asiakas on jo tällä portaalla." : "Kaikki ovat jo tällä portaalla."),
  "classify.many": ({ n }) => `Tämä muuttaa ${n} asiakasta kerralla. Yksi Kumoa palauttaa kaikki.`,
  "classify.done": ({ n }) => (n === 1 ? "Porras vaihtui 1 asiakkaalla." : `Porras vaihtui ${n} asiakkaalla.`),
  "classify.done-none": "Kaikki olivat jo tällä portaalla.",
  "classify.done-strangers": ({ n }) => (n === 1 ? "1 rivi ei ollut asiakas." : `${n} riviä ei ollut asiakkaita.`),
  "classify.done-gone": ({ n }) =>
    n === 1 ? "1 asiakasta ei enää ollut rekisterissä." : `${n} asiakasta ei enää ollut rekisterissä.`,
} satisfies Twin<typeof en>;
