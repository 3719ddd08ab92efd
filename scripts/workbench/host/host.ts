import type { Answer, Question } from "../google/host-execution";
import { a1 } from "../model/a1";
import type { Area } from "../model/cell";
import type { CopyOptions } from "../model/edit-tabs";
import { ModelError } from "../model/model-error";
import type { Workbook } from "../model/workbook";
import type { ExecutionRecord, Mail, Person, TriggerRecord } from "./account";
import { PAGE_CALL } from "./cost";
import { Emitter, type HostEvents } from "./events";
import { Executions } from "./executions";
import { Faults } from "./faults";
import type { HostOptions } from "./host-options";
import { hostWords } from "./host-words";
import { LIMITS, MAX_RUN_MS } from "./limits";
import { Locks } from "./locks";
import { functionAt, type TitledMenu } from "./menu-path";
import { OnScreen, type Screens } from "./on-screen";
import { argumentsText, resultOf } from "./payload";
import { type Act, areasOf, tabOf, withValue } from "./people/act";
import { OnRules } from "./people/on-rules";
import { Recorder } from "./recorder";
import { refusedWords } from "./refused-words";
import { CompiledScript } from "./script";
import { TriggerRuns } from "./trigger-runs";
import { UndoStack } from "./undo-stack";

export type { Answer, ButtonName, Menu, MenuItem, Question, Screen } from "../google/host-execution";
export type { ExecutionRecord, Mail, Person, TriggerRecord } from "./account";
export type { Bundle, HostOptions } from "./host-options";

/** A question that a script asked, and what it was answered. */
export interface Asked {
  readonly user: string;
  readonly question: Question;
  readonly answer: Answer;
}

/** One spreadsheet with its script, its people and their clock: Google's side of everything, synchronous and the same
 * every time. What a person may not do throws an Error with a sentence in their language. */
export class Host extends OnRules {
  readonly workbook: Workbook;
  /** Mishaps on demand. */
  readonly faults = new Faults();
  /** What scripts asked people, oldest first. */
  readonly questions: Asked[] = [];
  readonly #options: HostOptions;
  readonly #recorder: Recorder;
  readonly #screen: OnScreen;
  readonly #undo: UndoStack;
  readonly #executions: Executions;
  readonly #triggers: TriggerRuns;
  readonly #emitter = new Emitter<HostEvents>();
  #saidTime: number;

