import { addDays } from "../../core/days";
import type { MessageKey } from "../../i18n";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { DayField } from "../parts/day-field";
import { Field } from "../parts/field";
import { RadioRow } from "../parts/radio-row";
import type { Form } from "./form";

const REASONS = [
  "contact.reason.their-turn",
  "contact.reason.no-need",
  "contact.reason.colleague",
  "contact.reason.ends",
] as const satisfies readonly MessageKey[];

interface NextStepProps {
  readonly form: Form;
  readonly today: string;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly onChange: (change: Partial<Form>) => void;
}

/** What was agreed for the next time, or the reason why nothing was. */
export function NextStep({ form, today, errors, onChange }: NextStepProps) {
  const on = (days: number) => onChange({ nextDate: addDays(today, days) });
  return (
    <>
      <RadioRow
        name="has-next"
        legend={say("contact.next")}
        options={[
          { value: "next", label: say("contact.next-step") },
          { value: "none", label: say("contact.no-next") },
        ]}
        value={form.hasNext ? "next" : "none"}
        onChange={(value) => onChange({ hasNext: value === "next" })}
      />
      {form.hasNext ? (
        <>
          <Field
            id="nextStep"
            label={say("contact.next-step")}
            value={form.nextStep}
            error={errors.nextStep}
            onInput={(nextStep) => onChange({ nextStep })}
          />
          <div class="row">
            <div class="grow">
              <DayField
                id="nextDate"
                label={say("contact.next-date")}
                value={form.nextDate}
                today={today}
                error={errors.nextDate}
                onInput={(nextDate) => onChange({ nextDate })}
              />
            </div>
            <div class="row beside">
              <Button onClick={() => on(1)}>{say("contact.tomorrow")}</Button>
              <Button onClick={() => on(7)}>{say("contact.week")}</Button>
            </div>
          </div>
        </>
      ) : (
        <Field
          id="noNextBecause"
          label={say("contact.no-next-reason")}
          value={form.noNextBecause}
          error={errors.noNextBecause ?? errors.nextStep}
          proposals={REASONS.map((key) => say(key))}
          onInput={(noNextBecause) => onChange({ noNextBecause })}
        />
      )}
    </>
  );
}
