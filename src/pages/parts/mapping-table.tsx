import "./mapping-table.css";

/** A column of somebody's table and where it goes. */
export interface MappedColumn {
  readonly name: string;
  /** What stands above it and its neighbours together. */
  readonly group?: string;
  readonly samples: readonly string[];
  /** Key of the field it goes to, "" for none. */
  readonly target: string;
  /** Another column goes there too. */
  readonly doubled: boolean;
  /** Asks the person to look, in a word. */
  readonly look?: string | undefined;
  /** Nothing can be chosen for it. */
  readonly fixed?: boolean;
  /** Names its choice for a screen reader. */
  readonly targetName: string;
}

interface MappingTableProps {
  readonly label: string;
  /** Heads of the first and the last column, of the samples (with the row each stands in). */
  readonly heads: { readonly name: string; readonly sample: string; readonly target: string };
  readonly sampleRows: readonly { readonly key: number; readonly where: string }[];
  readonly columns: readonly MappedColumn[];
  readonly fields: readonly { readonly key: string; readonly title: string }[];
  /** What is chosen where a column goes nowhere. */
  readonly none: string;
  readonly onTarget: (column: number, target: string) => void;
}

/** A line for each column: its name, its first values and where it goes. */
export function MappingTable({ label, heads, sampleRows, columns, fields, none, onTarget }: MappingTableProps) {
  return (
    <section class="mapping" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            {sampleRows.map(({ key, where }) => (
              <th scope="col" key={key}>
                {heads.sample} <span class="meta">{where}</span>
              </th>
            ))}
            <th scope="col">{heads.target}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change places
            <tr key={i}>
              <th scope="row" title={[column.group, column.name].filter(Boolean).join(": ")}>
                {column.group && <span class="meta">{column.group} </span>}
                {column.name}
              </th>
              {sampleRows.map(({ key }, n) => (
                <td key={key} title={column.samples[n]}>
                  {column.samples[n]?.trim() || <span class="meta">-</span>}
                </td>
              ))}
              <td class={column.look ? "target look" : "target"}>
                {column.fixed ? (
                  <span class="meta">{none}</span>
                ) : (
                  <select
                    class="input"
                    aria-label={column.targetName}
                    aria-invalid={column.doubled ? "true" : undefined}
                    value={column.target}
                    onChange={({ currentTarget: { value } }) => onTarget(i, value)}
                  >
                    <option value="">{none}</option>
                    {fields.map(({ key, title }) => (
                      <option key={key} value={key}>
                        {title}
                      </option>
                    ))}
                  </select>
                )}
                {column.look && <span>{column.look}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
