import { overlap } from "../../model/conditional-format";
import { setFilter } from "../../model/edit-filter";
import { type MergeKind, mergeArea, unmergeArea } from "../../model/edit-merge";
import { filter, filterOf } from "./filter";
import { range } from "./range";
import type { RangePart } from "./range-part";

/** Merged cells, and the filter. */
export const merging: RangePart = (book, { sheetId, area }, self) => {
  const merge = (kind: MergeKind) => () => {
    book.changeAll(mergeArea(book.sheet(sheetId), area, kind));
    return self();
  };
  const merges = () => book.sheet(sheetId).merges.filter((block) => overlap(block, area));
  return {
    merge: merge("all"),
    mergeAcross: merge("across"),
    mergeVertically: merge("down"),
    breakApart: () => {
      book.changeAll(unmergeArea(book.sheet(sheetId), area));
      return self();
    },
    isPartOfMerge: () => merges().length > 0,
    getMergedRanges: () => merges().map((block) => range(book, { sheetId, area: block })),
    createFilter: () => {
      book.changeAll(setFilter(book.sheet(sheetId), area));
      return filter(book, sheetId);
    },
    getFilter: () => filterOf(book, sheetId),
  };
};
