import type { CheckedFinding } from "../../schema/check";
import { say } from "../parts/boot";

/** The cells that a repair changes, shown on demand. */
export function BeforeAfter({ changes, more }: { changes: CheckedFinding["changes"]; more: number }) {
  const shown = (text: string) => (text === "" ? <em>{say("check.empty")}</em> : text);
  return (
    <details>
      <summary>{say("check.before-after")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("check.where")}</th>
            <th scope="col">{say("check.before")}</th>
            <th scope="col">{say("check.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ place, before, after }) => (
            <tr key={place}>
              <td>{place}</td>
              <td>{shown(before)}</td>
              <td>{after === null ? <em>{say("check.new-id")}</em> : shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="meta">{say("check.more-cells", { n: more })}</p>}
    </details>
  );
}
