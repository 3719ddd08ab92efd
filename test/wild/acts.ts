import fc from "fast-check";
import { CHANNELS, STEPS } from "../../src/core/choices";
import { readRef } from "../../src/core/customer-ref";
import { classifyData, type Input } from "../../src/schema/calls";
import { ImportFile } from "../actions/import-file";
import type { Act, Deed, Told } from "./act";
import { nothing, SILENCE } from "./act";
import {
  type Footprint,
  idGiven,
  NOTHING,
  newHistoryRows,
  newRow,
  OF_A_CHANGE,
  type Part,
  tending,
  withId,
  withName,
} from "./footprint";
import { contentText, settingLabels } from "./ground";
import { MANY, moving, wholeRows } from "./moves";
import { user as anyUser, wildText } from "./people";
import { repairing, takingOut } from "./upkeep";
import type { World } from "./world";

/** An act of the add-on as a generator draws it; numbers choose among what is there when it is done. */
export interface AddonAct {
  readonly user: string;
  readonly does: keyof typeof ACTS;
  readonly row: number;
  readonly count: number;
  readonly text: string;
  readonly step: (typeof STEPS)[number];
}

/** Makes an act ready: looks at the register as the person would. */
export function ready(world: World, drawn: AddonAct): Act {
  return ACTS[drawn.does](world, drawn);
}

const CONTACT_FIELDS = [
  "lastContact",
  "lastContactBy",
  "nextStep",
  "nextDate",
  "heardOn",
  "presentState",
  "goals",
  "challenges",
  "due",
  ...OF_A_CHANGE,
];

const ACTS = {
  logContact: (world: World, drawn: AddonAct): Act => {
    const customerId = customerOf(world, drawn);
    const today = dayOf(world);
    const input: Input<"logContact"> = {
      requestId: world.request(),
      customerId,
      channel: CHANNELS[drawn.count % CHANNELS.length]!,
      answered: drawn.count % 3 !== 0,
      day: today,
      people: "",
      presentState: drawn.count % 2 === 0 ? drawn.text : "",
      goals: "",
      challenges: drawn.text,
      note: drawn.text,
      nextStep: drawn.count % 4 === 0 ? "" : "Soita",
      nextDate: drawn.count % 4 === 0 ? "" : later(world, 5),
      noNextBecause: drawn.count % 4 === 0 ? "Ei tarvetta" : "",
    };
    return logging(drawn.user, input);
  },

  /** The panel sends its last contact once more: the answer had not come. */
  logAgain: (world: World, drawn: AddonAct): Act => {
    const last = [...world.deeds].reverse().find(({ act }) => act.again !== undefined);
    return last?.act.again ? { ...last.act.again(last), user: last.act.user } : nothing(drawn.user);
  },

  classify: (world: World, drawn: AddonAct): Act => classifying(world, drawn),

  importFile: (world: World, drawn: AddonAct): Act => importing(world, drawn),

  undo: (world: World, drawn: AddonAct): Act => {
    const undoable = world.deeds.filter(({ ending }) => "told" in ending && ending.told.actId !== null);
    const deed = undoable[drawn.row % Math.max(undoable.length, 1)];
    if (!deed) return nothing(drawn.user);
    const actId = (deed.ending as { told: Told }).told.actId as string;
    return {
      name: `undo ${deed.act.name}`,
      user: drawn.user,
      footprint: takingBack(deed),
      run: () => world.send(drawn.user, "undo", { actId }),
    };
  },

  undoLast: (world: World, drawn: AddonAct): Act => ({
    name: "undo last",
    user: drawn.user,
    // The last act may be the adoption itself, or what took the add-on out.
    footprint: { ...takingBack(...world.deeds), releases: world.adopted },
    run: () => world.choose(drawn.user, "undoLast"),
  }),

  remindersOn: (world: World, drawn: AddonAct): Act => ({
    name: "reminders on",
    user: drawn.user,
    footprint: REMINDERS,
    run: () => world.choose(drawn.user, "remindersOn"),
  }),

  /** Hours pass, a night now and then; the hourly run comes when it is switched on. */
  wait: (world: World, { user, count }: AddonAct): Act => ({
    name: "wait",
    user,
    footprint: REMINDERS,
    run: () => {
      world.host.moveClock(world.host.now() + count * count * 3_600_000);
      return SILENCE;
    },
  }),

  setUp: (world: World, drawn: AddonAct): Act => ({
    name: "set up",
    user: drawn.user,
    footprint: { parts: [...tending(), newHistoryRows], adds: {}, builds: true, logged: false },
    run: () => world.send(drawn.user, "setUp", { requestId: world.request(), language: world.language }),
  }),

  /** The pages open and look. */
  look: (world: World, { user, row, count, text }: AddonAct): Act => ({
    name: "look",
    user,
    footprint: NOTHING,
    run: () => {
      const sheet = world.host.workbook.sheets[count % world.host.workbook.sheets.length]!;
      world.host.select(user, sheet.name, `A${(row % sheet.maxRows) + 1}`);
      if (world.open(user))
        for (const page of [
          "showLogContact",
          "showClassify",
          "showImport",
          "showSetUp",
          "showCheckSheet",
          "showTakeOut",
        ])
          world.choose(user, page);
      const { key } = world.send(user, "selectedRow", {});
      if (key !== null) world.send(user, "customerAt", { key });
      world.send(user, "findCustomers", { query: text.slice(0, 20) });
      world.send(user, "checkSheet", {});
      return SILENCE;
    },
  }),
  archive: (world: World, drawn: AddonAct): Act => moving(world, drawn, "archive"),
  bringBack: (world: World, drawn: AddonAct): Act => moving(world, drawn, "return"),
  repair: repairing,
  takeOut: takingOut,
} satisfies Record<string, (world: World, drawn: AddonAct) => Act>;

