import type { Ask } from "../../server/protocol";
import type { Desk } from "../desk";
import { mergeCommands } from "./cells";
import type { Command, CommandMenu } from "./command";

/** Bold, italic, wrapping and number formats of the selected cells. */
export function formatMenu(desk: Desk): CommandMenu {
  return {
    title: desk.words.format,
    get entries() {
      return [bold(desk), italic(desk), wrap(desk), null, numberFormats(desk), null, ...mergeCommands(desk)];
    },
  };
}

export function bold(desk: Desk): Command {
  const on = look(desk).bold;
  return { title: desk.words.bold, keys: "Ctrl+B", checked: on, run: dress(desk, { bold: !on }) };
}

export function italic(desk: Desk): Command {
  const on = look(desk).italic;
  return { title: desk.words.italic, keys: "Ctrl+I", checked: on, run: dress(desk, { italic: !on }) };
}

function wrap(desk: Desk): Command {
  const on = look(desk).wrapped;
  return { title: desk.words.wrap, checked: on, run: dress(desk, { wrap: on ? "overflow" : "wrap" }) };
}

/** How the active cell looks: what a format changes depends on it, as in Sheets. */
function look(desk: Desk) {
  const { row, column } = desk.grid.active();
  return desk.grid.style(row, column);
}

function dress(desk: Desk, style: NonNullable<Extract<Ask, { kind: "format" }>["style"]>) {
  return () => desk.act({ kind: "format", areas: desk.grid.selection(), style });
}

function numberFormats(desk: Desk): CommandMenu {
  const { words } = desk;
  const day = desk.store.view.locale === "en_US" ? "m/d/yyyy" : "d.m.yyyy";
  const formats: readonly (readonly [title: string, format: string])[] = [
    [words.formatAutomatic, ""],
    [words.formatText, "@"],
    [words.formatNumber, "#,##0.00"],
    [words.formatMoney, "#,##0.00 €"],
    [words.formatPercent, "0%"],
    [words.formatDay, day],
  ];
  return {
    title: words.numberFormat,
    entries: formats.map(([title, format]) => ({
      title,
      run: () => desk.act({ kind: "format", areas: desk.grid.selection(), format }),
    })),
  };
}
