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

type Import = Extract<Ask, { kind: "importTexts" | "importTable" }>;

/** Seconds that a sentence stays which says what to do with a file. */
const SAID_SECONDS = 15;

/** Asks for a .csv or .xlsx file and makes a tab of it, of each sheet one. */
export async function importFile(desk: Desk): Promise<void> {
  const file = await chooseFile(".csv,.tsv,.txt,.xlsx");
  if (!file) return;
  await desk.while(desk.words.reading(file.name), async () => {
    const found = await readOrSay(desk, file);
    for (const each of found) {
      const tab = await desk.ask<string>(each);
      if (tab !== undefined) desk.toast("", desk.words.imported(each.rows.length, tab));
    }
  });
}

/** The tabs of a file; none, and a sentence, where it cannot be one. */
async function readOrSay(desk: Desk, file: File): Promise<readonly Import[]> {
  const { words } = desk;
  try {
    const found = await read(file);
    if (found.every(({ rows }) => rows.length === 0)) desk.toast("", words.fileEmpty(file.name), SAID_SECONDS);
    else if (found.some((each) => JSON.stringify(each).length > MAX_MESSAGE))
      desk.toast("", words.fileLarge(file.name), SAID_SECONDS);
    else return found;
  } catch (error) {
    const reason = error instanceof Unreadable ? error.reason : "fileDamaged";
    desk.toast("", words[reason](file.name), SAID_SECONDS);
  }
  return [];
}

/** Why a file cannot be read. */
class Unreadable extends Error {
  constructor(readonly reason: "fileUnknown" | "fileOldExcel" | "fileLocked") {
    super(reason);
  }
}

async function read(file: File): Promise<Import[]> {
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
  await desk.while(desk.words.writing(ending), async () => {
    const table = await desk.ask<Table>({ kind: "table", sheetId });
    if (!table) return;
    const name = `${table.name.replace(/[\\/:*?"<>|]/g, "-")}.${ending}`;
    const [content, type] = await write(table);
    saveFile(content, type, name);
    desk.toast("", desk.words.downloaded(name));
  });
}
