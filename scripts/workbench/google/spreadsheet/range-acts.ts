import { metadataMembers } from "./developer-metadata-members";
import { protect } from "./protection";
import type { RangePart } from "./range-part";
import { selectPlaces } from "./selection";
import { textFinder } from "./text-finder";

/** What a range starts elsewhere: selection, protection, search, developer metadata. */
export const acts: RangePart = (book, place, self) => ({
  activate: () => {
    selectPlaces(book, [place]);
    return self();
  },
  activateAsCurrentCell: () => {
    selectPlaces(book, [place]);
    return self();
  },
  protect: () => protect(book, place.sheetId, place.area),
  createTextFinder: (text) => textFinder(book, text, [place]),
  ...metadataMembers(book, place, self),
});
