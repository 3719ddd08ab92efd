/** How the register of this add-on is laid out: raised by whatever changes a template, the marks or the meaning of a cell.
 * 1: the first register; its marks do not say so. 2: tab Archive, the file's own ID in the mark of Settings. */
export const DATA_VERSION = 2;
