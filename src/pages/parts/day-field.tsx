import { isDay } from "../../core/days";
import { dayText } from "../../i18n/day-text";
import { boot } from "./boot";

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  /** "2026-01-31", or "" for none. */
  readonly value: string;
  /** The year is said where it is not that of today. */
  readonly today?: string;
  readonly onInput: (day: string) => void;
  readonly error?: string | undefined;
}

/** A day. The browser writes it in its own language, so the weekday and the day stand beside it in the person's. */
export function DayField({ id, label, value, today = boot.today, onInput, error }: DayFieldProps) {
  const words = isDay(value) ? dayText(boot.language, value, today) : "";
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="meta">{words}</span>
      </label>
      <input
        type="date"
        class="input"
        id={id}
        value={value}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error && (
        <p id={`${id}-error`} class="wrong">
          {error}
        </p>
      )}
    </div>
  );
}
