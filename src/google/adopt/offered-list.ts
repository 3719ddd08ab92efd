import type { OfferedList } from "../../schema/calls";
import type { Offer } from "./find-lists";

const SAMPLES = 3;
/** Samples of three rows stand side by side in a narrow table. */
const MOST_CHARS = 60;
const MOST_ROWS = 6;

/** What the page shows of a list; its samples as their cells show them: one read. */
export function offeredList({ sheet, content, list, filter }: Offer): OfferedList {
  const { customers, others, doubtful, columns, header, lastColumn } = list;
  const sampleRows = customers.slice(0, SAMPLES);
  const [from, to] = [sampleRows[0] as number, sampleRows[sampleRows.length - 1] as number];
  const shown = sheet.getRange(from, 1, to - from + 1, content.values[0]!.length).getDisplayValues();
  const said = (row: number) => ({
    row,
    text: short(String(content.values[row - 1]!.find((cell) => cell !== "") ?? "")),
  });
  return {
    sheetId: sheet.getSheetId(),
    tab: content.title,
    customers: customers.length,
    from: customers[0] as number,
    to: customers[customers.length - 1] as number,
    header: header.bottom,
    columns: columns.slice(0, lastColumn).map(({ at, title, group, field, sure }) => ({
      at,
      title,
      group,
      field: field ?? "",
      sure,
      samples: sampleRows.map((row) => short(shown[row - from]![at - 1] ?? "")),
    })),
    sampleRows,
    others: others.slice(0, MOST_ROWS).map(({ row }) => said(row)),
    otherCount: others.length,
    doubtful: doubtful.slice(0, MOST_ROWS).map(said),
    doubtfulCount: doubtful.length,
    filter,
  };
}

function short(text: string): string {
  return text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS - 1)}…`;
}
