import type { Desk } from "../desk";
import type { View } from "../store";
import { Dock } from "./dock";
import { seconds, shortMoment } from "./time";

/** Every run of the script: what it asked of Google and how long Google would have taken. The newest first. */
export function ExecutionsBar({ desk, view }: { desk: Desk; view: View }) {
  const { executions, language, people, timeZone } = view;
  const name = (user: string) => people.find(({ email }) => email === user)?.name ?? user;
  const words = desk.words;
  return (
    <Dock name="Executions" title={words.executionsBar(executions.length)}>
      {executions.length === 0 ? (
        <p class="quiet">{words.noExecutions}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{words.when}</th>
              <th>{words.function}</th>
              <th>{words.person}</th>
              <th class="number">{words.sheetCalls}</th>
              <th class="number">{words.otherCalls}</th>
              <th class="number">{words.cells}</th>
              <th class="number">{words.modelled}</th>
              <th>{words.error}</th>
            </tr>
          </thead>
          <tbody>
            {[...executions].reverse().map((run) => (
              <tr key={run.id} title={run.log.join("\n")}>
                <td>{shortMoment(run.at, language, timeZone)}</td>
                <td>{run.times === 1 ? run.function : `${run.function} × ${run.times}`}</td>
                <td title={run.user}>{name(run.user)}</td>
                <td class="number">{run.sheetCalls}</td>
                <td class="number">{run.otherCalls}</td>
                <td class="number">{run.cells}</td>
                <td class="number">{seconds(run.typicalMs, language)}</td>
                <td class={run.error ? "late" : ""}>{run.error ?? ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dock>
  );
}
