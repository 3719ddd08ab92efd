import { NotEmulated } from "../emulated";

const NAMED: Record<string, string> = {
  black: "#000000",
  silver: "#c0c0c0",
  gray: "#808080",
  grey: "#808080",
  white: "#ffffff",
  maroon: "#800000",
  red: "#ff0000",
  purple: "#800080",
  fuchsia: "#ff00ff",
  green: "#008000",
  lime: "#00ff00",
  olive: "#808000",
  yellow: "#ffff00",
  navy: "#000080",
  blue: "#0000ff",
  teal: "#008080",
  aqua: "#00ffff",
  orange: "#ffa500",
};

/** A colour as the model keeps it, `#rrggbb`; null for none, undefined for what Google silently ignores. */
export function colour(text: string | null): string | null | undefined {
  if (text === null || text === "") return null;
  const lower = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, "$&$&");
  if (/^[a-z]+$/.test(lower) && !NAMED[lower]) throw new NotEmulated(`The colour name ${text}`);
  return NAMED[lower];
}
