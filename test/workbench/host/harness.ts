import { Host, type HostOptions, type Person } from "../../../scripts/workbench/host/host";

export const OTTO: Person = { email: "otto@example.fi", name: "Otto Demo", locale: "fi", role: "owner" };
export const EVE: Person = { email: "eve@example.fi", name: "Eve Demo", locale: "en", role: "editor" };
export const VERA: Person = { email: "vera@example.fi", name: "Vera Demo", locale: "fi", role: "viewer" };

/** Monday 12 January 2026, 9:00 in Helsinki. */
export const MONDAY = Date.UTC(2026, 0, 12, 7);

export const SCOPES = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/userinfo.email",
];

export interface ScriptOptions extends Partial<Omit<HostOptions, "bundle">> {
  readonly pages?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly scopes?: readonly string[];
}

/** A host whose bundle is `code`: the real realm and services, a small script. */
export function hostOf(code: string, { pages = {}, timeZone, scopes, ...options }: ScriptOptions = {}): Host {
  const manifest = { timeZone: timeZone ?? "Europe/Helsinki", runtimeVersion: "V8", oauthScopes: scopes ?? SCOPES };
  return new Host({ people: [OTTO, EVE, VERA], now: MONDAY, seed: 7, bundle: { code, pages, manifest }, ...options });
}

/** What the body of a function answers when a page calls it. */
export function answer(body: string, options: ScriptOptions = {}): unknown {
  return hostOf(`function run() { ${body} }`, options).call(OTTO.email, "run", []);
}
