import type { OfferedList } from "../../schema/calls";
import { say } from "../parts/boot";

/** What a person should know of a list before it is adopted, in sentences. */
export function remarksOn({ others, otherCount, doubtful, doubtfulCount, filter }: OfferedList): string[] {
  return [
    ...(otherCount > 0 ? [say("adopt.others", { rows: rowsText(others, otherCount) })] : []),
    ...(doubtfulCount > 0 ? [say("adopt.doubtful", { rows: rowsText(doubtful, doubtfulCount) })] : []),
    ...(filter === null ? [] : [say("adopt.filter", { area: filter })]),
  ];
}

/** "rivi 12 "Uusimaa", rivi 58 "Pirkanmaa" ja 3 muuta". */
function rowsText(rows: OfferedList["others"], count: number): string {
  const named = rows.map((row) => say("adopt.row", row));
  const rest = count - rows.length;
  if (rest > 0) return say("adopt.and", { rows: named.join(", "), last: say("adopt.more-rows", { n: rest }) });
  return named.length < 2
    ? named.join("")
    : say("adopt.and", { rows: named.slice(0, -1).join(", "), last: named[named.length - 1]! });
}
