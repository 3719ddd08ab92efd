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
  const keepers = keepersOf(links, tab);
  const lost = lostIds(seen, links);
  const findings: Finding[] = [];
  const add = (
    each: LinkedRow,
    kind: Finding["kind"],
    key: string,
    after: string,
    follow: readonly CellRepair[] = [],
  ) => {
    const { row, id, name } = each;
    if (after !== "") {
      lost.ids.delete(after);
      if (tab === "customers") restored.add(after);
    }
    findings.push({
      kind,
      key: `${kind}/${tab}/${key}`,
      tab,
      at: { row, column: "id" },
      details: { id, row, name, after, first: keepers.get(id) ?? 0, contacts: follow.length },
      cells: [{ tab, row, id, before: { id }, after: { id: after } }, ...follow],
      structure: null,
    });
  };
  for (const each of links[tab]) {
    const { row, id } = each;
    if (id === "" || keepers.get(id) !== row) {
      // A row that its own contacts still know gets back what they know.
      const own = tab === "customers" ? namesake(each, letter, links, lost) : undefined;
      if (id === "") add(each, "id-missing", String(row), own ?? "");
      else if (own === undefined) add(each, "id-twice", `${id}/${row}`, "");
      else add(each, "id-edited", `${id}/${row}`, own);
      continue;
    }
    const known = originalOf(each, tab, letter, seen, links, lost);
    if (known !== undefined) add(each, "id-edited", id, known);
    else if (!isIdOf(letter, id)) add(each, "id-form", id, "", tab === "customers" ? followers(each, links) : []);
  }
  return findings;
}

/** The row that an ID belongs to: of several, the one whose name its contacts have, else the first. */
function keepersOf(links: Links, tab: Tab): Map<string, number> {
  const keepers = new Map(links.byId[tab]);
  if (tab === "contacts") return keepers;
  const names = new Map(links.customers.map(({ row, name }) => [row, nameWord(name)] as const));
  for (const { id, row, name } of links.customers) {
    const first = keepers.get(id);
    if (id === "" || first === row || first === undefined) continue;
    const contacts = links.byCustomerId.get(id) ?? [];
    const word = nameWord(name);
    const isTheirs = contacts.length > 0 && contacts.every((contact) => nameWord(contact.name) === word);
    if (isTheirs && word !== "" && names.get(first) !== word) keepers.set(id, row);
  }
  return keepers;
}

/** The contacts that name the customer by an ID that goes: they follow it to the new one. */
function followers({ row, id }: LinkedRow, { byCustomerId }: Links): CellRepair[] {
  return (byCustomerId.get(id) ?? []).map((contact) => ({
    tab: "contacts",
    row: contact.row,
    id: contact.id,
    before: { customerId: id },
    after: {},
    customerRow: row,
  }));
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
  links: Links,
  lost: Lost,
): string | undefined {
  const { ids } = lost;
  const spelled = respelledId(id, letter);
  if (spelled !== undefined && spelled !== id)
    return (links.byId[tab].get(spelled) ?? row) === row ? spelled : undefined;
  if (tab !== "customers" || ids.size === 0) return undefined;
  if (known.customers.has(id) || links.byCustomerId.has(id)) return undefined;
  const named = namesake({ name }, letter, links, lost);
  if (named !== undefined) return named;
  if (isIdOf(letter, id) || ids.size > MOST_COMPARED) return undefined;
  const near = Array.from(ids).filter((one) => isIdOf(letter, one) && isNear(id.toUpperCase(), one));
  return near.length === 1 ? near[0] : undefined;
}

/** Among more lost IDs than this one that resembles another says little, and comparing takes long. */
const MOST_COMPARED = 200;

/** The only lost ID all of whose contacts have the name of a customer, where no other customer is called so. */
function namesake(
  { name }: Pick<LinkedRow, "name">,
  letter: string,
  { byName }: Links,
  { ids, byContactsName }: Lost,
): string | undefined {
  const word = nameWord(name);
  if (word === "" || byName.get(word)?.length !== 1) return undefined;
  const fitting = (byContactsName.get(word) ?? []).filter((id) => ids.has(id) && isIdOf(letter, id));
  return fitting.length === 1 ? fitting[0] : undefined;
}
