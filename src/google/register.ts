import { AddonError } from "../core/errors";
import type { Language } from "../i18n";
import { settingsTemplate } from "../schema/settings";
import { type TableName, type TabTemplate, templates } from "../schema/template";
import { type MarkedTab, markedTabs, type TabName } from "./marks";
import type { Memory } from "./memory";
import { accountLanguage, actingUser } from "./session";
import { SettingsTab } from "./settings-tab";
import type { TableContext } from "./tab-columns";
import { Table } from "./table";
import { sheetZone, type Zone } from "./zone";

/** The register in the spreadsheet at hand, as one act sees it: each tab is found once. */
export class Register {
  readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly clock = { reads: 0 };
  private readonly tables = new Map<TableName, Table<TableName>>();
  private found: Map<TabName, MarkedTab> | null = null;
  private settingsTab: SettingsTab | null = null;
  private sheetsZone: Zone | null = null;
  private person: string | null = null;
  private moment: string | null = null;

  constructor(
    public memory: Memory,
    private readonly newId: TableContext["newId"],
  ) {}

  /** "2026-01-31 14:05" in the sheet's zone. */
  get at(): string {
    this.moment = this.moment ?? this.zone.textOf(new Date());
    return this.moment;
  }

  /** "2026-01-31" in the sheet's zone. */
  get today(): string {
    return this.at.slice(0, 10);
  }

  /** E-mail address of the person who acts, "" where Google does not tell; in a trigger, of who made it. */
  get user(): string {
    this.person = this.person ?? actingUser();
    return this.person;
  }

  /** Language of the register: what is written into the sheet; where there is none yet, or no more, that of the account. */
  get language(): Language {
    const { tabs } = this;
    return (
      this.memory.known.language ?? (tabs.get("customers") ?? tabs.values().next().value)?.language ?? accountLanguage()
    );
  }

  /** Language of the person who acts, as the team list has it, else the register's: what outcomes say. */
  get speaks(): Language {
    return this.memory.known.people[this.user] ?? this.language;
  }

  get zone(): Zone {
    this.sheetsZone = this.sheetsZone ?? sheetZone(this.spreadsheet);
    return this.sheetsZone;
  }

  /** The marked tabs: one call, once. */
  get tabs(): Map<TabName, MarkedTab> {
    this.found = this.found ?? markedTabs(this.spreadsheet);
    return this.found;
  }

  /** An earlier act of the same execution, under the same lock, has found them already. */
  shareTabs(earlier: Register): void {
    this.found = earlier.found;
  }

  template(name: TableName): TabTemplate {
    return templates[name];
  }

  /** AddonError `not-set-up` without any tab of ours, `tab-missing` without this one, `header-missing` where its first row
   * must not be taken for the header. */
  table<Name extends TableName>(name: Name): Table<Name> {
    const table = this.tableAsItIs(name);
    if (!table.headed) throw new AddonError("header-missing", { tab: table.title });
    return table;
  }

  /** The same for whoever mends it: the header may be gone. */
  tableAsItIs<Name extends TableName>(name: Name): Table<Name> {
    const opened = this.tables.get(name);
    if (opened) return opened as unknown as Table<Name>;
    const table = new Table<Name>(templates[name], this.tab(name), {
      zone: () => this.zone,
      language: this.language,
      clock: this.clock,
      newId: this.newId,
    });
    this.tables.set(name, table as unknown as Table<TableName>);
    return table;
  }

  /** The tabs that this act has opened. */
  opened(): Table<TableName>[] {
    return Array.from(this.tables.values());
  }

  /** Tab Settings: one read, once. */
  settings(): SettingsTab {
    this.settingsTab = this.settingsTab ?? new SettingsTab(this.tab("settings"), this.language, () => this.zone);
    return this.settingsTab;
  }

  /** Whether tab Settings has been read, and with it values may wait to be written. */
  openedSettings(): SettingsTab | null {
    return this.settingsTab;
  }

  /** After the tabs themselves were changed: what was found before holds no longer. */
  lookAgain(): void {
    SpreadsheetApp.flush();
    this.found = null;
    this.settingsTab = null;
    this.tables.clear();
  }

  private tab(name: TabName): MarkedTab {
    const tab = this.tabs.get(name);
    if (tab) return tab;
    if (this.tabs.size === 0) throw new AddonError("not-set-up");
    const template = name === "settings" ? settingsTemplate : templates[name];
    throw new AddonError("tab-missing", { tab: template.title[this.language] });
  }
}
