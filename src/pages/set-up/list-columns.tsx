import { useState } from "preact/hooks";
import type { OfferedList, Outcome } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { ErrorStrip } from "../parts/error-strip";
import { MappingTable } from "../parts/mapping-table";
import { newRequestId } from "../parts/request-id";
import { useCall } from "../parts/use-call";
import { LanguageRow } from "./language-row";
import { remarksOn } from "./list-remarks";
import { PATIENCE_MS, plan } from "./plan";

type Field = (typeof plan.fields)[number]["key"];

interface ListColumnsProps {
  readonly list: OfferedList;
  readonly onDone: (outcome: Outcome) => void;
  readonly onBack: () => void;
}

/** Which column of the person's list is which of the register's, and what comes of adopting it. */
export function ListColumns({ list, onDone, onBack }: ListColumnsProps) {
  const [targets, setTargets] = useState<readonly string[]>(list.columns.map(({ field }) => field));
  const [looked, setLooked] = useState<ReadonlySet<number>>(new Set());
  const [language, setLanguage] = useState(plan.language ?? plan.proposed);
  const [requestId] = useState(newRequestId);
  const adopting = useCall("adoptList", onDone, PATIENCE_MS);
  const shown = list.columns.map((column, i) => ({ ...column, i })).filter(isShown);
  const wrong = problemsOf(targets);
  const added = plan.customerColumns.filter(({ key }) => !targets.includes(key));

  function go(event: Event): void {
    event.preventDefault();
    if (wrong.length > 0) return;
    const columns = list.columns
      .map(({ at, title }, i) => ({ at, title, field: targets[i] as Field | "" }))
      .filter((column): column is typeof column & { field: Field } => column.field !== "");
    adopting.send({ requestId, language, sheetId: list.sheetId, header: list.header, columns });
  }

  return (
    <form class="stack" onSubmit={go}>
      <CallError of={adopting} />
      <p>
        {list.tab}: {say("adopt.rows", { n: list.customers, from: list.from, to: list.to })}
      </p>
      <MappingTable
        label={say("adopt.columns")}
        heads={{ name: say("adopt.in-list"), sample: say("import.sample"), target: say("import.in-register") }}
        sampleRows={list.sampleRows.map((row) => ({ key: row, where: say("import.row", { row: String(row) }) }))}
        columns={shown.map(({ i, at, title, group, samples, sure }) => {
          const target = targets[i] ?? "";
          const look = !sure && target !== "" && !looked.has(i);
          const name = title || say("adopt.untitled", { n: at });
          return {
            name,
            group,
            samples,
            target,
            doubled: target !== "" && targets.filter((other) => other === target).length > 1,
            look: look ? say("adopt.look") : undefined,
            fixed: title === "",
            targetName: look ? say("adopt.target-unsure", { column: name }) : say("import.target-of", { column: name }),
          };
        })}
        fields={plan.fields}
        none={say("adopt.skip")}
        onTarget={(line, target) => {
          const changed = shown[line]!.i;
          setTargets(targets.map((was, i) => (i === changed ? target : was)));
          setLooked(new Set([...looked, changed]));
        }}
      />
      <ErrorStrip messages={wrong} />
      <p>{say("adopt.rest")}</p>
      <details class="meta">
        <summary>{say("adopt.added", { n: added.length })}</summary>
        {added.map(({ title }) => title[language]).join(", ")}
      </details>
      {remarksOn(list).map((remark) => (
        <p class="meta" key={remark}>
          {remark}
        </p>
      ))}
      <LanguageRow value={language} onChange={setLanguage} />
      <div class="row foot">
        <Button primary busy={adopting.busy ? say("adopt.going") : wrong.length > 0 && say("adopt.use")}>
          {say("adopt.use")}
        </Button>
        <Button onClick={onBack}>{say("button.back")}</Button>
        <span role="status" class="meta">
          {adopting.busy && say("adopt.patience")}
        </span>
      </div>
    </form>
  );
}

/** A column without header and without anything in its first rows is no column of the list. */
function isShown({ title, samples }: { readonly title: string; readonly samples: readonly string[] }): boolean {
  return title !== "" || samples.some((sample) => sample !== "");
}

function problemsOf(targets: readonly string[]): string[] {
  const doubled = plan.fields.filter(({ key }) => targets.filter((target) => target === key).length > 1);
  return [
    ...(targets.includes("name") ? [] : [say("adopt.no-name")]),
    ...doubled.map(({ title }) => say("adopt.doubled", { column: title })),
  ];
}
