import { demoTeam } from "../../demo/people";
import type { Person } from "../host/account";

/** Who has the demo spreadsheet: the working team, its first member the owner, and one who may only look. */
export function demoPeople(language: "fi" | "en"): Person[] {
  const team = demoTeam(language).filter(({ active }) => active);
  const viewer = { email: "demo.katselija@example.fi", name: language === "fi" ? "Demo Katselija" : "Demo Viewer" };
  return [
    ...team.map(({ email, name }, index) => ({
      email,
      name,
      locale: language,
      role: index === 0 ? ("owner" as const) : ("editor" as const),
    })),
    { ...viewer, locale: language, role: "viewer" as const },
  ];
}
