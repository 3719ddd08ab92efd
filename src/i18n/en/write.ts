/** What is told when a cell could not be written as it was meant. */
export const write = {
  "mishap.moved": ({ place, was, wrote }: { place: string; was: string; wrote: string }) =>
    `A row moved while saving. Check ${place}: it was "${was}", we wrote "${wrote}".`,
  "mishap.moved-unknown": ({ place, wrote }: { place: string; wrote: string }) =>
    `A row moved while saving. Check ${place}: we wrote "${wrote}" there and do not know what it was.`,
  "mishap.formula": ({ place, wrote }: { place: string; wrote: string }) =>
    `${place} was left: it has a formula. If the cell should say "${wrote}", write it in place of the formula.`,
  "mishap.changed": ({ place }: { place: string }) => `${place} was left: somebody has changed it.`,
  "mishap.changed-by": ({ place, who }: { place: string; who: string }) => `${place} was left: ${who} has changed it.`,
  "mishap.gone": ({ place }: { place: string }) => `${place} is no longer there. It was left out.`,
} as const;
