import type { write as en } from "../en/write";
import type { Twin } from "../message";

export const write = {
  "mishap.moved": ({ place, was, wrote }) =>
    `Rivi siirtyi tallennuksen aikana. Tarkista ${place}: oli "${was}", kirjoitimme "${wrote}".`,
  "mishap.moved-unknown": ({ place, wrote }) =>
    `Rivi siirtyi tallennuksen aikana. Tarkista ${place}: kirjoitimme siihen "${wrote}" emmekä tiedä, mitä siinä oli.`,
  "mishap.formula": ({ place, wrote }) =>
    `${place} jäi: solussa on kaava. Jos solussa pitää lukea "${wrote}", kirjoita se kaavan tilalle.`,
  "mishap.changed": ({ place }) => `${place} jäi: joku on muuttanut sitä.`,
  "mishap.changed-by": ({ place, who }) => `${place} jäi: ${who} on muuttanut sitä.`,
  "mishap.gone": ({ place }) => `${place} ei ole enää paikallaan. Se jätettiin väliin.`,
} satisfies Twin<typeof en>;
