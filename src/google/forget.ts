/** What the add-on keeps in properties of the script store, by the beginnings of the names. */
const OURS = ["requests", "known", "tended", "imports", "reminders."];

/** Forgets all that the add-on remembers here; what other code of the same script project keeps stays. */
export function forgetAll(): void {
  const store = PropertiesService.getScriptProperties();
  const others: Record<string, string> = {};
  for (const [key, value] of Object.entries(store.getProperties()))
    if (!OURS.some((beginning) => key.indexOf(beginning) === 0)) others[key] = value;
  store.setProperties(others, true);
  PropertiesService.getUserProperties().deleteProperty("channel");
}
