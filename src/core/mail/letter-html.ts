import type { Block, Line, Tone } from "./letter";

const FONT = "font-family:Arial,Helvetica,sans-serif";
const TEXT = `${FONT};font-size:15px;line-height:22px;color:#1D2A30;overflow-wrap:anywhere`;
const META = `${FONT};font-size:13px;line-height:18px;color:#51606A;overflow-wrap:anywhere`;
const TONES: Record<Tone, { readonly icon: string; readonly ink: string; readonly paper: string }> = {
  late: { icon: "▲", ink: "#7E230D", paper: "#F8D0C4" },
  due: { icon: "●", ink: "#6A4600", paper: "#FFF0BF" },
  ask: { icon: "?", ink: "#0B4F86", paper: "#DDEBF8" },
};

/** Colours for clients that follow the person's dark setting; those that do not know it keep the inline ones. */
const DARK =
  "@media (prefers-color-scheme:dark){.page{background:#12181B!important}.card{background:#1B2327!important}" +
  ".ink{color:#E6ECEE!important}.meta{color:#A8B5BB!important}.line{border-color:#36424A!important}" +
  ".link{color:#7CC7D9!important}.late{color:#FFB5A1!important;background:#46201A!important}" +
  ".due{color:#F4D27A!important;background:#3D300C!important}.ask{color:#A4CEF5!important;background:#162F47!important}}";

/** A whole HTML mail: one table of 600 px, everything inline, no images; `title` is the mail's subject. */
export function letterHtml(language: "fi" | "en", title: string, blocks: readonly Block[]): string {
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">` +
    `<meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(title)}</title><style>${DARK}</style></head>` +
    `<body class="page" style="margin:0;padding:0;background:#F3F6F7" bgcolor="#F3F6F7">` +
    `<table role="presentation" class="card" align="center" width="600" cellpadding="0" cellspacing="0" border="0" ` +
    `bgcolor="#FFFFFF" style="width:100%;max-width:600px;margin:0 auto;background:#FFFFFF">${blocks.map(row).join("")}</table>` +
    `</body></html>`
  );
}

/** `text` with the characters that mean something in HTML written out, fit for text and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function row(block: Block): string {
  switch (block.kind) {
    case "title":
      return cell(
        "20px 16px 12px",
        `<h1 class="ink" style="margin:0;${TEXT};font-size:18px;line-height:24px">${escapeHtml(block.text)}</h1>`,
      );
    case "notice":
      return filled("ask", `<p style="margin:0">${icon("ask")}${escapeHtml(block.text)}</p>`);
    case "heading":
      return filled(
        block.tone,
        `<h2 style="margin:0;font-size:13px;line-height:18px">${icon(block.tone)}${escapeHtml(block.text)}</h2>`,
      );
    case "item":
      return cell("12px 16px", item(block), "line", "border-bottom:1px solid #D3DADD");
    case "paragraph":
      return cell("8px 16px", `<p class="ink" style="margin:0;${TEXT}">${escapeHtml(block.text)}</p>`);
    case "footer":
      return cell("16px", `<p class="meta" style="margin:0;${META}">${escapeHtml(block.text)}</p>`);
  }
}

function cell(padding: string, content: string, name = "", more = ""): string {
  const className = name === "" ? "" : ` class="${name}"`;
  return `<tr><td${className} style="padding:${padding}${more === "" ? "" : `;${more}`}">${content}</td></tr>`;
}

function filled(tone: Tone, content: string): string {
  const { ink, paper } = TONES[tone];
  const style = `padding:8px 16px;${META};color:${ink};background:${paper}`;
  return `<tr><td class="${tone}" bgcolor="${paper}" style="${style}">${content}</td></tr>`;
}

function icon(tone: Tone): string {
  return `<span aria-hidden="true">${TONES[tone].icon}&nbsp;</span>`;
}

function item({ lead, name, after, lines }: Extract<Block, { kind: "item" }>): string {
  const rest = after === "" ? "" : ` <span class="meta" style="color:#51606A">${escapeHtml(after)}</span>`;
  return (
    `<p class="ink" style="margin:0;${TEXT}"><span class="meta" style="${META}">${escapeHtml(lead)}</span> ` +
    `<strong>${escapeHtml(name)}</strong>${rest}</p>${lines.map(line).join("")}`
  );
}

function line({ text, weight }: Line): string {
  if (weight === "first") return `<p class="ink" style="margin:0;${TEXT}">${escapeHtml(text)}</p>`;
  if (weight === "other") return `<p class="meta" style="margin:0;${META}">${escapeHtml(text)}</p>`;
  const link = `<a class="link" href="tel:${text.replace(/[^+\d]/g, "")}" style="color:#0F5C6E">${escapeHtml(text)}</a>`;
  return `<p class="meta" style="margin:0;padding:4px 0 0;${TEXT}">${link}</p>`;
}
