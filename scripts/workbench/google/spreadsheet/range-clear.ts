import { cellCount } from "./place";
import type { GoogleRange, RangePart } from "./range-part";

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const FORMAT = { format: "", style: {} };

/** Clearing of contents, formats and notes. */
export const clearing: RangePart = (book, { sheetId, area }, self) => {
  const fill = (what: { content?: null; note?: null; validation?: null; format?: string; style?: object }) => {
    book.execution.cells(0, cellCount(area));
    book.buffer.add({ kind: "fill", sheetId, area, ...what });
    return self();
  };
  const clear = (options?: ClearOptions) => {
    if (!options) return fill({ content: null, ...FORMAT });
    const chosen = {
      ...(options.contentsOnly ? { content: null } : {}),
      ...(options.formatOnly ? FORMAT : {}),
      ...(options.validationsOnly ? { validation: null } : {}),
      ...(options.commentsOnly ? { note: null } : {}),
    };
    const none = Object.keys(chosen).length === 0;
    return fill(none ? { content: null, ...FORMAT, validation: null, note: null } : chosen);
  };
  return {
    clear: clear as GoogleRange["clear"],
    clearContent: () => fill({ content: null }),
    clearFormat: () => fill(FORMAT),
    clearNote: () => fill({ note: null }),
  };
};
