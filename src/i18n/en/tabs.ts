import type { Door, Kind, ReminderDays } from "../../core/choices";

/** Words that stand in the tabs: the choices beside steps and channels, the names of acts, the state of the reminders. */
export const tabs = {
  "kind.customer": "Customer",
  "kind.reseller": "Reseller",
  "kind.partner": "Partner",
  "language.fi": "Finnish",
  "language.en": "English",
  "door.sheet": "Sheet",
  "door.sidebar": "Panel",
  "reminderDays.mon-fri": "Mon–Fri",
  "reminderDays.mon-sat": "Mon–Sat",
  "reminderDays.every-day": "every day",
  "active.yes": "Yes",
  "active.no": "No",
} as const satisfies Record<
  | `kind.${Kind}`
  | `language.${"fi" | "en"}`
  | `door.${Door}`
  | `reminderDays.${ReminderDays}`
  | `active.${"yes" | "no"}`,
  string
>;
