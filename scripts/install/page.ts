import { readFile } from "node:fs/promises";
import { en, fi, type InstallTexts } from "./texts";

/** What is to be pasted, by the name it gets in the editor. */
export interface InstallFiles {
  readonly script: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: string;
}

/** One page, in both languages, that leads through the installation without a terminal; it holds all that is pasted. */
export async function installPage(files: InstallFiles, version: string): Promise<string> {
  const [style, script] = await Promise.all(
    ["in-browser.css", "in-browser.js"].map((name) => readFile(`scripts/install/${name}`, "utf8")),
  );
  const all: Record<string, string> = { "Code.gs": files.script, ...files.pages, "appsscript.json": files.manifest };
  const scopes = (JSON.parse(files.manifest) as { oauthScopes: string[] }).oauthScopes;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Vetoketju</title>
<style>
${style}</style>
</head>
<body>
${main("fi", fi, Object.keys(files.pages), scopes, version)}
${main("en", en, Object.keys(files.pages), scopes, version)}
<script type="application/json" id="files">${JSON.stringify(all).replaceAll("<", "\\u003c")}</script>
<script>
${script}</script>
</body>
</html>
`;
}

function main(
  language: "fi" | "en",
  texts: InstallTexts,
  pages: readonly string[],
  scopes: readonly string[],
  version: string,
): string {
  const other = language === "fi" ? "en" : "fi";
  const named = { script: ["Code.gs"], pages, manifest: ["appsscript.json"] };
  const steps = texts.steps.map(
    ({ title, text, files }) =>
      `<li><h3>${html(title)}</h3><p>${html(text)}</p>${files ? fileTable(texts, named[files]) : ""}</li>`,
  );
  const rows = scopes.map((scope) => {
    const said = texts.scopes[scope];
    if (!said) throw new Error(`The installation page does not say what ${scope} is for.`);
    return `<tr><td>${html(said.shown)}</td><td>${html(said.why)}</td></tr>`;
  });
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`;
  return `<main lang="${language}" hidden>
<div class="top"><span>Vetoketju ${html(version)}</span><button class="quiet" data-speak="${other}" lang="${other}">${html(texts.other)}</button></div>
<h1 tabindex="-1">${html(texts.title)}</h1>
<p>${html(texts.lead)}</p>
<ol class="steps">
${steps.join("\n")}
</ol>
<h2>${html(texts.consentTitle)}</h2>
<p>${html(texts.consentLead)}</p>
<ol>${texts.consent.map((item) => `<li>${html(item)}</li>`).join("")}</ol>
<table><thead><tr><th scope="col">${html(texts.permission)}</th><th scope="col">${html(texts.why)}</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
<h2>${html(texts.updateTitle)}</h2>
<ol>${texts.update.map((item) => `<li>${html(item)}</li>`).join("")}</ol>
<h2>${html(texts.moreTitle)}</h2>
${list(texts.more)}
<h2>${html(texts.claspTitle)}</h2>
<p>${html(texts.claspLead)}</p>
<ol>${texts.clasp.map(({ text, command }) => `<li>${html(text)}${command ? ` <code>${html(command)}</code>` : ""}</li>`).join("")}</ol>
</main>`;
}

function fileTable(texts: InstallTexts, names: readonly string[]): string {
  const rows = names.map(
    (name) =>
      `<tr><td><code>${html(name)}</code></td><td><button data-file="${html(name)}" data-done="${html(texts.copied)}" data-failed="${html(texts.notCopied)}" aria-label="${html(`${texts.copy}: ${name}`)}">${html(texts.copy)}</button> <span role="status"></span></td></tr>`,
  );
  return `<table><thead><tr><th scope="col">${html(texts.paste)}</th><th scope="col">${html(texts.file)}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
