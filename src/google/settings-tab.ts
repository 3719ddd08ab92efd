import { type CellProblemCode, choiceOf, choiceWord } from "../core/cell-value";
import { headerWord } from "../core/columns";
import { isAddress } from "../core/mail/address";
import type { Stored } from "../core/stored";
import type { Language } from "../i18n";
import {
  type SettingKey,
  type SettingTemplate,
  type SettingValues,
  settingsTemplate,
  settingValues,
  type TeamMember,
} from "../schema/settings";
import type { Twofold } from "../schema/template";
import { columnLetters } from "./a1";
import type { MarkedTab } from "./marks";
import type { CellProblem } from "./row-entry";
import { isBlank, type SheetCell, storedOf } from "./sheet-cell";
import type { Zone } from "./zone";

const WIDTH = "F";

/** Tab Settings as it was read: settings found by their words, else by the mark of their row; the team below them. A value
 * that cannot be read is the template's and is among the problems. */
export class SettingsTab {
  readonly values: SettingValues;
  readonly team: readonly TeamMember[];
  readonly problems: CellProblem[] = [];
  /** Values that wait to be written. */
  readonly pending = new Map<SettingKey, Stored>();
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  private readonly cells: SheetCell[][];
  private readonly valueColumn: number;
  private shownTitle: string | null = null;

  constructor(
    private readonly tab: MarkedTab,
    private readonly language: Language,
    private readonly zone: () => Zone,
  ) {
    this.sheet = tab.sheet;
    this.cells = this.sheet.getRange(`A:${WIDTH}`).getValues() as SheetCell[][];
    this.valueColumn = this.columnIn(tab.rows.get("header") ?? 1, settingsTemplate.header.value, 2);
    this.values = settingValues.parse(
      Object.fromEntries(settingsTemplate.settings.map((setting) => [setting.key, this.valueOf(setting)])),
    );
    this.team = this.readTeam();
  }

  /** Sets a value, in the language of the register where it has words, when the act is committed. */
  set<Key extends SettingKey>(key: Key, value: SettingValues[Key]): void {
    const template = settingsTemplate.settings.find((setting) => setting.key === key) as SettingTemplate;
    this.pending.set(key, template.choices ? choiceWord(this.language, template.choices, String(value)) : value);
  }

  /** Row and column of a setting's value; undefined when its line is gone. */
  place(key: SettingKey): { row: number; column: number } | undefined {
    const row = this.rowOf(settingsTemplate.settings.find((setting) => setting.key === key) as SettingTemplate);
    return row === undefined ? undefined : { row, column: this.valueColumn };
  }

  /** The cells of settings' values, as far as their lines are there. */
  rangesOf(keys: readonly SettingKey[]): GoogleAppsScript.Spreadsheet.Range[] {
    const places = keys.map((key) => this.place(key)).filter((place) => place !== undefined);
    return places.map(({ row, column }) => this.sheet.getRange(row, column));
  }

  /** Where the first row of the team is, and its columns. */
  teamPlace(): { row: number; columns: Record<keyof TeamMember, number> } | undefined {
    const row = this.rowBy("team", (cells) =>
      settingsTemplate.team.every(({ header }, i) => isWord(cells[i] ?? "", header)),
    );
    if (row === undefined) return undefined;
    const columns = settingsTemplate.team.map(({ key, header }, i) => [key, this.columnIn(row, header, i + 1)]);
    return { row: row + 1, columns: Object.fromEntries(columns) as Record<keyof TeamMember, number> };
  }

  private readTeam(): TeamMember[] {
    const place = this.teamPlace();
    if (!place) return [];
    const { columns } = place;
    const team: TeamMember[] = [];
    for (let row = place.row; row <= this.cells.length; row++) {
      const [name, email] = [this.text(row, columns.name), this.text(row, columns.email)];
      if (name === "" && email === "") continue;
      const language = this.text(row, columns.language);
      const active = this.text(row, columns.active);
      const known = language === "" ? this.language : choiceOf("language", language);
      if (known === undefined) this.problem(row, columns.language, "not-a-choice");
      const isActive = active === "" ? "yes" : choiceOf("active", active);
      if (isActive === undefined) this.problem(row, columns.active, "not-a-choice");
      if (isActive !== "no" && !isAddress(email)) this.problem(row, columns.email, "not-an-address");
      team.push({
        name: name === "" ? email : name,
        email: email.toLowerCase(),
        language: (known ?? this.language) as Language,
        active: isActive !== "no",
      });
    }
    return team;
  }

  private valueOf(setting: SettingTemplate): unknown {
    const fallback = setting.value[this.language];
    const row = this.rowOf(setting);
    const text = row === undefined ? "" : this.text(row, this.valueColumn);
    if (setting.type === "choice" && setting.choices) {
      const code = text === "" ? fallback : choiceOf(setting.choices, text);
      if (code === undefined) this.problem(row as number, this.valueColumn, "not-a-choice");
      return code ?? fallback;
    }
    if (setting.type === "hour") {
      const hour = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
      if (text !== "" && !(hour <= 23)) this.problem(row as number, this.valueColumn, "not-a-choice");
      return hour <= 23 ? hour : Number(fallback);
    }
    if (setting.key === "registerOwner" && text !== "" && !isAddress(text))
      this.problem(row as number, this.valueColumn, "not-an-address");
    return text;
  }

  /** The row of a setting: marks stay behind when people sort rows, so the words in it count first; the mark where the words
   * were changed, unless they are those of another line. */
  private rowOf({ key, label }: SettingTemplate): number | undefined {
    return this.rowBy(key, (cells) => isWord(cells[0] ?? "", label));
  }

  private rowBy(mark: string, fits: (cells: SheetCell[]) => boolean): number | undefined {
    const marked = this.tab.rows.get(mark);
    if (marked !== undefined && fits(this.cells[marked - 1] ?? [])) return marked;
    const found = this.rowWith(fits);
    return found ?? (marked !== undefined && this.isNobodys(marked) ? marked : undefined);
  }

  /** Whether no line of ours is known to stand in a row by its words. */
  private isNobodys(row: number): boolean {
    const [word = ""] = this.cells[row - 1] ?? [];
    const { settings, header, team } = settingsTemplate;
    const titles = [...settings.map(({ label }) => label), header.setting, (team[0] as { header: Twofold }).header];
    return !isBlank(word) && !titles.some((title) => isWord(word, title));
  }

  private rowWith(fits: (cells: SheetCell[]) => boolean): number | undefined {
    const index = this.cells.findIndex(fits);
    return index < 0 ? undefined : index + 1;
  }

  /** The column whose cell in that row says `title`, in either language. */
  private columnIn(row: number, title: { fi: string; en: string }, otherwise: number): number {
    const index = (this.cells[row - 1] ?? []).findIndex((cell) => isWord(cell, title));
    return index < 0 ? otherwise : index + 1;
  }

  private text(row: number, column: number): string {
    const cell = this.cells[row - 1]?.[column - 1] ?? "";
    return isBlank(cell) ? "" : String(storedOf(cell, this.zone())).trim();
  }

  private problem(row: number, column: number, code: CellProblemCode): void {
    this.shownTitle = this.shownTitle ?? this.sheet.getName();
    const label = this.text(row, 1);
    const a1 = `${columnLetters(column)}${row}`;
    this.problems.push({ tab: this.shownTitle, column: label, row, a1, code, value: this.text(row, column) });
  }
}

function isWord(cell: SheetCell, title: { readonly fi: string; readonly en: string }): boolean {
  const word = headerWord(String(cell));
  return word === headerWord(title.fi) || word === headerWord(title.en);
}
