/** Colours of the sheet; the same petrol and greys as the pages. */
export const LOOK = {
  /** Headers of columns that people fill in. */
  peopleHeader: "#E1EFF2",
  /** Headers of columns that the add-on fills in, and the cells of IDs. */
  addonHeader: "#EDF0F2",
  quiet: "#51606A",
  late: { background: "#F8D0C4", color: "#7E230D" },
  due: { background: "#FFF0BF", color: "#6A4600" },
  ask: { background: "#DDEBF8", color: "#0B4F86" },
} as const;

export const HEADER_HEIGHT = 32;
