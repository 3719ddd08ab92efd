import { type Performed, perform } from "./apply/perform";
import type { Area, CellValue, Metadata, NamedRange, Protection } from "./cell";
import { type Criterion, meets } from "./criterion";
import { Dependents, type FormulaNode, type Place, referredBlock } from "./dependents";
import { evaluate, NOT_COMPUTED, type Scope } from "./formula/evaluate";
import { copied } from "./formula/move";
import { parseFormula } from "./formula/parse";
import type { Locale, Mutation } from "./mutation";
import { permitted } from "./protection";
import { recalculate } from "./recalculate";
import { toSerial } from "./serial";
import type { Sheet, Surroundings } from "./sheet";
import { restore, type Snapshot, snapshot } from "./snapshot";

export interface WorkbookOptions {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** E-mail addresses; the owner is in neither list. */
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

export type Listener = (mutation: Mutation, recalculated: readonly Place[]) => void;

/** A spreadsheet: its tabs, cells, rules and rights, whole in memory and synchronous. Everything that changes it is a
 * mutation. It begins without tabs. */
export class Workbook implements Surroundings {
  readonly id: string;
  name: string;
  locale: Locale;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  /** The clock; the host sets it. */
  now: () => Date = () => new Date();
  /** For the model's own files: the tabs in order. */
  readonly tabs: Sheet[] = [];
  /** For the model's own files: the next free id. */
  nextId = 1;

  private readonly protectionsById = new Map<string, Protection>();
  private readonly rangesByName = new Map<string, NamedRange>();
  private readonly metadataById = new Map<number, Metadata>();
  private readonly listeners = new Set<Listener>();
  private dependents: Dependents | null = null;

  constructor(options: WorkbookOptions) {
    this.id = options.id;
    this.name = options.name;
    this.locale = options.locale;
    this.timeZone = options.timeZone;
    this.owner = options.owner;
    this.editors = [...options.editors];
    this.viewers = [...options.viewers];
  }

  /** In the order of the tabs. */
  get sheets(): readonly Sheet[] {
    return this.tabs;
  }

  /** In the order of their ids. */
  get protections(): readonly Protection[] {
    return [...this.protectionsById.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** In the order of their names. */
  get namedRanges(): readonly NamedRange[] {
    return [...this.rangesByName.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }

  /** Without regard to case. */
  namedRange(name: string): NamedRange | undefined {
    return this.rangesByName.get(name.toLowerCase());
  }

  /** In the order of their ids. */
  get metadata(): readonly Metadata[] {
    return [...this.metadataById.values()].sort((a, b) => a.id - b.id);
  }

  sheet(id: number): Sheet | undefined {
    return this.tabs.find((sheet) => sheet.id === id);
  }

  /** Without regard to case, as Google finds it. */
  sheetByName(name: string): Sheet | undefined {
    const lower = name.toLowerCase();
    return this.tabs.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  /** An id for a tab or for metadata that was never used before. */
  newId(): number {
    return this.nextId++;
  }

  /** An id for a protection that none has now. */
  newProtectionId(): string {
    let number = this.protectionsById.size + 1;
    while (this.protectionsById.has(`protection-${number}`)) number++;
    return `protection-${number}`;
  }

  /** Applies a mutation with all that follows from it and answers with the mutations that undo it, in the order to apply
   * them. Throws ModelError before anything has changed. */
  apply(mutation: Mutation): Mutation[] {
    const { inverse, changed, formulas } = perform(this, mutation);
    if (mutation.kind === "insertSheet") this.nextId = Math.max(this.nextId, mutation.sheetId + 1);
    if (mutation.kind === "metadata") this.nextId = Math.max(this.nextId, mutation.metadata.id + 1);
    if (formulas) this.forgetDependents();
    const recalculated = this.recalculated(changed);
    for (const listener of this.listeners) listener(mutation, recalculated);
    return inverse;
  }

  /** Calls the listener after each applied mutation, with the cells whose computed value changed by it. Answers with the
   * way to stop it. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Computes what depends on the clock; answers with the cells whose value changed. */
  recalculate(): Place[] {
    return this.recalculated([]);
  }

  /** Whether a person may change an area (null: the sheet as a whole), by role and protections. */
  mayEdit(user: string, sheetId: number, area: Area | null): boolean {
    if (user !== this.owner && !this.editors.includes(user)) return false;
    return permitted(this.protections, user, this.owner, sheetId, area);
  }

  /** Today in the spreadsheet's zone, as a serial day. */
  today(): number {
    return Math.floor(toSerial(this.now().getTime(), this.timeZone));
  }

  holds(criterion: Criterion, value: CellValue, place: { sheetId: number; down: number; right: number }): boolean {
    if (criterion.criteria !== "CUSTOM_FORMULA") return meets(criterion, value, this.today()) ?? false;
    const [text] = criterion.values;
    const sheet = this.sheet(place.sheetId);
    if (!sheet || typeof text !== "string") return false;
    const result = evaluate(parseFormula(copied(text, place.down, place.right)), this.scope(sheet));
    return result === true || (typeof result === "number" && result !== 0);
  }

  /** All of it as plain JSON. */
  snapshot(): Snapshot {
    return snapshot(this);
  }

  static restore(json: unknown): Workbook {
    const workbook = restore(json as Snapshot);
    workbook.recalculated(null);
    return workbook;
  }

  /** For the model's own files. */
  put(protection: Protection): void {
    this.protectionsById.set(protection.id, protection);
  }
  /** For the model's own files. */
  drop({ id }: Protection): void {
    this.protectionsById.delete(id);
  }
  /** For the model's own files. */
  label(range: NamedRange): void {
    this.rangesByName.set(range.name.toLowerCase(), range);
  }
  /** For the model's own files. */
  unlabel({ name }: NamedRange): void {
    this.rangesByName.delete(name.toLowerCase());
  }
  /** For the model's own files. */
  remember(metadata: Metadata): void {
    this.metadataById.set(metadata.id, metadata);
  }
  /** For the model's own files. */
  forget({ id }: Metadata): void {
    this.metadataById.delete(id);
  }

  private forgetDependents(): void {
    this.dependents = null;
  }

  private recalculated(changed: Performed["changed"]): Place[] {
    if (!this.dependents) {
      for (const sheet of this.tabs) {
        for (const { cell } of sheet.grid.formulas()) if (!cell.formula.computable) cell.value = NOT_COMPUTED;
      }
      this.dependents = new Dependents(this.tabs);
    }
    if (this.dependents.nodes.length === 0) return [];
    const scopes = new Map(this.tabs.map((sheet) => [sheet.id, this.scope(sheet)]));
    return recalculate(this.dependents, changed, ({ sheetId, cell }: FormulaNode) =>
      evaluate(cell.formula, scopes.get(sheetId) as Scope),
    );
  }

  private scope(own: Sheet): Scope {
    return {
      locale: this.locale,
      now: toSerial(this.now().getTime(), this.timeZone),
      read: (reference) => {
        const block = referredBlock(reference, own, this.tabs);
        if (!block) return { error: "#REF!" };
        const { sheetId, area } = block;
        const sheet = this.sheet(sheetId) as Sheet;
        return area.rows * area.columns === 1 ? sheet.value(area.row, area.column) : { range: sheet.values(area) };
      },
    };
  }
}
