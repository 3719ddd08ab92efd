import type { FileTable } from "../../core/import/csv-file";
import { doubledFields, type Mapping } from "../../core/import/mapping";
import { say } from "../parts/boot";
import { fields } from "./field-titles";

interface MappingTableProps {
  readonly table: FileTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const SAMPLES = 3;

/** A line for each column of the file: its name, its first values and where it goes. */
export function MappingTable({ table, mapping, onChange }: MappingTableProps) {
  const first = table.rows.slice(0, SAMPLES);
  const doubled = doubledFields(mapping);
  return (
    <section class="mapping" aria-label={say("import.step.columns")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("import.in-file")}</th>
            {first.map(({ line }) => (
              <th scope="col" key={line}>
                {say("import.sample")} <span class="meta">{say("import.row", { row: String(line) })}</span>
              </th>
            ))}
            <th scope="col">{say("import.in-register")}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.map((target, column) => {
            const name = table.headers[column]?.trim() || say("import.column-number", { n: column + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file never change places
              <tr key={column}>
                <th scope="row" title={name}>
                  {name}
                </th>
                {first.map(({ line, cells }) => (
                  <td key={line} title={cells[column]}>
                    {cells[column]?.trim() || <span class="meta">-</span>}
                  </td>
                ))}
                <td>
                  <select
                    class="input"
                    aria-label={say("import.target-of", { column: name })}
                    aria-invalid={target !== null && doubled.includes(target) ? "true" : undefined}
                    value={target ?? ""}
                    onChange={({ currentTarget: { value } }) =>
                      onChange(mapping.map((was, i) => (i === column ? fieldOf(value) : was)))
                    }
                  >
                    <option value="">{say("import.skip-column")}</option>
                    {fields.map(({ key, title }) => (
                      <option key={key} value={key}>
                        {title}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function fieldOf(value: string): Mapping[number] {
  return fields.find(({ key }) => key === value)?.key ?? null;
}
