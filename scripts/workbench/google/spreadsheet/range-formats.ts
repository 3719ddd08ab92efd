import type { Style } from "../../model/cell";
import type { StyleChange } from "../../model/mutation";
import { enumMember } from "../enumeration";
import { colour } from "./colour";
import { cellCount, matrixOf } from "./place";
import { checkShape, type GoogleRange, type RangePart } from "./range-part";

/** One property of how cells look: how a script's value becomes the model's (undefined: ignored) and back. */
interface Property {
  readonly one: string;
  readonly many: string;
  style(value: unknown): StyleChange | undefined;
  value(style: Style): unknown;
}

const PROPERTIES: readonly Property[] = [
  {
    one: "Background",
    many: "Backgrounds",
    style: (value) => withColour("background", colour(value as string | null)),
    value: ({ background }) => background ?? "#ffffff",
  },
  {
    one: "FontColor",
    many: "FontColors",
    style: (value) => withColour("color", colour(value as string | null)),
    value: ({ color }) => color ?? "#000000",
  },
  {
    one: "FontWeight",
    many: "FontWeights",
    style: (value) => (isOneOf(value, ["bold", "normal", null]) ? { bold: value === "bold" } : undefined),
    value: ({ bold }) => (bold ? "bold" : "normal"),
  },
  {
    one: "FontStyle",
    many: "FontStyles",
    style: (value) => (isOneOf(value, ["italic", "normal", null]) ? { italic: value === "italic" } : undefined),
    value: ({ italic }) => (italic ? "italic" : "normal"),
  },
  {
    one: "FontSize",
    many: "FontSizes",
    style: (value) => ({ fontSize: value as number }),
    value: ({ fontSize }) => fontSize ?? 10,
  },
  {
    one: "FontFamily",
    many: "FontFamilies",
    style: (value) => ({ fontFamily: (value as string | null) ?? "Arial" }),
    value: ({ fontFamily }) => fontFamily ?? "Arial",
  },
  {
    one: "WrapStrategy",
    many: "WrapStrategies",
    style: (value) => ({ wrap: String(value).toLowerCase() as NonNullable<Style["wrap"]> }),
    value: ({ wrap }) => enumMember("WrapStrategy", (wrap ?? "overflow").toUpperCase()),
  },
  {
    one: "Wrap",
    many: "Wraps",
    style: (value) => ({ wrap: value ? "wrap" : "overflow" }),
    value: ({ wrap }) => wrap === "wrap",
  },
  {
    one: "HorizontalAlignment",
    many: "HorizontalAlignments",
    style: (value) => {
      if (isOneOf(value, ["left", "center", "right"])) return { horizontal: value as "left" | "center" | "right" };
      return isOneOf(value, ["normal", "general", null]) ? { horizontal: "general" } : undefined;
    },
    value: ({ horizontal }) => horizontal ?? "general",
  },
  {
    one: "VerticalAlignment",
    many: "VerticalAlignments",
    style: (value) => {
      if (value === null) return { vertical: "bottom" };
      return isOneOf(value, ["top", "middle", "bottom"])
        ? { vertical: value as "top" | "middle" | "bottom" }
        : undefined;
    },
    value: ({ vertical }) => vertical ?? "bottom",
  },
];

/** How cells look: colours, fonts, alignment, wrapping. */
export const styles: RangePart = (book, place, self) => {
  const { area, sheetId } = place;
  const part: Record<string, (value: unknown, ...more: unknown[]) => unknown> = {};
  for (const { one, many, style, value } of PROPERTIES) {
    part[`get${one}`] = () => {
      book.execution.cells(1, 0);
      return value(book.sheet(sheetId).style(area.row, area.column));
    };
    part[`get${many}`] = () => {
      book.execution.cells(cellCount(area), 0);
      const sheet = book.sheet(sheetId);
      return matrixOf(area, (row, column) => value(sheet.style(row, column)));
    };
    part[`set${one}`] = (given) => {
      book.execution.cells(0, cellCount(area));
      const changed = style(given);
      if (changed) book.buffer.add({ kind: "fill", sheetId, area, style: changed });
      return self();
    };
    part[`set${many}`] = (given) => {
      const matrix = given as unknown[][];
      checkShape(area, matrix);
      book.execution.cells(0, cellCount(area));
      book.buffer.add({ kind: "cells", sheetId, area, styles: matrix.map((row) => row.map(style)) });
      return self();
    };
  }
  part.setBackgroundRGB = (...given: unknown[]) => {
    const hex = given.map((share) =>
      Math.max(0, Math.min(255, Number(share)))
        .toString(16)
        .padStart(2, "0"),
    );
    return part.setBackground!(`#${hex.join("")}`);
  };
  return part as Partial<GoogleRange>;
};

/** Number formats. */
export const numberFormats: RangePart = (book, place, self) => {
  const { area, sheetId } = place;
  const shown = (row: number, column: number) => book.sheet(sheetId).format(row, column) || "General";
  return {
    getNumberFormat: () => {
      book.execution.cells(1, 0);
      return shown(area.row, area.column);
    },
    getNumberFormats: () => {
      book.execution.cells(cellCount(area), 0);
      return matrixOf(area, shown);
    },
    setNumberFormat: (format) => {
      book.execution.cells(0, cellCount(area));
      book.buffer.add({ kind: "fill", sheetId, area, format: kept(format) });
      return self();
    },
    setNumberFormats: (matrix) => {
      checkShape(area, matrix);
      book.execution.cells(0, cellCount(area));
      book.buffer.add({ kind: "cells", sheetId, area, formats: matrix.map((row) => row.map(kept)) });
      return self();
    },
  };
};

/** The model keeps "" for Google's General and "@" for plain text, which has an older name. */
function kept(format: string): string {
  if (format.toLowerCase() === "general") return "";
  return format === "@STRING@" ? "@" : format;
}

function withColour(member: "background" | "color", value: string | null | undefined): StyleChange | undefined {
  return value === undefined ? undefined : { [member]: value };
}

function isOneOf(value: unknown, known: readonly unknown[]): boolean {
  return known.includes(value);
}
