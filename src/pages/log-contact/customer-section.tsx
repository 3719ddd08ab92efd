import type { Customer } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { CustomerBox } from "./customer-box";
import { CustomerLine } from "./customer-line";
import type { useCustomer } from "./use-customer";
import type { Following } from "./use-selected-row";

interface CustomerSectionProps {
  readonly customer: Customer | null;
  readonly row: Following;
  readonly whose: ReturnType<typeof useCustomer>;
  readonly error?: string | undefined;
}

/** Whose contact it is, what is known of them, and the ways to somebody else. */
export function CustomerSection({ customer, row, whose, error }: CustomerSectionProps) {
  return (
    <section class="stack" aria-label={say("contact.customer")}>
      <CustomerBox customer={customer} error={error} onChoose={whose.choose} onFailure={whose.setFailure} />
      {customer && <CustomerLine customer={customer} today={row.today} />}
      <div class="row">
        <Button busy={row.busy && say("state.loading")} onClick={whose.lookAtRow}>
          {say("contact.selected-row")}
        </Button>
      </div>
      <p role="status" class="meta">
        {whose.announcement}
      </p>
      {whose.offered && (
        <div class="ask">
          <span aria-hidden="true">?</span>
          <div class="strip-text">
            <p>{say("contact.other-selected", { name: whose.offered.name })}</p>
            <div class="row">
              <Button onClick={() => whose.offered && whose.take(whose.offered)}>{say("contact.switch")}</Button>
            </div>
          </div>
        </div>
      )}
    </section>
  );
}
