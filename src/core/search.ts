/** A customer that can be found. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly businessId: string;
}

/** The customers that `query` may mean, best first, at most `limit`, and how many more there are. Names match by their
 * beginning, then by the beginning of a later word, then anywhere; letters match without case and marks ("aanekoski"
 * finds "Äänekoski"); a Finnish business ID matches with and without its hyphen. */
export function findCustomers<Customer extends Findable>(
  query: string,
  customers: readonly Customer[],
  limit: number,
): { customers: Customer[]; more: number } {
  const wanted = fold(query);
  if (wanted === "") return { customers: [], more: 0 };
  const hits = customers
    .map((customer) => ({ customer, name: fold(customer.name), rank: rank(wanted, customer) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || compare(a.customer.id, b.customer.id));
  return {
    customers: hits.slice(0, limit).map(({ customer }) => customer),
    more: Math.max(0, hits.length - limit),
  };
}

const NO_MATCH = 4;

function rank(wanted: string, { name, businessId }: Findable): number {
  // "FI12345671" is the same company's VAT number.
  const digits = wanted.replace(/^fi/, "").replace("-", "");
  if (/^\d{3,8}$/.test(digits) && businessId.replace("-", "").startsWith(digits)) return 0;
  const folded = fold(name);
  if (folded.startsWith(wanted)) return 1;
  if (folded.includes(` ${wanted}`) || folded.includes(`-${wanted}`)) return 2;
  return folded.includes(wanted) ? 3 : NO_MATCH;
}

/** Small letters without marks, single spaces. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
