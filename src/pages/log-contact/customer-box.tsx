import { useEffect, useRef, useState } from "preact/hooks";
import type { Customer, FoundCustomer } from "../../schema/calls";
import { say } from "../parts/boot";
import { CallFailure, call } from "../parts/server";
import { useNewest } from "../parts/use-newest";

const TYPING_PAUSE_MS = 300;

interface CustomerBoxProps {
  readonly customer: Customer | null;
  readonly error?: string | undefined;
  readonly onChoose: (found: FoundCustomer) => void;
  readonly onFailure: (failure: CallFailure | null) => void;
}

interface Hits {
  readonly query: string;
  readonly customers: readonly FoundCustomer[];
  readonly more: number;
}

/** The customer of the form, found by typing: an editable combobox with a list, after the ARIA practices guide. */
export function CustomerBox({ customer, error, onChoose, onFailure }: CustomerBoxProps) {
  /** null: nobody is searching, the box shows the customer. */
  const [query, setQuery] = useState<string | null>(null);
  const [hits, setHits] = useState<Hits | null>(null);
  const [active, setActive] = useState(-1);
  const searching = useSearch(query, setHits, onFailure);

  function close(): void {
    setQuery(null);
    setHits(null);
    setActive(-1);
  }
  function choose(hit: FoundCustomer): void {
    close();
    onChoose(hit);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const count = hits?.customers.length ?? 0;
    const chosen = hits?.customers[active];
    if (event.key === "Escape" && query !== null) close();
    else if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active <= 0 ? count : active) - 1);
    else if (event.key === "Enter" && chosen && !event.ctrlKey && !event.metaKey) choose(chosen);
    else if (event.key === "Enter" && query !== null && !event.ctrlKey && !event.metaKey) setActive(count > 0 ? 0 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="field combobox">
      <label for="customerId">{say("contact.customer")}</label>
      <input
        id="customerId"
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={say("contact.find")}
        aria-autocomplete="list"
        aria-expanded={hits !== null && hits.customers.length > 0}
        aria-controls="hits"
        aria-activedescendant={active >= 0 ? `hit-${active}` : undefined}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? "customerId-error" : undefined}
        value={query ?? customer?.name ?? ""}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id="hits" role="listbox" aria-label={say("contact.customer")} hidden={!hits || hits.customers.length === 0}>
        {hits?.customers.map((hit, index) => (
          // The box keeps the focus, so the list is reached by the box's own keys.
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the combobox (aria-activedescendant)
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            {hit.name} <span class="meta">{hit.businessId}</span>
          </div>
        ))}
      </div>
      <p class="meta" role="status">
        {searching ? say("state.loading") : hits && hitsInWords(hits)}
      </p>
      {error && (
        <p id="customerId-error" class="wrong">
          {error}
        </p>
      )}
    </div>
  );
}

function hitsInWords({ query, customers, more }: Hits): string {
  if (customers.length === 0) return say("contact.nothing-found", { query });
  return more > 0 ? say("contact.more-hits", { n: more }) : say("contact.hits", { n: customers.length });
}

/** Asks the server for `query` once the typing pauses, one question at a time, always ending with the newest. */
function useSearch(
  query: string | null,
  onHits: (hits: Hits | null) => void,
  onFailure: (failure: CallFailure | null) => void,
): boolean {
  const [searching, setSearching] = useState(false);
  const newest = useRef("");
  const asked = useRef("");
  newest.current = query?.trim() ?? "";

  const ask = useNewest(async (wanted: string): Promise<void> => {
    asked.current = wanted;
    setSearching(true);
    try {
      const answer = await call("findCustomers", { query: wanted });
      if (newest.current === wanted) onHits({ query: wanted, ...answer });
      onFailure(null);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      onFailure(error);
    }
    setSearching(false);
  });
  const forget = useNewest(() => onHits(null));

  useEffect(() => {
    const wanted = query?.trim() ?? "";
    if (wanted === "") {
      asked.current = "";
      forget();
      return;
    }
    if (searching || asked.current === wanted) return;
    const timer = setTimeout(() => void ask(wanted), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query, searching, ask, forget]);
  return searching;
}
