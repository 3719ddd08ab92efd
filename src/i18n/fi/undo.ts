import type { undo as en } from "../en/undo";
import type { Twin } from "../message";
import { numberText } from "../number-text";

export const undo = {
  "undo.one": "Kumottu 1 muutos.",
  "undo.many": ({ n }) => `Kumottu ${n} muutosta.`,
  "undo.none": "Mitään ei kumottu: kaikkea on muutettu sen jälkeen.",
  "undo.nothing": "Kumottavaa ei ole.",
  "undo.already": "Tämä on jo kumottu.",
  "undo.gone": "Tätä tekoa ei enää ole lokissa. Mitään ei kumottu.",
  "undo.removed-one": "Poistettu 1 tuotu rivi.",
  "undo.removed": ({ n }) => `Poistettu ${n} tuotua riviä.`,
  "undo.kept-one": "1 tuotu rivi jäi: sitä on muutettu tai siihen on kirjattu kontakteja.",
  "undo.kept": ({ n }) => `${n} tuotua riviä jäi: niitä on muutettu tai niihin on kirjattu kontakteja.`,
  "undo.unreadable": ({ n }) =>
    n === 1
      ? "1 lokin riviä ei voitu lukea, ja se jätettiin väliin."
      : `${numberText("fi", n)} lokin riviä ei voitu lukea, ja ne jätettiin väliin.`,
  "undo.unfinished": "Kaikkea ei ehditty kumota kerralla. Jatka valitsemalla valikosta uudelleen Kumoa viimeisin.",
} satisfies Twin<typeof en>;
