import { useEffect, useRef, useState } from "preact/hooks";
import type { Customer, FoundCustomer } from "../../schema/calls";
import { say } from "../parts/boot";
import { CallFailure, call } from "../parts/server";
import { useNewest } from "../parts/use-newest";
import type { Following, SelectedRow } from "./use-selected-row";

/** Moves are announced once they have come to rest. */
const REST_MS = 600;

interface CustomerChoice {
  readonly customer: Customer | null;
  /** The form holds something: its customer is then changed by the person alone. */
  readonly begun: boolean;
  readonly row: Following;
  readonly onCustomer: (customer: Customer) => void;
}

/** Whose form it is: the selected row's, as long as nothing is typed; else whom the person chooses. */
export function useCustomer({ customer, begun, row, onCustomer }: CustomerChoice) {
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const byHand = useRef(false);
  /** The row that was selected while another customer's form was begun: the next empty form is its. */
  const waiting = useRef<Customer | null>(null);
  const timer = useRef(0);

  function announce(text: string): void {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setAnnouncement(text), REST_MS);
  }
  function take(next: Customer): void {
    const other = next.id !== customer?.id;
    waiting.current = null;
    onCustomer(next);
    if (other) announce(say("contact.customer-changed", { name: next.name }));
  }
  async function choose(found: FoundCustomer): Promise<void> {
    try {
      const { customer: chosen } = await call("customerById", { id: found.id });
      setFailure(null);
      if (chosen) take(chosen);
      else announce(say("contact.nothing-found", { query: found.name }));
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setFailure(error);
    }
  }

  const follow = useNewest((seen: SelectedRow) => {
    if (seen.customer && !begun) take(seen.customer);
    else if (seen.customer) waiting.current = seen.customer;
    else if (!seen.customer && byHand.current) announce(say("contact.no-customer-row"));
    byHand.current = false;
  });
  useEffect(() => follow(row.seen), [row.seen, follow]);
  const followOn = useNewest(() => {
    if (waiting.current) take(waiting.current);
  });
  useEffect(() => {
    if (!begun) followOn();
  }, [begun, followOn]);

  const other = row.seen.customer;
  return {
    failure,
    setFailure,
    announcement,
    choose: (found: FoundCustomer) => void choose(found),
    take,
    /** The customer of the selected row, when the form is somebody else's. */
    offered: other && other.id !== customer?.id ? other : null,
    lookAtRow: () => {
      byHand.current = true;
      setAnnouncement("");
      row.look();
    },
  };
}
