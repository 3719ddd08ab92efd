import type { Channel, Step } from "../../src/core/choices";
import { addDays as later, weekdayOf } from "../../src/core/days";
import { idOf } from "../../src/core/ids";
import type { Language } from "../../src/i18n";
import { type DemoCompany, demoCompanies } from "./companies";
import { type DemoMember, demoTeam } from "./people";
import { type Chance, chance } from "./random";
import { FIRST_STEPS, HEARD, MET, NEXT_STEPS, NOTES, RETURN_STEPS, SOURCES } from "./talk";

/** A row by the keys of its tab's template. Days are "2026-01-31", choices are their code names, an absent key is an
 * empty cell. */
export type DemoRow = Readonly<Record<string, string | number | boolean>>;

export interface DemoRegister {
  readonly team: readonly DemoMember[];
  readonly customers: readonly DemoRow[];
  /** Newest last, as the register keeps them. `customerId` is the `id` of a customer above. */
  readonly contacts: readonly DemoRow[];
}

const CUSTOMERS = 250;
const SEED = 2077474;

/** How many customers stand on each step. */
const ON_STEP: readonly (readonly [Step, number])[] = [
  ["key-account", 14],
  ["regular", 36],
  ["advocate", 10],
  ["customer", 52],
  ["prospect", 58],
  ["suspect", 54],
  ["passive", 16],
  ["former", 10],
];

/** Days from today to a follow-up; each is given to so many customers, the rest have none. */
const FOLLOW_UPS: readonly (readonly [from: number, to: number, customers: number])[] = [
  [-45, -8, 8],
  [-7, -1, 10],
  [0, 0, 9],
  [1, 1, 8],
  [2, 14, 42],
  [15, 90, 55],
];

/** The demo register as it stands on `today` ("2026-01-31"): the same companies and stories every time, their days moved
 * along with the clock. 250 customers and about 900 contacts of the two years before. */
export function demoRegister(language: Language, today: string): DemoRegister {
  const dice = chance(SEED);
  const team = demoTeam(language);
  const companies = demoCompanies(CUSTOMERS, dice);
  const steps = dice.shuffled(ON_STEP.flatMap(([step, count]) => Array<Step>(count).fill(step)));
  const followUps = dice.shuffled(followUpDays(today, dice));
  const stories = companies.map((company, i) =>
    story({
      company,
      n: i + 1,
      step: i === 0 ? "key-account" : steps[i]!,
      followUp: followUps[i]!,
      team,
      language,
      today,
      dice,
    }),
  );
  const contacts = stories.flatMap(({ contacts }) => contacts);
  contacts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.customerId < b.customerId ? -1 : 1));
  return {
    team,
    customers: stories.map(({ customer }) => customer),
    contacts: contacts.map((contact, i) => ({ id: idOf("K", "demo", i), ...contact })),
  };
}

/** The days of all follow-ups, "" for customers without one; only today's and tomorrow's may fall on a weekend. */
function followUpDays(today: string, dice: Chance): string[] {
  const days = FOLLOW_UPS.flatMap(([from, to, customers]) =>
    Array.from({ length: customers }, () => {
      const day = later(today, dice.between(from, to));
      return from === to ? day : onWorkingDay(day);
    }),
  );
  return [...days, ...Array<string>(CUSTOMERS - days.length).fill("")];
}

interface Plot {
  readonly company: DemoCompany;
  readonly n: number;
  readonly step: Step;
  readonly followUp: string;
  readonly team: readonly DemoMember[];
  readonly language: Language;
  readonly today: string;
  readonly dice: Chance;
}

/** Contacts a customer of each step has had in two years, least and most. */
const CONTACTS: Record<Step, readonly [number, number]> = {
  suspect: [0, 0],
  prospect: [1, 4],
  customer: [3, 6],
  regular: [5, 9],
  "key-account": [10, 16],
  advocate: [6, 10],
  passive: [2, 4],
  former: [1, 3],
};

function story({ company, n, step, followUp, team, language, today, dice }: Plot) {
  const word = (pair: readonly [string, string]): string => pair[language === "fi" ? 0 : 1];
  const id = idOf("A", "demo", n);
  const owner = dice.in(step === "suspect" ? 0.4 : 0.92) ? dice.pick(ownersOf(team, step)) : undefined;
  const away = step === "passive" || step === "former";
  const nextStep =
    followUp === "" ? "" : word(dice.pick(away ? RETURN_STEPS : step === "suspect" ? FIRST_STEPS : NEXT_STEPS));
  const days = contactDays(CONTACTS[step], away, today, dice);
  const contacts = days.map((date, i) => {
    const heard = dice.pick(HEARD);
    const latest = i === days.length - 1;
    const channel = dice.pick<Channel>(["call", "call", "call", "visit", "meeting", "email", "email", "message"]);
    return {
      date,
      customerId: id,
      customer: company.name,
      channel,
      people: word(dice.pick(MET)),
      presentState: word(heard.present),
      goals: word(heard.goals),
      challenges: word(heard.challenges),
      note: word(dice.pick(NOTES)),
      twoWay: channel === "email" || channel === "message" ? dice.in(0.5) : true,
      ...(latest && followUp !== "" ? { nextStep, nextDate: followUp } : {}),
      by: owner?.email ?? "demo.paallikko@example.fi",
      door: "sidebar",
      loggedAt: date,
    };
  });
  const last = contacts[contacts.length - 1];
  const customer: DemoRow = {
    id,
    name: company.name,
    businessId: company.businessId,
    kind: "customer",
    customerNumber: company.customerNumber,
    industry: word(company.industry),
    address: company.address,
    postcode: company.postcode,
    city: company.city,
    phone: company.phone,
    email: company.email,
    website: company.website,
    language: "fi",
    ...(owner === undefined ? {} : { owner: owner.name }),
    step,
    stepSince: last === undefined ? later(today, -dice.between(100, 700)) : days[Math.floor(days.length / 2)]!,
    ...(last === undefined
      ? {}
      : {
          lastContact: last.date,
          lastContactBy: last.by,
          heardOn: last.date,
          presentState: last.presentState,
          goals: last.goals,
          challenges: last.challenges,
        }),
    ...(followUp === "" ? {} : { nextStep, nextDate: followUp }),
    source: word(dice.pick(SOURCES)),
    created: later(today, -730),
  };
  return { customer, contacts };
}

/** Key accounts are the manager's and the seller's; the leaver still has a few old customers. */
function ownersOf([seller, colleague, manager, leaver]: readonly DemoMember[], step: Step): DemoMember[] {
  if (step === "key-account") return [manager!, seller!];
  if (step === "passive" || step === "former") return [seller!, colleague!, leaver!];
  return [seller!, seller!, seller!, colleague!, colleague!, manager!];
}

/** Working days of the past two years, ascending; passive and former customers have been silent for half a year. */
function contactDays([least, most]: readonly [number, number], away: boolean, today: string, dice: Chance): string[] {
  const newest = away ? 180 : 3;
  const days = Array.from({ length: dice.between(least, most) }, () =>
    onWorkingDay(later(today, -dice.between(newest, 725))),
  );
  return [...new Set(days)].sort();
}

/** `day`, or the Friday before when it is on a weekend. */
function onWorkingDay(day: string): string {
  return later(day, Math.min(0, 5 - weekdayOf(day)));
}
