import type { Finding } from "./finding";
import type { Seen } from "./seen";

/** What is wrong with the register as a whole and with its tabs. */
export function tabFindings({ missing, copies, older, copied, owner, settings }: Seen): Finding[] {
  const findings: Finding[] = [];
  if (copied)
    findings.push({
      kind: "copied-file",
      key: "copied-file",
      tab: "settings",
      at: null,
      details: { owner },
      cells: null,
      structure: { do: "settle-copy" },
    });
  if (older)
    findings.push({
      kind: "older-register",
      key: "older-register",
      tab: null,
      at: null,
      details: {},
      cells: null,
      structure: { do: "build", tabs: ["customers", "contacts", "history", "archive", "settings"] },
    });
  for (const { tab, title } of missing)
    findings.push({
      kind: "tab-missing",
      key: `tab-missing/${tab}`,
      tab,
      at: null,
      details: { title },
      cells: null,
      structure: { do: "build", tabs: [tab] },
    });
  for (const { tab, title, sheetId } of copies)
    findings.push({
      kind: "tab-twice",
      key: `tab-twice/${sheetId}`,
      tab,
      at: null,
      details: { title },
      cells: null,
      structure: { do: "unmark-copy", tab, sheetId },
    });
  if (settings) {
    if (settings.missing.length > 0)
      findings.push({
        kind: "setting-missing",
        key: "setting-missing",
        tab: "settings",
        at: null,
        details: { tab: settings.title, lines: settings.missing.map(({ label }) => label).join(", ") },
        cells: null,
        structure: { do: "build", tabs: ["settings"] },
      });
    for (const { row, a1, column, code, value } of settings.problems)
      findings.push({
        kind: "bad-setting",
        key: `bad-setting/${a1}`,
        tab: "settings",
        at: { row },
        details: { place: `${settings.title} ${a1}`, column, code, value },
        cells: null,
        structure: null,
      });
  }
  return findings;
}
