import { isIdOf } from "../ids";
import type { CellRepair, Finding } from "./finding";
import { isNear, respelledId } from "./id-form";
import { type LinkedRow, type Links, nameWord } from "./links";
import type { Seen } from "./seen";

/** IDs that are missing, on two rows, or not as the add-on gave them. `restored` gathers the customer IDs that repair brings
 * back: contacts that have them are no orphans. */
export function idFindings(seen: Seen, links: Links, restored: Set<string>): Finding[] {
  return [...tabIds(seen, links, "customers", restored), ...tabIds(seen, links, "contacts", restored)];
}

type Tab = CellRepair["tab"];

function tabIds(seen: Seen, links: Links, tab: Tab, restored: Set<string>): Finding[] {
  const place = seen.tabs.get(tab);
  if (!place?.headed || !place.columns.has("id")) return [];
  const { letter } = place.template;
  const rows = links[tab];
  const first = new Map<string, number>();
  const lost = lostIds(seen, links);
  const findings: Finding[] = [];
  for (const each of rows) {
    const { row, id } = each;
    const at = { row, column: "id" };
    const base = { tab, at, structure: null } as const;
    if (id === "") {
      findings.push({ ...base, kind: "id-missing", key: `id-missing/${tab}/${row}`, ...given(tab, each, "") });
      continue;
    }
    const earlier = first.get(id);
    if (earlier !== undefined) {
      const key = `id-twice/${tab}/${id}/${row}`;
      const { details, cells } = given(tab, each, "");
      findings.push({ ...base, kind: "id-twice", key, details: { ...details, first: earlier }, cells });
      continue;
    }
    first.set(id, row);
    const known = originalOf(each, tab, letter, seen, links, lost);
    if (known !== undefined) {
      if (tab === "customers") restored.add(known);
      lost.ids.delete(known);
      first.set(known, row);
      findings.push({ ...base, kind: "id-edited", key: `id-edited/${tab}/${id}`, ...given(tab, each, known) });
    } else if (!isIdOf(letter, id)) {
      const own = given(tab, each, "");
      const contacts = tab === "customers" ? (links.byCustomerId.get(id) ?? []) : [];
      // The contacts that name the customer by this ID follow it to the new one.
      const follow = contacts.map(
        (contact): CellRepair => ({
          tab: "contacts",
          row: contact.row,
          id: contact.id,
          before: { customerId: id },
          after: {},
          customerRow: row,
        }),
      );
      findings.push({
        ...base,
        kind: "id-form",
        key: `id-form/${tab}/${id}`,
        details: { ...own.details, contacts: contacts.length },
        cells: [...own.cells, ...follow],
      });
    }
  }
  return findings;
}

function given(tab: Tab, { row, id, name }: LinkedRow, after: string) {
  const repair: CellRepair = { tab, row, id, before: { id }, after: { id: after } };
  return { details: { id, row, name, after }, cells: [repair] };
}

/** Customer IDs that contacts or History know and that no row has. */
interface Lost {
  readonly ids: Set<string>;
  /** Those whose contacts all have one customer name, by that name. */
  readonly byContactsName: ReadonlyMap<string, readonly string[]>;
}

function lostIds({ known, archived }: Seen, { byCustomerId, byId }: Links): Lost {
  const ids = new Set<string>();
  const byContactsName = new Map<string, string[]>();
  const isLost = (id: string) => id !== "" && !byId.customers.has(id) && !archived.has(id);
  byCustomerId.forEach((contacts, id) => {
    if (!isLost(id)) return;
    ids.add(id);
    const word = nameWord(contacts[0]!.name);
    if (word !== "" && contacts.every(({ name }) => nameWord(name) === word))
      byContactsName.set(word, [...(byContactsName.get(word) ?? []), id]);
  });
  known.customers.forEach((id) => {
    if (isLost(id)) ids.add(id);
  });
  return { ids, byContactsName };
}

/** The ID that the row had before somebody changed it, where that is beyond doubt: written differently, or the only lost
 * one whose contacts have the row's name while nobody knows the row by its new ID, or the only lost one that resembles it. */
function originalOf(
  { id, name, row }: LinkedRow,
  tab: Tab,
  letter: string,
  { known }: Seen,
  { byCustomerId, byName, byId }: Links,
  { ids, byContactsName }: Lost,
): string | undefined {
  const spelled = respelledId(id, letter);
  if (spelled !== undefined && spelled !== id) return (byId[tab].get(spelled) ?? row) === row ? spelled : undefined;
  if (tab !== "customers" || ids.size === 0) return undefined;
  if (known.customers.has(id) || byCustomerId.has(id)) return undefined;
  const word = nameWord(name);
  const alone = word !== "" && byName.get(word)?.length === 1;
  const named = (alone ? (byContactsName.get(word) ?? []) : []).filter((one) => ids.has(one) && isIdOf(letter, one));
  if (named.length === 1) return named[0];
  if (isIdOf(letter, id) || ids.size > MOST_COMPARED) return undefined;
  const near = Array.from(ids).filter((one) => isIdOf(letter, one) && isNear(id.toUpperCase(), one));
  return near.length === 1 ? near[0] : undefined;
}

/** Among more lost IDs than this one that resembles another says little, and comparing takes long. */
const MOST_COMPARED = 200;
