import { dayText } from "../../i18n/day-text";
import type { Customer } from "../../schema/calls";
import { boot, say } from "../parts/boot";
import { stepInWords } from "../parts/step-in-words";

/** What is known of the customer at a glance: the step, the last contact and what was agreed. */
export function CustomerLine({ customer, today }: { customer: Customer; today: string }) {
  const day = (value: string) => dayText(boot.language, value, today);
  const known = [
    stepInWords(customer.step),
    customer.lastContact && say("contact.last", { day: day(customer.lastContact) }),
    customer.nextStep && customer.nextDate
      ? say("contact.next-now", { day: day(customer.nextDate), step: customer.nextStep })
      : customer.nextStep,
  ].filter(Boolean);
  return known.length > 0 ? <p class="meta">{known.join(" · ")}</p> : null;
}
