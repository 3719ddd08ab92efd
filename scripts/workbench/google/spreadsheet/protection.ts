import type { Area, Protection } from "../../model/cell";
import { Refusal } from "../emulated";
import { enumMember } from "../enumeration";
import type { Book } from "./book";
import { PROTECTED } from "./permission";
import { placeOf, range } from "./range";

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

// https://developers.google.com/apps-script/reference/spreadsheet/protection
export function protection(book: Book, id: string): GoogleProtection {
  const now = (): Protection => {
    const found = book.workbook.protections.find((candidate) => candidate.id === id);
    if (!found) throw new Refusal("The protection does not exist.");
    return found;
  };
  const mayEdit = () =>
    now().warningOnly || [book.workbook.owner, ...now().editors].includes(book.execution.effectiveUser);
  const change = (changes: Partial<Protection>): GoogleProtection => {
    if (!mayEdit()) throw new Refusal(PROTECTED);
    book.workbook.apply({ kind: "protect", protection: { ...now(), ...changes } });
    return handle;
  };
  const add = (emails: readonly string[]) => change({ editors: [...new Set([...now().editors, ...emails])] });
  // Neither the owner nor whoever runs the script can be removed; Google says nothing of it.
  const remove = (emails: readonly string[]) =>
    change({
      editors: now().editors.filter((email) => !emails.includes(email) || email === book.execution.effectiveUser),
    });
  const handle: GoogleProtection = book.emulate<GoogleProtection>("Protection", {
    getDescription: () => now().description,
    getProtectionType: () => enumMember("ProtectionType", now().area ? "RANGE" : "SHEET"),
    getRange: () => {
      const { sheetId, area } = now();
      const { maxRows, maxColumns } = book.sheet(sheetId);
      return range(book, { sheetId, area: area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns } });
    },
    // The owner always can and is not among them.
    getEditors: () => now().editors.map((email) => book.execution.person(email)),
    getUnprotectedRanges: () => (now().unprotected ?? []).map((area) => range(book, { sheetId: now().sheetId, area })),
    setUnprotectedRanges: (ranges) => {
      const { area, sheetId } = now();
      if (area) throw new Refusal("You can only set unprotected ranges on a protected sheet.");
      const places = ranges.map(placeOf);
      if (places.some((place) => place.sheetId !== sheetId))
        throw new Refusal("Unprotected ranges must be on the protected sheet.");
      return change({ unprotected: places.map((place) => place.area) });
    },
    isWarningOnly: () => now().warningOnly,
    canEdit: mayEdit,
    canDomainEdit: () => false,
    setDescription: (description) => change({ description }),
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    setRange: (given) => {
      const { sheetId, area } = placeOf(given);
      return change({ sheetId, area });
    },
    addEditor: (person: string | User) => add([emailOf(person)]),
    addEditors: (emails) => add(emails),
    removeEditor: (person: string | User) => remove([emailOf(person)]),
    removeEditors: (people: (string | User)[]) => remove(people.map(emailOf)),
    remove: () => {
      if (!mayEdit()) throw new Refusal(PROTECTED);
      book.workbook.apply({ kind: "unprotect", id });
    },
  });
  return handle;
}

/** Protects a sheet (`area` null) or a part of it; at first every editor stays in. A sheet has one protection: again
 * gives the same. */
export function protect(book: Book, sheetId: number, area: Area | null): GoogleProtection {
  const { workbook, execution } = book;
  const known = workbook.protections.find((candidate) => candidate.sheetId === sheetId && candidate.area === null);
  if (!area && known) return protection(book, known.id);
  if (!workbook.mayEdit(execution.effectiveUser, sheetId, area)) throw new Refusal(PROTECTED);
  const id = workbook.newProtectionId();
  const editors = workbook.editors.filter((email) => email !== workbook.owner);
  workbook.apply({
    kind: "protect",
    protection: { id, sheetId, area, description: "", warningOnly: false, editors },
  });
  return protection(book, id);
}

/** The protections of that kind, of one tab or of all. */
export function protections(book: Book, type: unknown, sheetId?: number): GoogleProtection[] {
  return book.workbook.protections
    .filter((candidate) => sheetId === undefined || candidate.sheetId === sheetId)
    .filter(({ area }) => (area === null) === (String(type) === "SHEET"))
    .map(({ id }) => protection(book, id));
}

function emailOf(person: string | User): string {
  return typeof person === "string" ? person : person.getEmail();
}
