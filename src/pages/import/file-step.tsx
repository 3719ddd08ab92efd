import { useRef, useState } from "preact/hooks";
import { type CsvFile, fileTable, MAX_ROWS, seemsToHaveHeader, tableProblem } from "../../core/import/csv-file";
import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";
import { Button } from "../parts/button";
import { ErrorStrip } from "../parts/error-strip";
import { FileRefused, openCsv } from "./open-csv";

/** Takes one file, from the browser's chooser or dropped, and hands on what can be imported. */
export function FileStep({ onOpened }: { readonly onOpened: (file: CsvFile) => void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  async function take(files: FileList | null | undefined): Promise<void> {
    if (reading || !files || files.length === 0) return;
    setRefused(null);
    setReading(true);
    try {
      if (files.length > 1) throw new FileRefused(say("import.file.several"));
      onOpened(checked(await openCsv(files[0]!)));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      setRefused(error.message);
    } finally {
      setReading(false);
      // The same file, corrected, may be chosen again.
      if (chooser.current) chooser.current.value = "";
    }
  }

  return (
    <>
      <ErrorStrip messages={refused ? [refused] : []} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside is for everybody */}
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files);
        }}
      >
        <p>{say("import.choose")}</p>
        <Button primary busy={reading && say("import.reading")} onClick={() => chooser.current?.click()}>
          {say("import.choose-button")}
        </Button>
        <input
          ref={chooser}
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => void take(event.currentTarget.files)}
        />
        <p class="meta">{say("import.choose-hint")}</p>
      </div>
    </>
  );
}

function checked(file: CsvFile): CsvFile {
  const table = fileTable(file.records, seemsToHaveHeader(file.records));
  const problem = tableProblem(table);
  if (problem === "too-many-rows") {
    const rows = numberText(boot.language, table.rows.length);
    throw new FileRefused(say("import.file.too-many-rows", { rows, most: numberText(boot.language, MAX_ROWS) }));
  }
  if (problem) throw new FileRefused(say(`import.file.${problem}`));
  return file;
}
