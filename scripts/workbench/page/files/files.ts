import { fileKind } from "../../../../src/core/import/file-kind";
import type { Ask, Table } from "../../server/protocol";
import type { Desk } from "../desk";
import { readCsv, writeCsv } from "./csv";
import { chooseFile, saveFile } from "./save-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What one message to the workbench may weigh; the server closes the line on larger ones. */
const MAX_MESSAGE = 19_000_000;

/** The script that reads and writes .xlsx; half a megabyte, so it comes when it is first needed. */
async function xlsx(): Promise<typeof import("./xlsx")> {
  const address = "/xlsx.js";
  return (await import(address)) as typeof import("./xlsx");
}

/** Asks for a .csv or .xlsx file and makes a tab of it, of each sheet one. */
export async function importFile(desk: Desk): Promise<void> {
  const file = await chooseFile(".csv,.tsv,.txt,.xlsx");
  if (file) await desk.busy(() => takeIn(desk, file));
}

async function takeIn(desk: Desk, file: File): Promise<void> {
  const { words } = desk;
  desk.toast("", words.reading(file.name));
  let asks: Extract<Ask, { kind: "importTexts" | "importTable" }>[];
  try {
    asks = await read(file);
  } catch (error) {
    desk.toast("", error instanceof Unreadable ? words[error.reason](file.name) : words.fileDamaged(file.name), 15);
    return;
  }
  if (asks.every(({ rows }) => rows.length === 0)) return desk.toast("", words.fileEmpty(file.name), 15);
  if (asks.some((ask) => JSON.stringify(ask).length > MAX_MESSAGE))
    return desk.toast("", words.fileLarge(file.name, words.fileLimitSize), 15);
  for (const ask of asks) {
    const tab = await desk.ask<string>(ask);
    if (tab !== undefined) desk.toast("", words.imported(ask.rows.length, tab));
  }
}

/** Why a file cannot be read. */
class Unreadable extends Error {
  constructor(readonly reason: "fileUnknown" | "fileOldExcel" | "fileLocked") {
    super(reason);
  }
}

async function read(file: File): Promise<Extract<Ask, { kind: "importTexts" | "importTable" }>[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes);
  const title = file.name.replace(/\.\w+$/, "");
  if (kind === "text") return [{ kind: "importTexts", name: title, rows: readCsv(bytes) }];
  if (kind === "empty") return [];
  if (kind !== "excel") throw new Unreadable("fileUnknown");
  // The older form of Excel, and any form with a password, begin like no zip file does.
  if (bytes[0] !== 0x50) throw new Unreadable(/\.xlsx$/i.test(file.name) ? "fileLocked" : "fileOldExcel");
  const { readXlsx } = await xlsx();
  const sheets = await readXlsx(bytes);
  return sheets.map(({ name, cells }) => ({
    kind: "importTable",
    name: sheets.length === 1 ? title : name,
    rows: cells,
  }));
}

/** Hands the open tab over as a .csv file of what a person sees. */
export async function downloadCsv(desk: Desk): Promise<void> {
  await download(desk, "csv", async ({ texts }) => {
    return [writeCsv(texts, desk.store.view.locale), "text/csv;charset=utf-8"];
  });
}

/** Hands the open tab over as an .xlsx file with its values, days and formulas. */
export async function downloadXlsx(desk: Desk): Promise<void> {
  await download(desk, "xlsx", async (table) => {
    const { writeXlsx } = await xlsx();
    const day = desk.store.view.locale === "en_US" ? "m/d/yyyy" : "d.m.yyyy";
    return [(await writeXlsx(table, day)) as Uint8Array<ArrayBuffer>, XLSX];
  });
}

async function download(
  desk: Desk,
  ending: string,
  write: (table: Table) => Promise<readonly [content: BlobPart, type: string]>,
): Promise<void> {
  const sheetId = desk.grid.tab?.sheetId;
  if (sheetId === undefined) return;
  await desk.busy(async () => {
    const table = await desk.ask<Table>({ kind: "table", sheetId });
    if (!table) return;
    const name = `${table.name.replace(/[\\/:*?"<>|]/g, "-")}.${ending}`;
    const [content, type] = await write(table);
    saveFile(content, type, name);
    desk.toast("", desk.words.downloaded(name));
  });
}
