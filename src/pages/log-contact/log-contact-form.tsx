import { useEffect, useState } from "preact/hooks";
import { CHANNELS } from "../../core/choices";
import { answeredByDefault } from "../../core/contact/entry";
import { contactProblemText } from "../../i18n/contact-problem-text";
import { logContactData } from "../../schema/calls";
import { boot, bootData, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { CopySupport } from "../parts/copy-support";
import { DayField } from "../parts/day-field";
import { ErrorStrip } from "../parts/error-strip";
import { Field } from "../parts/field";
import { RadioRow } from "../parts/radio-row";
import { RepairButton } from "../parts/repair-button";
import { Status } from "../parts/status";
import { Conflicts } from "./conflicts";
import { CustomerSection } from "./customer-section";
import type { Form } from "./form";
import "./log-contact.css";
import { NextStep } from "./next-step";
import { useContactForm } from "./use-contact-form";
import { useCustomer } from "./use-customer";
import { useSelectedRow } from "./use-selected-row";

const data = bootData(logContactData);

/** The panel *Log a contact*. */
export function LogContact() {
  const row = useSelectedRow({ ...data.selected, today: boot.today });
  const contact = useContactForm(data, row.today);
  const { form, change, saving } = contact;
  const whose = useCustomer({ customer: contact.customer, begun: contact.begun, row, onCustomer: contact.setCustomer });
  const errors: Record<string, string> = Object.fromEntries(
    contact.problems.map((problem) => [problem.field, contactProblemText(boot.language, problem)]),
  );
  const lookupFailure = whose.failure ?? row.failure;

  const [first] = useState(contact.customer ? "presentState" : "customerId");
  useEffect(() => document.getElementById(first)?.focus(), [first]);

  function lookAgain(): void {
    whose.setFailure(null);
    row.look();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      contact.save();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      // A browser would submit the form: half a contact would be saved by a slip.
      event.preventDefault();
    }
    if (event.key === "Escape") google.script.host.editor.focus();
  }

  const box = (field: "presentState" | "goals" | "challenges" | "note", rows: number) => (
    <Field
      id={field}
      label={say(BOXES[field])}
      rows={rows}
      value={form[field]}
      error={errors[field]}
      hint={field === "note" ? undefined : before(contact.customer?.[field])}
      onInput={(value) => change({ [field]: value })}
    />
  );

  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        contact.save();
      }}
    >
      <CallError of={saving} text={() => typedText(form)} />
      <ErrorStrip
        messages={lookupFailure ? [lookupFailure.message] : []}
        onDismiss={whose.failure ? () => whose.setFailure(null) : undefined}
      >
        {lookupFailure?.support && <CopySupport of={lookupFailure} />}
        {lookupFailure?.mends && <RepairButton of={lookupFailure} onRepaired={lookAgain} />}
      </ErrorStrip>
      <div class="stack fields">
        <CustomerSection customer={contact.customer} row={row} whose={whose} error={errors.customerId} />
        <RadioRow
          name="channel"
          legend={say("contact.channel")}
          options={CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
          value={form.channel}
          onChange={(channel) => change({ channel, answered: answeredByDefault(channel) })}
        />
        <div>
          <label class="tick">
            <input
              type="checkbox"
              checked={form.answered}
              aria-describedby={form.answered ? undefined : "unanswered"}
              onChange={(event) => change({ answered: event.currentTarget.checked })}
            />
            {say("contact.answered")}
          </label>
          {!form.answered && (
            <p id="unanswered" class="meta">
              {say("contact.unanswered-hint")}
            </p>
          )}
        </div>
        <div class="pair">
          <DayField
            id="day"
            label={say("contact.day")}
            value={form.day}
            today={row.today}
            error={errors.day}
            onInput={(day) => change({ day })}
          />
          <Field
            id="people"
            label={say("contact.people")}
            value={form.people}
            error={errors.people}
            onInput={(people) => change({ people })}
          />
        </div>
        {box("presentState", 3)}
        {box("goals", 2)}
        {box("challenges", 2)}
        {box("note", 2)}
        <NextStep form={form} today={row.today} errors={errors} onChange={change} />
      </div>
      <footer class="stack">
        <Conflicts asks={contact.asks} busy={saving.busy} onDecide={contact.decide} />
        <Status outcome={contact.done?.outcome ?? null} about={contact.done?.about} onUndone={contact.onUndone} />
        <div class="row">
          <Button primary busy={saving.busy && say("button.saving")}>
            {say("button.save")}
          </Button>
          {contact.restore ? (
            <Button onClick={contact.restore}>{say("button.undo")}</Button>
          ) : (
            contact.begun && <Button onClick={contact.clear}>{say("contact.clear")}</Button>
          )}
          <span class="meta" role="status">
            {contact.restore ? say("contact.cleared") : contact.draftKept && say("contact.draft-kept")}
          </span>
        </div>
      </footer>
    </form>
  );
}

const BOXES = {
  presentState: "contact.present-state",
  goals: "contact.goals",
  challenges: "contact.challenges",
  note: "contact.note",
} as const;

const SHOWN_CHARS = 160;

/** What was known before, so that the person writes what has changed. */
function before(text: string | undefined): string | undefined {
  if (!text) return undefined;
  return say("contact.before", { text: text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text });
}

/** All that was typed, for the clipboard. */
function typedText({ people, presentState, goals, challenges, note, nextStep, noNextBecause }: Form): string {
  return [people, presentState, goals, challenges, note, nextStep, noNextBecause].filter(Boolean).join("\n\n");
}
