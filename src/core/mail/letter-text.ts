import type { Block } from "./letter";

/** The text twin of a mail: the same words in the same order as the HTML. */
export function letterText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "heading" || block.kind === "footer") return `\n${block.text}`;
  if (block.kind !== "item") return block.text;
  const head = [block.lead, block.name, block.after].filter((part) => part !== "").join(" ");
  return [head, ...block.lines.map(({ text }) => `   ${text}`)].join("\n");
}
