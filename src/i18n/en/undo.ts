import { numberText } from "../number-text";

export const undo = {
  "undo.one": "1 change undone.",
  "undo.many": ({ n }: { n: string }) => `${n} changes undone.`,
  "undo.none": "Nothing was undone: everything has been changed since.",
  "undo.nothing": "There is nothing to undo.",
  "undo.already": "This has been undone already.",
  "undo.gone": "This act is no longer in History. Nothing was undone.",
  "undo.removed-one": "1 imported row removed.",
  "undo.removed": ({ n }: { n: string }) => `${n} imported rows removed.`,
  "undo.kept-one": "1 imported row was left: it has been changed or has contacts.",
  "undo.kept": ({ n }: { n: string }) => `${n} imported rows were left: they have been changed or have contacts.`,
  "undo.unreadable": ({ n }: { n: number }) =>
    n === 1
      ? "1 row of History could not be read and was left out."
      : `${numberText("en", n)} rows of History could not be read and were left out.`,
  "undo.unfinished": "There was no time to undo all of it at once. To go on, choose Undo last act from the menu again.",
} as const;
