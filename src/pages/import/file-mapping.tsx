import type { FileTable } from "../../core/import/csv-file";
import { doubledFields, type Mapping } from "../../core/import/mapping";
import { say } from "../parts/boot";
import { MappingTable } from "../parts/mapping-table";
import { fields } from "./field-titles";

interface FileMappingProps {
  readonly table: FileTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const SAMPLES = 3;

/** The columns of the file with their first values, and where they go. */
export function FileMapping({ table, mapping, onChange }: FileMappingProps) {
  const first = table.rows.slice(0, SAMPLES);
  const doubled = doubledFields(mapping);
  return (
    <MappingTable
      label={say("import.step.columns")}
      heads={{ name: say("import.in-file"), sample: say("import.sample"), target: say("import.in-register") }}
      sampleRows={first.map(({ line }) => ({ key: line, where: say("import.row", { row: String(line) }) }))}
      columns={mapping.map((target, column) => {
        const name = table.headers[column]?.trim() || say("import.column-number", { n: column + 1 });
        return {
          name,
          samples: first.map(({ cells }) => cells[column] ?? ""),
          target: target ?? "",
          doubled: target !== null && doubled.includes(target),
          targetName: say("import.target-of", { column: name }),
        };
      })}
      fields={fields}
      none={say("import.skip-column")}
      onTarget={(column, target) => onChange(mapping.map((was, i) => (i === column ? fieldOf(target) : was)))}
    />
  );
}

function fieldOf(value: string): Mapping[number] {
  return fields.find(({ key }) => key === value)?.key ?? null;
}
