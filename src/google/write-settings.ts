import type { SettingsTab } from "./settings-tab";
import { isMoment, type Zone } from "./zone";

/** Writes the settings that were set; a line that a person has deleted is left deleted. */
export function writeSettings(settings: SettingsTab, zone: Zone): void {
  settings.pending.forEach((content, key) => {
    const place = settings.place(key);
    if (!place) return;
    const cell = settings.sheet.getRange(place.row, place.column);
    if (typeof content === "string" && key === "heartbeat" && isMoment(content)) cell.setValue(zone.dateOf(content));
    else cell.setNumberFormat("@").setValue(content);
  });
  settings.pending.clear();
}
