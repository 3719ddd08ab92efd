/** What the workbench itself says to a person, in place of Google's own interface. */
const WORDS = {
  fi: {
    viewOnly: "Sinulla on vain katseluoikeus tähän taulukkoon.",
    protected: "Tämä alue on suojattu. Pyydä muokkausoikeus taulukon omistajalta.",
    leftCells: (count: number) =>
      count === 1
        ? "Yksi solu jätettiin ennalleen: joku muu on muuttanut sitä sen jälkeen."
        : `${count} solua jätettiin ennalleen: joku muu on muuttanut niitä sen jälkeen.`,
    notUndone: "Toimintoa ei voi enää kumota: joku muu on muuttanut taulukkoa sen jälkeen.",
    undo: "Kumoa",
    redo: "Tee uudelleen",
    rejected: (cell: string) => `Solun ${cell} sääntö ei salli tätä arvoa. Mitään ei muutettu.`,
  },
  en: {
    viewOnly: "You can only view this spreadsheet.",
    protected: "This range is protected. Ask the owner of the spreadsheet for edit access.",
    leftCells: (count: number) =>
      count === 1
        ? "One cell was left as it is: somebody else has changed it since."
        : `${count} cells were left as they are: somebody else has changed them since.`,
    notUndone: "This can no longer be undone: somebody else has changed the sheet since.",
    undo: "Undo",
    redo: "Redo",
    rejected: (cell: string) => `The rule of cell ${cell} does not allow this value. Nothing was changed.`,
  },
} as const;

/** Finnish for Finnish speakers, else English. */
export function hostWords(locale: string): (typeof WORDS)["fi" | "en"] {
  return locale === "fi" ? WORDS.fi : WORDS.en;
}