  constructor(options: HostOptions) {
    super();
    this.#options = options;
    this.#recorder = new Recorder(options);
    const { workbook, account } = this.#recorder;
    this.workbook = workbook;
    this.#saidTime = account.state.now;
    this.#screen = new OnScreen(workbook, this.#emitter);
    this.#undo = new UndoStack(workbook);
    const script = new CompiledScript(options.bundle);
    const screen = this.#screen;
    this.#executions = new Executions({
      program: script.program,
      programBytes: script.bytes,
      pages: options.bundle.pages,
      manifest: options.bundle.manifest,
      workbook,
      account,
      limits: LIMITS[options.profile ?? "consumer"],
      locks: new Locks(),
      faults: this.faults,
      refusals: options.refusals ?? "immediate",
      copies: options.copies ?? {},
      messages: options.messages ?? "english",
      seed: options.seed ?? 1,
      cpuLimitMs: options.cpuLimitMs ?? (options.ask ? 3_600_000 : 600_000),
      selected: (user) => screen.selected(user),
      select: (user, selected) => screen.move(user, selected),
      addMenu: (user, menu) => screen.addMenu(user, menu),
      ask: (user, question) => this.#ask(user, question),
      show: (user, place, shown) => screen.show(user, place, shown),
      toast: (user, toast) => screen.toast(user, toast),
    });
    this.#triggers = new TriggerRuns({ options, account, executions: this.#executions, script, workbook });
    workbook.subscribe((mutation) => this.#emitter.emit("mutation", { mutation }));
    account.subscribe((change) => {
      if (change.kind === "mail") this.#emitter.emit("mail", change);
      if (change.kind === "execution") this.#emitter.emit("execution", change);
    });
  }

  get people(): readonly Person[] {
    return this.#recorder.account.state.people;
  }

  get mail(): readonly Mail[] {
    return this.#recorder.account.state.mail;
  }

  get executions(): readonly ExecutionRecord[] {
    return this.#recorder.account.state.executions;
  }

  /** Edits that onEdit never heard of: it was busy, and two others waited already. */
  get lostEdits(): number {
    return this.#triggers.lostEdits;
  }

  now(): number {
    return Math.floor(this.#recorder.account.state.now);
  }

  triggers(): readonly TriggerRecord[] {
    return this.#recorder.account.state.triggers;
  }

  on<Name extends keyof HostEvents>(event: Name, listener: (event: HostEvents[Name]) => void): () => void {
    return this.#emitter.on(event, listener);
  }

  addPerson(person: Person): void {
    this.#act(() => {
      this.#recorder.account.apply({ kind: "person", person });
      if (person.role === "editor") this.workbook.editors.push(person.email);
      if (person.role === "viewer") this.workbook.viewers.push(person.email);
    });
  }

  /** The person opens the spreadsheet: onOpen builds the menus. `NONE` is an add-on that is not enabled in this file.
   * Who may only view it gets no menus. */
  open(user: string, authMode: "NONE" | "LIMITED" = "LIMITED"): void {
    const { role } = this.person(user);
    if (role === "viewer") return;
    this.#act(() => {
      this.#screen.clearMenus(user);
      this.#triggers.opened(user, authMode);
    });
  }

  menus(user: string): TitledMenu[] {
    return this.#screen.menus(user);
  }

  /** Chooses from the menus by titles: ["Customers", "Set up"]. */
  chooseMenu(user: string, path: readonly string[]): ExecutionRecord {
    const name = functionAt(this.menus(user), path);
    return this.#act(() => this.#executions.run(name, this.#asPerson(user, "menu"), () => []).execution);
  }

  /** google.script.run of a page that the person has open. */
  call(user: string, functionName: string, args: readonly unknown[] = []): unknown {
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(functionName) || functionName.endsWith("_"))
      throw new Error(`google.script.run has no ${functionName}`);
    const json = argumentsText(args);
    const strict = this.#options.results !== "google";
    const start = { ...this.#asPerson(user, "page"), overhead: PAGE_CALL };
    const { execution, value } = this.#act(() =>
      this.#executions.run(
        functionName,
        start,
        (running) => running.parse(json) as unknown[],
        (result) => resultOf(result, functionName, strict),
      ),
    );
    if (execution.error !== undefined) throw new Error(execution.error);
    return value;
  }

  /** Several areas, the last the active one: "A2:B3,D5". */
  select(user: string, tab: string, at: string): void {
    this.person(user);
    const sheet = tabOf(this.workbook, tab);
    const areas = areasOf(sheet, at);
    const { row, column } = areas.at(-1)!;
    this.#screen.select(user, { sheetId: sheet.id, areas, row, column });
  }

  selection(user: string): { readonly sheetId: number; readonly areas: readonly Area[] } {
    return this.#screen.selected(user);
  }

  screens(user: string): Screens {
    return this.#screen.screens(user);
  }

  /** Closes the sidebar, the dialog, or the one of that id. */
  closeScreen(user: string, which: string): void {
    this.#screen.close(user, which);
  }

  undoable(user: string): boolean {
    return this.#undo.has(user);
  }

  /** Takes back the person's own last edit. Cells that others have changed since stay, and the person is told. */
  undo(user: string): boolean {
    return this.#back(user, "undo");
  }

  redoable(user: string): boolean {
    return this.#undo.hasUndone(user);
  }

  /** Does again what the person took back last; whatever else they do in between ends that. */
  redo(user: string): boolean {
    return this.#back(user, "redo");
  }

  /** Lets time pass up to `to`, epoch ms; the triggers that fall due on the way fire in order. Back in time nothing fires. */
  moveClock(to: number): ExecutionRecord[] {
    return this.#act(() => {
      const ran = this.#triggers.passTime(to);
      this.workbook.recalculate();
      return ran;
    });
  }

  /** Folds the journal into a snapshot. */
  save(): void {
    this.#recorder.save();
  }

  close(): void {
    this.#recorder.close();
  }

  protected override together(edits: () => void): void {
    this.#act(() => this.#triggers.together(edits));
  }

  protected override get hearsDraggedRows(): boolean {
    return this.#options.draggedRows !== "unheard";
  }

  protected override get copies(): CopyOptions {
    return this.#options.copies ?? {};
  }

  protected override perform(user: string, ready: () => Act): void {
    const { role, locale } = this.person(user);
    const words = hostWords(locale);
    if (role === "viewer") throw new Error(words.viewOnly);
    this.#act(() => {
      try {
        const act = ready();
        const [rejected] = act.rejected;
        const places = [{ sheetId: act.sheetId, area: act.area }, ...(act.needs ?? [])];
        if (places.some(({ sheetId, area }) => !this.workbook.mayEdit(user, sheetId, area)))
          throw new Error(words.protected);
        if (rejected) throw new Error(words.rejected(a1({ ...rejected, rows: 1, columns: 1 })));
        this.#undo.apply(user, act.mutations, act.whole);
        this.#tellTriggers(user, act);
      } catch (error) {
        throw error instanceof ModelError ? new Error(refusedWords(error, locale), { cause: error }) : error;
      }
    });
  }

  #tellTriggers(user: string, { sheetId, edit, change }: Act): void {
    this.#emitter.emit("undoable", { user });
    const sheet = this.workbook.sheet(sheetId);
    if (edit && sheet) this.#triggers.edited({ user, ...withValue(edit, (row, column) => sheet.value(row, column)) });
    this.#triggers.changed(user, change);
  }

  #back(user: string, way: "undo" | "redo"): boolean {
    const { role, locale } = this.person(user);
    const words = hostWords(locale);
    if (role === "viewer") throw new Error(words.viewOnly);
    if (!(way === "undo" ? this.#undo.has(user) : this.#undo.hasUndone(user))) return false;
    return this.#act(() => {
      const { sheetId, area, left, done } = this.#undo[way](user);
      this.#emitter.emit("undoable", { user });
      if (left > 0) this.#screen.toast(user, { title: words[way], message: words.leftCells(left), seconds: 8 });
      else if (!done) this.#screen.toast(user, { title: words[way], message: words.notUndone, seconds: 8 });
      if (sheetId !== null && area) this.#triggers.edited({ user, sheetId, area, cell: null });
      return done;
    });
  }

  #asPerson(user: string, kind: "menu" | "page") {
    this.person(user);
    return {
      kind,
      actor: user,
      // The script is bound to the file, so its developer is the owner.
      activeUser: this.#triggers.visibleTo(this.workbook.owner, user),
      effectiveUser: user,
      authMode: "FULL",
      limitMs: MAX_RUN_MS,
      onScreen: true,
    } as const;
  }

  #ask(user: string, question: Question): Answer {
    const { ask } = this.#options;
    // Others may act while the person thinks, and are told that theirs is done.
    this.#settle();
    const only = question.buttons.length === 1 ? question.buttons[0]! : "CLOSE";
    const answer: Answer = ask ? ask(question, user) : { button: only, text: "" };
    this.questions.push({ user, question, answer });
    return answer;
  }

  protected override person(user: string): Person {
    return this.#recorder.account.person(user);
  }

  /** Whatever happens inside is on the disk when it is over. */
  #act<T>(act: () => T): T {
    try {
      return act();
    } finally {
      this.#settle();
    }
  }

  #settle(): void {
    this.#recorder.commit();
    const now = this.now();
    if (now === this.#saidTime) return;
    this.#saidTime = now;
    this.#emitter.emit("clock", { now });
  }
}
