import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { View } from "../store";
import { Dock } from "./dock";
import { fieldMoment, moment, nextMorning } from "./time";

/** The register's own clock: it stands until it is moved, and what is due on the way runs in order. */
export function ClockBar({ desk, view }: { desk: Desk; view: View }) {
  const { now, language, timeZone, triggers, ran } = view;
  const words = desk.words;
  const [to, setTo] = useState("");
  useEffect(() => {
    if (now) setTo(fieldMoment(now, timeZone));
  }, [now, timeZone]);
  const say = (at: number) => moment(at, language, timeZone);
  const busy = view.running > 0;
  return (
    <Dock name="Clock" title={words.clockBar(say(now))}>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy}
          onClick={() => void desk.moveClock(nextMorning(now, timeZone))}
        >
          {words.nextMorning}
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => void desk.moveClock(new Date(now + 3_600_000).toISOString())}
        >
          {words.plusHour}
        </button>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void desk.moveClock(to);
        }}
      >
        <label>
          {words.moveTo}{" "}
          <input type="datetime-local" required value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={busy}>
          {words.move}
        </button>
      </form>
      <h3>{words.triggers}</h3>
      <ul>
        {triggers.map((trigger) => (
          <li key={trigger.id}>
            {trigger.function}
            {trigger.next !== null && `, ${words.nextRun(say(trigger.next))}`}
          </li>
        ))}
        {triggers.length === 0 && <li class="quiet">{words.noTriggers}</li>}
      </ul>
      {ran && (
        <>
          <h3>{words.sinceMove}</h3>
          <ul role="status">
            {ran.map((each) => (
              <li key={each.id}>
                {say(each.at)}: {each.function} {each.error ?? ""}
              </li>
            ))}
            {ran.length === 0 && <li class="quiet">{words.nothingRan}</li>}
          </ul>
        </>
      )}
    </Dock>
  );
}
