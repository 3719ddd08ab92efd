import type { Language } from "../../src/i18n";

/** A person of the demo team, as a row of the team list in Settings. */
export interface DemoMember {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly active: boolean;
}

const NAMES = {
  fi: { seller: "Demo Myyjä", colleague: "Demo Kollega", manager: "Demo Päällikkö", former: "Demo Entinen" },
  en: { seller: "Demo Seller", colleague: "Demo Colleague", manager: "Demo Manager", former: "Demo Leaver" },
} as const;

/** The team: three who work and one who has left, whose customers therefore have no owner that gets mail. */
export function demoTeam(language: Language): DemoMember[] {
  const names = NAMES[language];
  return [
    { name: names.seller, email: "demo.myyja@example.fi", language, active: true },
    { name: names.colleague, email: "demo.kollega@example.fi", language, active: true },
    { name: names.manager, email: "demo.paallikko@example.fi", language, active: true },
    { name: names.former, email: "demo.entinen@example.fi", language, active: false },
  ];
}
