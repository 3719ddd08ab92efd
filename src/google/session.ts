import type { Language } from "../i18n";

/** E-mail address of the person who acts, in lower case; "" where Google does not tell. */
function activeUser(): string {
  return Session.getActiveUser().getEmail().trim().toLowerCase();
}

/** E-mail address of the person who acts through a menu or a page, in lower case. Google may keep the active user of another
 * domain to itself, but both run with the authority of who acts; in a trigger it would be whoever made it. */
export function actingUser(): string {
  return activeUser() || effectiveUser();
}

/** E-mail address of the person whose authority the script runs with; of a trigger, of who made it. */
export function effectiveUser(): string {
  return Session.getEffectiveUser().getEmail().trim().toLowerCase();
}

/** Language of the person's Google account: Finnish for Finnish, else English. All that onOpen may know. */
export function accountLanguage(): Language {
  return /^fi\b/i.test(Session.getActiveUserLocale()) ? "fi" : "en";
}
