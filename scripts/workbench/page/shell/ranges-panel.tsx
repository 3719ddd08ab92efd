import { useState } from "preact/hooks";
import { a1, quotedSheetName } from "../../model/a1";
import type { Area } from "../../model/cell";
import type { ViewProtection } from "../../server/protocol";
import { selected } from "../commands/selected";
import type { Desk } from "../desk";
import type { View } from "../store";

/** The sheet's named ranges and what is protected, each a way to its cells. */
export function RangesPanel({ desk, view }: { desk: Desk; view: View }) {
  const [name, setName] = useState("");
  if (!view.ranges) return null;
  const { words } = desk;
  const tabs = new Map(view.tabs.map((tab) => [tab.sheetId, tab]));
  const place = (sheetId: number, area: Area | null) => {
    const tab = tabs.get(sheetId)?.name ?? "";
    return area ? `${quotedSheetName(tab)}!${a1(area)}` : words.wholeTab(tab);
  };
  const close = () => {
    desk.store.set({ ranges: false });
    desk.grid.focus();
  };
  return (
    <section
      class="ranges"
      aria-label="Ranges"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <header>
        <h2>{words.ranges}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      <div class="content">
        <h3>{words.namedRanges}</h3>
        <ul>
          {view.names.map((each) => (
            <li key={each.name}>
              <button type="button" class="link" onClick={() => desk.goTo(each.sheetId, each.area)}>
                <b>{each.name}</b>
                <span>{place(each.sheetId, each.area)}</span>
              </button>
              <button
                type="button"
                class="cross"
                aria-label={words.removeName(each.name)}
                title={words.removeName(each.name)}
                onClick={() => void desk.ask({ kind: "removeName", name: each.name })}
              >
                ×
              </button>
            </li>
          ))}
          {view.names.length === 0 && <li class="quiet">{words.noNames}</li>}
        </ul>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void desk
              .act<null>({ kind: "nameRange", name: name.trim(), area: selected(desk) })
              .then((done) => done === null && setName(""));
          }}
        >
          <input
            aria-label={words.rangeName}
            placeholder={words.rangeName}
            required
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{words.nameSelection}</button>
        </form>
        <h3>{words.protectedRanges}</h3>
        <ul>
          {view.protections.map((each) => (
            <li key={each.id}>
              <button type="button" class="link" onClick={() => desk.goTo(each.sheetId, each.area)}>
                <b>{place(each.sheetId, each.area)}</b>
                {each.description && <span>{each.description}</span>}
                <span>{who(desk, view, each)}</span>
              </button>
            </li>
          ))}
          {view.protections.length === 0 && <li class="quiet">{words.noProtections}</li>}
        </ul>
      </div>
    </section>
  );
}

/** Who may edit what is protected: the owner always may. */
function who({ words }: Desk, { people }: View, { warningOnly, editors }: ViewProtection): string {
  if (warningOnly) return words.warnsOnly;
  const may = people.filter(({ email, role }) => role === "owner" || editors.includes(email));
  return words.mayEdit(may.map(({ name }) => name).join(", "));
}
