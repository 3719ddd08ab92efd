import type { FindingKind } from "../../core/check/finding";
import type { Message } from "../message";
import { numberText } from "../number-text";

const cells = (n: number) => (n === 1 ? "1 cell" : `${numberText("en", n)} cells`);
const contacts = (n: number) => (n === 1 ? "1 contact" : `${numberText("en", n)} contacts`);

/** `kind.KIND`: what a group of findings is called. */
const kinds = {
  "kind-of.copied-file": "A copied file",
  "kind-of.older-register": "An older register",
  "kind-of.tab-missing": "Missing tabs",
  "kind-of.header-missing": "Missing header rows",
  "kind-of.column-missing": "Missing columns",
  "kind-of.tab-twice": "Duplicated tabs",
  "kind-of.header-twice": "Headers that stand twice",
  "kind-of.merged": "Merged cells",
  "kind-of.id-twice": "One ID on two rows",
  "kind-of.id-edited": "Edited IDs",
  "kind-of.id-form": "IDs that are not the register's",
  "kind-of.id-missing": "Rows without ID",
  "kind-of.orphan": "Contacts without customer",
  "kind-of.bad-cell": "Cells to be corrected",
  "kind-of.totals": "Totals among the customers",
  "kind-of.day-as-text": "Days written as text",
  "kind-of.day-in-text": "Texts that became days",
  "kind-of.respelled": "Choices in another spelling",
  "kind-of.formula": "Formulas in columns of the add-on",
  "kind-of.name-old": "Contacts with an old name",
  "kind-of.format-lost": "Columns whose format was pasted over",
  "kind-of.choices-lost": "Columns whose drop-down was pasted over",
  "kind-of.setting-missing": "Missing settings",
  "kind-of.bad-setting": "Settings to be corrected",
  "kind-of.mark-astray": "Columns that would not be found after renaming",
  "kind-of.renamed": "Renamed columns",
  "kind-of.own-formula": "Your formulas",
} as const satisfies Record<`kind-of.${FindingKind}`, Message>;

/** Texts of *Check the sheet*: `finding.KIND` says what is wrong, `mend.KIND` what repair does. A place, "Contacts C41", is
 * said before them. */