function logging(user: string, input: Input<"logContact">): Act {
  const ref = readRef(input.customerId);
  const rows = "id" in ref ? withId(ref.id) : withName(ref.name);
  return {
    name: "log a contact",
    user,
    footprint: {
      parts: [
        { tab: "customers", fields: CONTACT_FIELDS, rows },
        idGiven("customers", rows),
        { tab: "contacts", fields: "all", rows: newRow },
        newHistoryRows,
        ...tending(),
      ],
      adds: { contacts: 1 },
      logged: true,
    },
    run: (world) => world.send(user, "logContact", input),
    holds: ({ cells, disturbed }) => {
      const notes = cells.filter(
        ({ tab, fields, rowNew }) => tab === "contacts" && rowNew && fields.has("noNextBecause"),
      );
      const rowsAdded = new Set(
        cells
          .filter(({ tab, rowNew, fields }) => tab === "contacts" && rowNew && fields.has("customerId"))
          .map(({ change }) => change.row),
      );
      const nextStep = cells.filter(({ tab, fields }) => tab === "customers" && fields.has("nextStep"));
      const wrong = nextStep.filter(
        ({ change }) => change.aspect === "content" && contentText(change.after ?? "") !== input.nextStep,
      );
      return [
        ...(rowsAdded.size === 1 || disturbed ? [] : [`${rowsAdded.size} contacts were added`]),
        ...(notes.length <= 1 ? [] : ["two rows say why there is no next step"]),
        ...wrong.map(({ change }) => `the next step is ${contentText(change.after)}`),
      ];
    },
    again: ({ ending }) => ({
      ...logging(user, input),
      name: "log a contact again",
      holds: ({ cells }) =>
        "told" in ending && cells.some(({ tab, rowNew }) => tab === "contacts" && rowNew)
          ? ["the contact was logged twice"]
          : [],
    }),
  };
}

function classifying(world: World, { user, row, count, step }: AddonAct): Act {
  const title = world.titleOf("customers");
  if (title === null || !world.open(user)) return nothing(user);
  const from = (row % 12) + 1;
  world.host.select(user, title, `A${from}:B${from + count * 2}`);
  const opened = world.dialog(user, "showClassify");
  if (opened === undefined) return nothing(user);
  const data = classifyData.parse(opened);
  const refs = data.customers.map(({ id }) => readRef(id));
  const rows: Part["rows"] = (cell) => refs.some((ref) => ("id" in ref ? withId(ref.id) : withName(ref.name))(cell));
  if (refs.length === 0) return nothing(user);
  const input = { requestId: world.request(), step, customerIds: data.customers.map(({ id }) => id), rows: data.rows };
  return {
    name: "classify",
    user,
    footprint: {
      parts: [
        { tab: "customers", fields: ["step", "stepSince", "due", ...OF_A_CHANGE], rows },
        idGiven("customers", rows),
        newHistoryRows,
        ...tending(),
      ],
      adds: {},
      logged: true,
    },
    run: () => world.send(user, "classify", input),
  };
}

