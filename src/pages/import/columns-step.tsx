import { useEffect, useMemo, useState } from "preact/hooks";
import { type CsvFile, fileTable, seemsToHaveHeader } from "../../core/import/csv-file";
import { canIdentify, doubledFields, type Mapping, proposeMapping } from "../../core/import/mapping";
import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { ErrorStrip } from "../parts/error-strip";
import { useCall } from "../parts/use-call";
import { Counts } from "./counts";
import { fieldTitle } from "./field-titles";
import { FileMapping } from "./file-mapping";
import { type PlannedImport, planImport, type Register, remainingRows } from "./planned-import";

interface ColumnsStepProps {
  readonly file: CsvFile;
  readonly onBack: () => void;
  readonly onStart: (planned: PlannedImport) => void;
}

const SAMPLE_ROWS = 200;
const ENCODING_NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  "iso-8859-15": "ISO-8859-15",
};

/** What of the file goes where, and what the import would come to. */
export function ColumnsStep({ file, onBack, onStart }: ColumnsStepProps) {
  const [withHeader, setWithHeader] = useState(() => seemsToHaveHeader(file.records));
  const table = useMemo(() => fileTable(file.records, withHeader), [file, withHeader]);
  const [mapping, setMapping] = useState(() => proposed(file, withHeader));
  const [register, setRegister] = useState<Register | null>(null);
  const [planned, setPlanned] = useState<PlannedImport | null>(null);
  const start = useCall("startImport", (answer) => {
    setRegister(answer);
    if (answer.unfinished) setMapping(answer.unfinished.mapping.map((field) => field || null));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a file; sending does not change with the render
  useEffect(() => start.send({ fileHash: file.hash }), [file]);

  const wrong = problemsOf(mapping);
  const usable = wrong.length === 0;
  useEffect(() => {
    setPlanned(null);
    if (!register || !usable) return;
    let superseded = false;
    void planImport(file, table, mapping, register, () => superseded).then((plan) => plan && setPlanned(plan));
    return () => {
      superseded = true;
    };
  }, [file, table, mapping, register, usable]);

  const rows = numberText(boot.language, table.rows.length);
  const encoding = ENCODING_NAMES[file.encoding];
  return (
    <>
      <CallError of={start} />
      <div class="row">
        <span>{say("import.file-line", { name: file.name, n: table.rows.length, rows, encoding })}</span>
        <Button quiet onClick={onBack}>
          {say("import.change")}
        </Button>
        <label class="tick">
          <input
            type="checkbox"
            checked={withHeader}
            onChange={({ currentTarget: { checked } }) => {
              setWithHeader(checked);
              setMapping(proposed(file, checked));
            }}
          />
          {say("import.header-row")}
        </label>
      </div>
      <FileMapping table={table} mapping={mapping} onChange={setMapping} />
      <ErrorStrip messages={wrong} />
      <Counts planned={planned} waiting={usable && !start.failure} />
      <div class="row foot">
        <Button primary busy={cannotStart(planned)} onClick={() => planned && onStart(planned)}>
          {planned ? startWords(planned) : say("import.title")}
        </Button>
        <Button onClick={onBack}>{say("button.back")}</Button>
      </div>
    </>
  );
}

function proposed(file: CsvFile, withHeader: boolean): Mapping {
  const { headers, rows } = fileTable(file.records, withHeader);
  return proposeMapping(
    headers,
    rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
  );
}

function problemsOf(mapping: Mapping): string[] {
  const doubled = doubledFields(mapping).map((field) => say("import.columns.doubled", { column: fieldTitle(field) }));
  return canIdentify(mapping) ? doubled : [say("import.columns.no-key"), ...doubled];
}

/** What the button says while it does nothing: before the counts, and where no row is left to import. */
function cannotStart(planned: PlannedImport | null): string | false {
  if (!planned) return say("import.title");
  return !planned.unfinished && planned.plan.rows.length === 0 && startWords(planned);
}

function startWords(planned: PlannedImport): string {
  const n = remainingRows(planned).length;
  const rows = numberText(boot.language, n);
  return say(planned.unfinished ? "import.continue" : "import.start", { n, rows });
}
