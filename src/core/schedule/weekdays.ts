import type { ReminderDays } from "../choices";

const WEEKDAYS: Record<ReminderDays, readonly number[]> = {
  "mon-fri": [1, 2, 3, 4, 5],
  "mon-sat": [1, 2, 3, 4, 5, 6],
  "every-day": [1, 2, 3, 4, 5, 6, 7],
};

/** The weekdays of a choice in Settings, 1 is Monday. */
export function weekdaysOf(days: ReminderDays): readonly number[] {
  return WEEKDAYS[days];
}