function importing(world: World, { user, count, text }: AddonAct): Act {
  const names = Array.from({ length: count * 2 }, (_, i) => (i === 0 ? text : `Demo Tuotu ${i} Oy`));
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  const lines = names.map((name, i) =>
    [name, i % 2 === 0 ? `demo${i}@example.fi` : text, "Tampere"].map(quoted).join(";"),
  );
  const file = new ImportFile(["Nimi;Sähköposti;Postitoimipaikka", ...lines].join("\n"));
  return {
    name: "import",
    user,
    footprint: {
      parts: [
        { tab: "customers", fields: "all", rows: newRow },
        { tab: "customers", fields: "all", rows: newRow, aspects: ["note"] },
        // A file may fill what the customer's row has empty, or change it.
        { tab: "customers", fields: ["name", "email", "city", ...OF_A_CHANGE], rows: ({ rowNew }) => !rowNew },
        idGiven("customers", () => true),
        newHistoryRows,
        ...tending(),
      ],
      adds: { customers: names.length },
      logged: true,
    },
    run: () => {
      const plan = file.plan(world.send(user, "startImport", { fileHash: file.hash }));
      const details: string[] = [];
      for (const piece of file.pieces(plan.rows, 3))
        details.push(...world.send(user, "importPiece", piece).problems.map(({ message }) => message));
      const input = { importId: file.importId, fileHash: file.hash, rows: plan.rows.length, finished: true };
      const outcome = world.send(user, "finishImport", input);
      return { ...outcome, details: [...outcome.details, ...details] };
    },
  };
}

/** What taking acts back may change: the cells that they changed, wherever they are now; contacts are marked instead of
 * removed, imported rows go. */
function takingBack(...deeds: readonly Deed[]): Footprint {
  const parts = deeds.flatMap(({ act, seen }) => {
    const ids = new Set(seen.cells.filter(({ tab }) => tab === "customers").flatMap((cell) => [...cell.ids]));
    const fields = act.footprint.parts.filter(({ tab }) => tab === "customers").map((part) => part.fields);
    return fields.map((its): Part => ({ tab: "customers", fields: its, rows: withId(...ids) }));
  });
  const moves = deeds.some(({ act }) => act.footprint.moves);
  return {
    parts: [
      ...parts,
      ...(moves ? wholeRows() : []),
      { tab: "customers", fields: ["due", "updated"], rows: () => true },
      { tab: "contacts", fields: ["void"], rows: () => true },
      { tab: "history", fields: ["undone"], rows: ({ rowNew }) => !rowNew },
      newHistoryRows,
      ...tending(),
    ],
    adds: moves ? { archive: MANY, customers: MANY, contacts: MANY } : {},
    removes: (tab) =>
      moves || (tab === "customers" && deeds.some(({ act }) => (act.footprint.adds.customers ?? 0) > 0)),
    mends: deeds.some(({ act }) => act.footprint.mends === true),
    moves,
    logged: !moves,
  };
}

/** Reminders write what is due in words, and signs of life into Settings. */
const REMINDERS: Footprint = {
  parts: [
    { tab: "customers", fields: ["due"], rows: () => true },
    {
      tab: "settings",
      fields: "all",
      rows: ({ names }) =>
        [...settingLabels("heartbeat"), ...settingLabels("reminders")].some((label) => names.has(label)),
    },
    newHistoryRows,
    ...tending(),
  ],
  adds: {},
  removes: (tab) => tab === "history",
  logged: false,
};

/** The customer whose row the person selects, as the panel knows it; else one that is not there. */
function customerOf(world: World, { user, row, text }: AddonAct): string {
  const title = world.titleOf("customers");
  if (title === null) return "A2222222";
  const { lastRow } = { lastRow: world.host.workbook.sheetByName(title)!.lastRow() };
  world.host.select(user, title, `A${(row % Math.max(lastRow, 1)) + 1}`);
  try {
    const { key } = world.send(user, "selectedRow", {});
    const at = key === null ? null : world.send(user, "customerAt", { key }).customer;
    const found = at ?? world.send(user, "findCustomers", { query: text.slice(0, 20) }).customers[0];
    return found?.id ?? "A2222222";
  } catch {
    // What the page is told when it looks is judged where pages look; a contact for a stale customer follows.
    return "A2222222";
  }
}

function dayOf({ host }: World): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: host.workbook.timeZone }).format(host.now());
}

function later(world: World, days: number): string {
  const [year, month, day] = dayOf(world).split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

const OFTEN: Partial<Record<keyof typeof ACTS, number>> = {
  logContact: 8,
  logAgain: 3,
  classify: 4,
  undo: 4,
  setUp: 1,
};

export const addonAct: fc.Arbitrary<AddonAct> = fc.record({
  user: anyUser,
  does: fc.oneof(
    ...(Object.keys(ACTS) as (keyof typeof ACTS)[]).map((does) => ({
      weight: OFTEN[does] ?? 2,
      arbitrary: fc.constant(does),
    })),
  ),
  row: fc.nat(12),
  count: fc.integer({ min: 1, max: 5 }),
  text: wildText,
  step: fc.constantFrom(...STEPS),
});
