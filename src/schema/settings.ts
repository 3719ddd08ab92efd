import * as z from "zod/mini";
import settingsJson from "../../sheets-templates/settings.json";
import { LANGUAGES, REMINDER_DAYS } from "../core/choices";
import type { Twofold } from "./template";

/** Tab Settings: one line per setting, each with its explanation, and below them the team. */
export const settingValues = z.object({
  /** E-mail address of the register's owner. */
  registerOwner: z.string(),
  language: z.enum(LANGUAGES),
  /** 0–23, in the sheet's zone. */
  reminderHour: z.int().check(z.minimum(0), z.maximum(23)),
  reminderDays: z.enum(REMINDER_DAYS),
  /** What the add-on tells of the reminders, in words. */
  reminders: z.string(),
  /** "2026-01-31 14:05" in the sheet's zone, or "". */
  heartbeat: z.string(),
  /** What the formula beside it shows. */
  heartbeatCheck: z.string(),
});
export type SettingValues = z.infer<typeof settingValues>;
export type SettingKey = keyof SettingValues;

export const teamRow = z.object({
  name: z.string(),
  /** Lower case, without spaces around it. */
  email: z.string(),
  language: z.enum(LANGUAGES),
  active: z.boolean(),
});
export type TeamMember = z.infer<typeof teamRow>;

export interface SettingTemplate {
  readonly key: SettingKey;
  readonly label: Twofold;
  readonly type: "text" | "choice" | "hour" | "time" | "heartbeat";
  readonly choices?: "language" | "reminderDays";
  /** What Set up writes; codes of choices. */
  readonly value: Twofold;
  readonly explanation: Twofold;
  /** "add-on": people only read it. */
  readonly writes?: "add-on";
}

export interface SettingsTemplate {
  readonly tab: "settings";
  readonly title: Twofold;
  readonly color: string;
  readonly header: Readonly<Record<"setting" | "value" | "explanation", Twofold>>;
  readonly settings: readonly SettingTemplate[];
  /** After so many hours without a sign of life the reminders count as stopped. */
  readonly heartbeatHours: number;
  readonly team: readonly {
    readonly key: keyof TeamMember;
    readonly header: Twofold;
    readonly type: "text" | "choice";
    readonly choices?: "language" | "active";
  }[];
  readonly teamExplanation: Twofold;
}

export const settingsTemplate = settingsJson as SettingsTemplate;