export const check = {
  ...kinds,
  "check.title": "Check the sheet",
  "check.looking": "Checking…",
  "check.takes-long": "A large register takes a minute or two.",
  "check.found": ({ n }: { n: number }) => (n === 1 ? "1 finding" : `${numberText("en", n)} findings`),
  "check.in-order": ({ n }: { n: number }) =>
    n === 1 ? "The sheet is in order: 1 customer." : `The sheet is in order: ${numberText("en", n)} customers.`,
  "check.remarks": "Fine as it is",
  "check.more": ({ n }: { n: number }) => `${numberText("en", n)} more of this kind.`,
  "check.repair": "Repair",
  "check.repair-of": ({ place }: { place: string }) => `Repair: ${place}`,
  "check.leave": "Leave",
  "check.leave-of": ({ place }: { place: string }) => `Leave: ${place}`,
  "check.repair-kind": ({ n }: { n: number }) => `Repair these ${numberText("en", n)}`,
  "check.repair-all": "Repair all",
  "check.repairing": "Repairing…",
  "check.again": "Check again",
  "check.before-after": "Before and after",
  "check.where": "Where",
  "check.before": "Before",
  "check.after": "After",
  "check.empty": "empty",
  "check.new-id": "a new ID",
  "check.more-cells": ({ n }: { n: number }) => `and ${cells(n)} more`,
  "check.no-undo": "Undo does not take this back.",
  "check.by-hand": "Only you know what is right: correct it in the sheet.",
  "check.left": ({ n }: { n: number }) =>
    n === 1 ? "1 finding was left as it is." : `${numberText("en", n)} findings were left as they are.`,
  "repair.done": ({ n }: { n: number }) => (n === 1 ? "1 place repaired." : `${numberText("en", n)} places repaired.`),
  "repair.none": "Nothing was repaired: the sheet has changed. Check it again.",
  "repair.changed": ({ n }: { n: number }) =>
    n === 1
      ? "1 finding was no longer as it was, and was left."
      : `${numberText("en", n)} findings were no longer as they were, and were left.`,
  "repair.too-many": ({ n }: { n: number }) =>
    n === 1
      ? "1 finding did not fit into one repair. Choose Repair all again."
      : `${numberText("en", n)} findings did not fit into one repair. Choose Repair all again.`,
  "repair.no-undo": "Undo takes back cells of rows. Tabs, columns, headers, formats and formulas stay as they are now.",
  "repair.formula-was": ({ place, formula }: { place: string; formula: string }) =>
    `${place} had the formula ${formula}`,
  "error.choose-check": "Choose Check the sheet from the menu: it repairs this.",

  "finding.copied-file": ({ owner }: { owner: string }) =>
    owner === ""
      ? "This file is a copy. Its reminders are not on, and it has no owner on tab Settings."
      : `This file is a copy. Its reminders are not on; on tab Settings its owner is ${owner}.`,
  "mend.copied-file":
    "The copy becomes a register of its own. If it is to remind people, choose Reminders on from the menu.",
  "finding.older-register": "This register was made by an older version of the add-on.",
  "mend.older-register": "It gets what is new. Nothing is removed.",
  "finding.tab-missing": ({ title }: { title: string }) => `Tab ${title} is missing.`,
  "mend.tab-missing":
    "A new, empty tab is added. If the old one was deleted by mistake, bring it back from File > Version history first.",
  "finding.header-missing": ({ tab }: { tab: string }) => `Tab ${tab} has no header row.`,
  "mend.header-missing": "A header row comes above the first row. To take it back, delete that row.",
  "finding.column-missing": ({ tab, columns }: { tab: string; columns: string }) =>
    `Tab ${tab} lacks columns: ${columns}.`,
  "mend.column-missing":
    "Headers that were cleared come back; other columns are added empty. To take it back, delete the columns.",
  "finding.tab-twice": ({ title }: { title: string }) => `Tab ${title} is a duplicate. The add-on does not use it.`,
  "mend.tab-twice": "The duplicate stays as it is and becomes a tab of your own.",
  "finding.header-twice": ({ column, ours }: { column: string; ours: string }) =>
    `The header ${column} stands twice. The add-on uses column ${ours}.`,
  "mend.header-twice": ({ text }: { text: string }) => `The header of this column becomes ${text}.`,
  "finding.merged": "Cells are merged. Sorting does not work, and only the first cell can be written.",
  "mend.merged": "The cells are parted; the content stays in the first. To take it back, merge them again.",
  "finding.id-twice": ({ first, id }: { first: number; id: string }) => `The same ID ${id} as on row ${first}.`,
  "mend.id-twice": ({ row }: { row: number }) => `Row ${row} gets a new ID.`,
  "finding.id-edited": ({ id, after }: { id: string; after: string }) =>
    `The ID was changed: it says ${id} and was ${after}.`,
  "mend.id-edited": ({ after }: { after: string }) => `The row gets its own ID ${after} back.`,
  "finding.id-form": ({ id }: { id: string }) => `The ID ${id} is not one that the register gave.`,
  "mend.id-form": ({ n }: { n: number }) =>
    n === 0 ? "The row gets a new ID." : `The row gets a new ID, and ${contacts(n)} with it.`,
  "finding.id-missing": ({ name }: { name: string }) =>
    name === "" ? "The row has no ID." : `The row has no ID: ${name}.`,
  "mend.id-missing": "The row gets an ID, which stays.",
  "finding.orphan": ({ n, name, customerId }: { n: number; name: string; customerId: string }) =>
    customerId === ""
      ? `The contact has no customer${name === "" ? "" : `: ${name}`}.`
      : `The customer of ${contacts(n)} is not in the register${name === "" ? "" : `: ${name}`}.`,
  "mend.orphan": ({ n, row }: { n: number; row: number }) =>
    `${contacts(n)}: linked to the customer of that name on row ${row}.`,
  "hint.orphan": "No one customer has that name. Write the right customer ID, or delete the row.",
  "finding.bad-cell": ({ what }: { what: string }) => what,
  "finding.totals": ({ name }: { name: string }) => `A line of totals has an ID and counts as a customer: ${name}.`,
  "mend.totals": "Its ID becomes a dash: the add-on leaves the row alone from then on.",
  "finding.day-as-text": ({ value }: { value: string }) => `"${value}" is a text. It does not sort as a day.`,
  "mend.day-as-text": "It becomes a day.",
  "finding.day-in-text": ({ value }: { value: string }) => `The sheet turned the text into the day ${value}.`,
  "mend.day-in-text": "The day becomes text again, as it is shown. Look whether that is what was meant.",
  "finding.respelled": ({ value, after }: { value: string; after: string }) => `"${value}" stands for ${after}.`,
  "mend.respelled": ({ after }: { after: string }) => `It becomes ${after}.`,
  "finding.formula": ({ formula }: { formula: string }) =>
    `The add-on writes this column, and the cell has a formula: ${formula}`,
  "mend.formula": "The value that the formula gives now takes its place.",
  "finding.name-old": ({ n, name, shown }: { n: number; name: string; shown: string }) =>
    `${contacts(n)}: ${shown === "" ? "no customer name" : shown}. The customer is called ${name}.`,
  "mend.name-old": ({ name }: { name: string }) => `The contacts show ${name}.`,
  "finding.format-lost": ({ n, column, kind }: { n: number; column: string; kind: string }) =>
    kind === "day"
      ? `Column ${column}: ${cells(n)} not formatted as days.`
      : `Column ${column}: ${cells(n)} not formatted as plain text. Leading zeros are lost there.`,
  "mend.format-lost": "The cells get the format of their column; what stands in them stays.",
  "finding.choices-lost": ({ n, column }: { n: number; column: string }) =>
    `Column ${column}: ${cells(n)} without the drop-down.`,
  "mend.choices-lost": "The column gets its drop-down again. Another rule on it is replaced.",
  "finding.setting-missing": ({ tab, lines }: { tab: string; lines: string }) => `Tab ${tab} lacks lines: ${lines}.`,
  "mend.setting-missing": "The lines are added as they were at first.",
  "finding.bad-setting": ({ what }: { what: string }) => what,
  "finding.mark-astray": ({ column }: { column: string }) => `Column ${column} is known by its header alone.`,
  "mend.mark-astray": "The column is marked. Nothing in sight changes.",
  "finding.renamed": ({ shown, column }: { shown: string; column: string }) =>
    `The column is called ${shown}; the add-on knows it as ${column}.`,
  "mend.renamed": ({ column }: { column: string }) => `The header becomes ${column}.`,
  "finding.own-formula": ({ formula }: { formula: string }) =>
    `A formula: ${formula} The add-on does not write over it.`,
} as const satisfies Record<`finding.${FindingKind}`, Message> & Record<string, Message>;
