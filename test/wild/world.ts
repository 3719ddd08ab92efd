import type { Person } from "../../scripts/workbench/host/account";
import { Host, type MenuItem } from "../../scripts/workbench/host/host";
import type { SavedState, Storage } from "../../scripts/workbench/host/storage";
import type { Locale } from "../../scripts/workbench/model/mutation";
import { Workbook } from "../../scripts/workbench/model/workbook";
import type { Language } from "../../src/i18n";
import { type CallName, calls, type Input, type Output } from "../../src/schema/calls";
import { CHOSEN, HEADER, plantOwnList } from "../actions/own-list";
import { NOW } from "../actions/register";
import { shipped } from "../build-once";
import type { Act, Deed, Ending, Told } from "./act";
import { SILENCE } from "./act";
import type { OurTab } from "./ground";
import { violations } from "./invariants";
import { Watch } from "./watch";

export const OWNER = "demo.omistaja@example.fi";
/** Of another organisation: Google does not tell the script of the owner who this is. */
export const GUEST = "demo.kumppani@example.org";
export const VIEWER = "demo.katsoja@example.fi";

/** The spreadsheet that a register is set up in. */
export interface Place {
  readonly language: Language;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly refusals: "immediate" | "deferred";
  /** Whether the register was built into a list that the team had before. */
  readonly adopted: boolean;
}

/** A register that people and the add-on act upon, and what did not hold so far. */
export class World {
  readonly watch: Watch;
  readonly deeds: Deed[] = [];
  readonly violations: string[] = [];
  /** Numbers the requests of this world. */
  requests = 0;

  private constructor(
    readonly host: Host,
    readonly language: Language,
    readonly adopted: boolean,
  ) {
    this.watch = new Watch(host);
  }

  /** A register just set up by its owner, shared with a guest who may edit and a viewer. */
  static async at(place: Place): Promise<World> {
    const key = JSON.stringify(place);
    const known = saved.get(key) ?? (await setUp(place));
    saved.set(key, known);
    const host = new Host({
      bundle: await shipped(),
      storage: keptAs(structuredClone(known)),
      refusals: place.refusals,
      seed: 1,
    });
    return new World(host, place.language, place.adopted);
  }

  /** Does it under watch, and judges it. */
  do(act: Act): Deed {
    let ending: Ending = { told: SILENCE };
    const seen = this.watch.during(() => {
      try {
        ending = { told: act.run(this) };
      } catch (error) {
        // What the host or this test does wrong is no ending of an act.
        if (!(error instanceof Error) || error.constructor !== Error) throw error;
        ending = { thrown: error.message };
      }
    });
    const deed = { act, ending, seen };
    this.deeds.push(deed);
    this.violations.push(...violations(deed, [this.language]));
    return deed;
  }

  /** As a page of `user` calls the server. */
  send<Name extends CallName>(user: string, name: Name, input: Input<Name>): Output<Name> {
    const answer = this.host.call(user, name, [JSON.stringify(input)]);
    return calls[name].output.parse(JSON.parse(String(answer))) as Output<Name>;
  }

  /** Chooses the menu item of that function; answers what the person saw. */
  choose(user: string, functionName: string): Told {
    this.open(user);
    const asked = this.host.questions.length;
    const path = this.host.menus(user).flatMap(({ title, items }) => pathTo(functionName, items, [title]) ?? []);
    if (path.length === 0) return SILENCE;
    const { error } = this.host.chooseMenu(user, path);
    if (error !== undefined) throw new Error(error);
    const [message = "", ...details] = this.host.questions.slice(asked).map(({ question }) => question.message);
    return { message: message || (this.host.screens(user).toast?.message ?? ""), details, actId: null };
  }

  /** What the dialog gets that this menu item opens; undefined when none opens. */
  dialog(user: string, functionName: string): unknown {
    this.host.closeScreen(user, "dialog");
    this.choose(user, functionName);
    const html = this.host.screens(user).dialog?.html ?? "";
    const boot = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html);
    return boot ? JSON.parse(boot[1]!).data : undefined;
  }

  /** As the tab is called now; null: there is none. */
  titleOf(tab: OurTab): string | null {
    const { tabs, photo } = this.watch.moment();
    return photo.get(tabs.get(tab) ?? -1)?.name ?? null;
  }

  /** The menus are there once the person has opened the spreadsheet. */
  open(user: string): boolean {
    if (this.host.menus(user).length === 0) this.host.open(user);
    return this.host.menus(user).length > 0;
  }

  /** A new name for a request. */
  request(): string {
    this.requests += 1;
    return `wild-request-${this.requests}`;
  }
}

function pathTo(functionName: string, items: readonly MenuItem[], above: readonly string[]): string[] | null {
  for (const item of items) {
    if (item.kind === "item" && item.function === functionName) return [...above, item.title];
    const below = item.kind === "menu" ? pathTo(functionName, item.items, [...above, item.title]) : null;
    if (below) return below;
  }
  return null;
}

const saved = new Map<string, SavedState>();

async function setUp({ language, locale, timeZone, refusals, adopted }: Place): Promise<SavedState> {
  const person = (email: string, name: string, role: Person["role"]): Person => ({
    email,
    name,
    role,
    locale: language,
  });
  const people = [
    person(OWNER, "Demo Omistaja", "owner"),
    person(GUEST, "Demo Kumppani", "editor"),
    person(VIEWER, "Demo Katsoja", "viewer"),
  ];
  const workbook = new Workbook({
    id: "wild-spreadsheet",
    name: "Demo",
    locale,
    timeZone,
    owner: OWNER,
    editors: [GUEST],
    viewers: [VIEWER],
  });
  workbook.apply({ kind: "insertSheet", sheetId: workbook.newId(), name: "Demo", index: 0, rows: 100, columns: 8 });
  let state: SavedState | null = null;
  const storage: Storage = {
    load: () => null,
    append: () => undefined,
    save: (it) => {
      state = structuredClone(it);
    },
    journalBytes: 0,
    close: () => undefined,
  };
  const host = new Host({ bundle: await shipped(), workbook, people, now: NOW, seed: 1, refusals, storage });
  host.open(OWNER);
  if (adopted) {
    const sheetId = plantOwnList(host, 8).sheet.id;
    const input = { requestId: "wild-adoption", language, sheetId, header: HEADER, columns: [...CHOSEN] };
    host.call(OWNER, "adoptList", [JSON.stringify(input)]);
  } else host.call(OWNER, "setUp", [JSON.stringify({ requestId: "wild-set-up", language })]);
  host.save();
  return state as unknown as SavedState;
}

/** A register that begins as it was kept and is not kept again. */
function keptAs(state: SavedState): Storage {
  return {
    load: () => ({ state, entries: [] }),
    append: () => undefined,
    save: () => undefined,
    journalBytes: 0,
    close: () => undefined,
  };
}
