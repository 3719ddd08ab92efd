import type { Desk } from "../desk";
import type { View } from "../store";

/** Who sits at this page; another window may be another person. */
export function UserBar({ desk, view }: { desk: Desk; view: View }) {
  const address = (email: string) => `?user=${encodeURIComponent(email)}`;
  return (
    <section class="user" aria-label="User">
      <label class="speed" title={desk.words.googleSpeedHint}>
        <input
          type="checkbox"
          checked={view.googleSpeed}
          onChange={(event) => desk.store.set({ googleSpeed: event.currentTarget.checked })}
        />
        {desk.words.googleSpeed}
      </label>
      <select
        aria-label={desk.words.user}
        value={view.user}
        onChange={(event) => location.assign(address(event.currentTarget.value))}
      >
        {view.people.map(({ email, name, role }) => (
          <option key={email} value={email}>{`${name} (${desk.words.role[role]})`}</option>
        ))}
      </select>
      <details>
        <summary aria-label={desk.words.anotherWindow} title={desk.words.anotherWindow}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 5V2h9v9h-3M2 5h9v9H2z" />
          </svg>
        </summary>
        <div class="menu">
          <p>{desk.words.anotherWindow}</p>
          {view.people
            .filter(({ email }) => email !== view.user)
            .map(({ email, name }) => (
              <a key={email} href={address(email)} target="_blank" rel="noreferrer">
                {name}
              </a>
            ))}
        </div>
      </details>
    </section>
  );
}
