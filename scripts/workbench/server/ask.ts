/** What a page may ask, checked as it comes in: anybody on this machine can send a message to the workbench. */
import * as z from "zod/mini";

const whole = z.int();
/** A row, a column or an amount of them. */
const count = z.int().check(z.minimum(1));
const flag = z.boolean();
const text = z.string();
const area = z.object({ row: count, column: count, rows: count, columns: count });
const list = <Each extends z.core.$ZodType>(each: Each) => z.readonly(z.array(each));
const areas = list(area);
/** Where an act happens: a sheet as the page saw it last. */
const place = { sheetId: whole, version: whole };
const tab = { sheetId: whole };
const button = z.enum(["OK", "CANCEL", "YES", "NO", "CLOSE"]);

const direction = z.enum(["UP", "DOWN", "PREVIOUS", "NEXT", "FIRST", "LAST"]);
const style = z.object({
  bold: z.exactOptional(flag),
  italic: z.exactOptional(flag),
  wrap: z.exactOptional(z.enum(["overflow", "wrap", "clip"])),
});
const plain = z.union([text, z.number(), flag, z.null()]);
const tableCell = z.union([plain, z.object({ date: text }), z.object({ formula: text, value: plain })]);

const kind = <Name extends string, Shape extends z.core.$ZodShape>(name: Name, shape: Shape) =>
  z.object({ kind: z.literal(name), ...shape });

const asks = z.discriminatedUnion("kind", [
  kind("openTab", tab),
  kind("rows", { ...tab, from: count }),
  kind("select", { ...place, areas }),
  kind("edit", { ...place, row: count, column: count, values: z.readonly(z.array(list(text)).check(z.minLength(1))) }),
  kind("clear", { ...place, areas }),
  kind("insertRows", { ...place, at: count, count }),
  kind("insertColumns", { ...place, at: count, count }),
  kind("deleteRows", { ...place, at: count, count }),
  kind("deleteColumns", { ...place, at: count, count }),
  kind("moveRows", { ...place, at: count, count, to: count }),
  kind("moveColumns", { ...place, at: count, count, to: count }),
  /** `area`: these rows; null: all below the frozen ones. */
  kind("sort", { ...place, column: count, ascending: flag, area: z.nullable(area) }),
  /** From `null` on the filter is gone; one cell means all the data around it. */
  kind("filter", { ...place, area: z.nullable(area) }),
  /** null shows all. */
  kind("filterColumn", { ...place, column: count, hiddenValues: z.nullable(list(text)) }),
  kind("filterChoices", { ...place, column: count }),
  kind("columnWidth", { ...place, column: count, count, width: count }),
  kind("rowHeight", { ...place, row: count, count, height: count }),
  kind("hideColumns", { ...place, column: count, count, hidden: flag }),
  kind("hideRows", { ...place, row: count, count, hidden: flag }),
  /** `to` holds `from` and the cells that are filled from it. */
  kind("fill", { ...place, from: area, to: area }),
  kind("checkboxes", { ...place, areas, shown: flag }),
  kind("format", { ...place, areas, style: z.exactOptional(style), format: z.exactOptional(text) }),
  /** Text "" takes the note away. */
  kind("note", { ...place, row: count, column: count, text }),
  kind("merge", { ...place, area }),
  kind("unmerge", { ...place, area }),
  kind("copy", { ...place, area, cut: flag }),
  /** Pastes what this page copied last; `values`: without looks and formulas. */
  kind("paste", { ...place, area, values: flag }),
  kind("moveCells", { ...place, from: area, to: area }),
  kind("find", { ...place, text }),
  kind("edge", { ...place, row: count, column: count, direction }),
  kind("nameRange", { ...place, area, name: text }),
  kind("removeName", { name: text }),
  kind("options", { ...place, row: count, column: count }),
  kind("addTab", {}),
  kind("renameTab", { ...tab, name: text }),
  kind("deleteTab", tab),
  kind("duplicateTab", tab),
  kind("moveTab", { ...tab, index: z.int().check(z.minimum(0)) }),
  kind("hideTab", { ...tab, hidden: flag }),
  kind("freeze", { ...tab, rows: z.int().check(z.minimum(0)), columns: z.int().check(z.minimum(0)) }),
  /** Texts of a .csv file, read as if they were typed. */
  kind("importTexts", { name: text, rows: list(list(text)) }),
  kind("importTable", { name: text, rows: list(list(tableCell)) }),
  kind("table", tab),
  kind("undo", {}),
  kind("redo", {}),
  kind("menu", { path: list(text) }),
  kind("call", { screen: text, function: text, args: list(z.unknown()) }),
  kind("closeScreen", { screen: text }),
  kind("reply", { question: whole, button, text }),
  kind("clock", { to: text }),
  kind("mail", { mail: whole }),
]);

export type Ask = z.infer<typeof asks>;

const messages = z.object({ id: whole, ask: asks });

/** A page's message: an ask, and the number that its answer carries. */
export type FromPage = z.infer<typeof messages>;

/** Reads a message of a page; null when it is none. */
export function readMessage(json: string): FromPage | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const read = z.safeParse(messages, value);
  return read.success ? read.data : null;
}
