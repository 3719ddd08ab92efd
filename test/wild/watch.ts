import type { ExecutionRecord } from "../../scripts/workbench/host/account";
import type { Host } from "../../scripts/workbench/host/host";
import { shiftOf } from "../../scripts/workbench/host/structure-shift";
import { Ground, type Moment, type Touched, touched } from "./ground";
import { Lines } from "./lines";
import { Camera, type CellChange, type Difference, difference, type Photo } from "./photo";

/** What the script changed in the course of one act, apart from what people changed meanwhile. */
export interface Seen {
  /** From the beginning to the end, one for each change of hands. */
  readonly moments: readonly Moment[];
  /** Cells that are otherwise than before because of the script. */
  readonly cells: readonly Touched[];
  readonly rowsGone: Difference["rowsGone"];
  readonly columnsGone: Difference["columnsGone"];
  readonly columnsNew: Difference["columnsNew"];
  readonly tabsGone: Difference["tabsGone"];
  readonly tabsNew: Difference["tabsNew"];
  readonly tabsChanged: Difference["tabsChanged"];
  readonly executions: readonly ExecutionRecord[];
  /** Whether people did anything in between. */
  readonly disturbed: boolean;
  /** Whether the script moved rows or columns: formulas that refer to them follow by themselves. */
  readonly shifted: boolean;
  /** Cells that people changed in between, by `cellKey`. */
  readonly byPeople: ReadonlySet<string>;
}

type Hands = "people" | "script";

export function cellKey({ sheetId, row, column, aspect }: Omit<CellChange, "before" | "after">): string {
  return `${sheetId}/${row}/${column}/${aspect}`;
}

/** "sheet/row" of a `cellKey`. */
function rowOfKey(key: string): string {
  return key.split("/").slice(0, 2).join("/");
}

/** Tells what a script does to a workbook from what people do, even when they act in the midst of it. */
export class Watch {
  readonly lines: Lines;
  readonly #camera: Camera;
  readonly #ground: Ground;
  readonly #hands: Hands[] = ["people"];
  #photo: Photo;
  #cells = new Map<string, CellChange>();
  #byPeople = new Set<string>();
  #others: Difference[] = [];
  #moments: Moment[] = [];
  #executions: ExecutionRecord[] = [];
  #disturbed = false;
  #shifted = false;

  constructor(host: Host) {
    const { workbook, faults } = host;
    this.lines = new Lines(workbook);
    workbook.subscribe((mutation) => {
      this.lines.follow(mutation);
      if (shiftOf(mutation) && this.#now() === "script") this.#shifted = true;
    });
    this.#camera = new Camera(workbook, this.lines);
    this.#ground = new Ground(workbook);
    this.#photo = this.#camera.photo();
    this.#moments = [this.#ground.look(this.#photo, true)];
    // Each service call passes here: the first of an execution is where the script takes over.
    const strike = faults.strike.bind(faults);
    faults.strike = (call) => {
      if (this.#now() === "people") this.#pass("script");
      return strike(call);
    };
    host.on("execution", ({ execution }) => {
      this.#executions.push(execution);
      if (this.#now() === "script") this.#back();
    });
  }

  /** How the register stands. */
  moment(): Moment {
    return this.#ground.look(this.#camera.photo(), false);
  }

  /** Watches `act`, in the course of which the script runs. */
  during(act: () => void): Seen {
    this.#photo = this.#camera.photo();
    this.#cells = new Map();
    this.#byPeople = new Set();
    this.#others = [];
    this.#executions = [];
    this.#disturbed = false;
    this.#shifted = false;
    this.#moments = [this.#ground.look(this.#photo, false)];
    act();
    this.#turn();
    const theirs = new Set([...this.#byPeople].filter((key) => key.endsWith("/content")).map(rowOfKey));
    const all = <Key extends keyof Difference>(key: Key) => this.#others.flatMap((each) => [...each[key]]) as never;
    return {
      moments: this.#moments,
      cells: [...this.#cells.values()].map((change) => touched(change, this.#moments, theirs)),
      rowsGone: all("rowsGone"),
      columnsGone: all("columnsGone"),
      columnsNew: all("columnsNew"),
      tabsGone: all("tabsGone"),
      tabsNew: all("tabsNew"),
      tabsChanged: all("tabsChanged"),
      executions: this.#executions,
      disturbed: this.#disturbed,
      shifted: this.#shifted,
      byPeople: this.#byPeople,
    };
  }

  /** What people do while a script runs. */
  people(act: () => void): void {
    this.#pass("people");
    this.#disturbed = true;
    try {
      act();
    } finally {
      this.#back();
    }
  }

  #now(): Hands {
    return this.#hands.at(-1) as Hands;
  }

  #pass(hands: Hands): void {
    this.#turn();
    this.#hands.push(hands);
  }

  #back(): void {
    this.#turn();
    this.#hands.pop();
  }

  /** The hands change: what is different since the last time is the work of those that had it. */
  #turn(): void {
    const photo = this.#camera.photo();
    const changed = difference(this.#photo, photo);
    this.#photo = photo;
    const script = this.#now() === "script";
    this.#moments.push(this.#ground.look(photo, script));
    if (!script) {
      for (const cell of changed.cells) {
        this.#cells.delete(cellKey(cell));
        this.#byPeople.add(cellKey(cell));
      }
      return;
    }
    this.#others.push(changed);
    for (const cell of changed.cells) {
      const { before } = this.#cells.get(cellKey(cell)) ?? cell;
      if (JSON.stringify(before) === JSON.stringify(cell.after)) this.#cells.delete(cellKey(cell));
      else this.#cells.set(cellKey(cell), { ...cell, before });
    }
  }
}
