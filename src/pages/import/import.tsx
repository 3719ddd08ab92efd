import { useEffect, useRef, useState } from "preact/hooks";
import type { CsvFile } from "../../core/import/csv-file";
import { say } from "../parts/boot";
import { openPage } from "../parts/page";
import { ColumnsStep } from "./columns-step";
import { FileStep } from "./file-step";
import "./import.css";
import type { PlannedImport } from "./planned-import";
import { ResultStep } from "./result-step";

type Stage =
  | { readonly step: 1 }
  | { readonly step: 2; readonly file: CsvFile }
  | { readonly step: 3; readonly planned: PlannedImport };

function Import() {
  const [stage, setStage] = useState<Stage>({ step: 1 });
  useEffect(keepDropsInside, []);
  const names = [say("import.step.file"), say("import.step.columns"), say("import.step.result")];
  return (
    <>
      <ol class="steps" aria-label={say("import.steps")}>
        {names.map((name, i) => (
          <li key={name} aria-current={stage.step === i + 1 ? "step" : undefined}>
            {i + 1} {name}
          </li>
        ))}
      </ol>
      <StepHeading key={stage.step} step={stage.step} name={names[stage.step - 1]!} />
      {stage.step === 1 && <FileStep onOpened={(file) => setStage({ step: 2, file })} />}
      {stage.step === 2 && (
        <ColumnsStep
          file={stage.file}
          onBack={() => setStage({ step: 1 })}
          onStart={(planned) => setStage({ step: 3, planned })}
        />
      )}
      {stage.step === 3 && <ResultStep planned={stage.planned} onAnother={() => setStage({ step: 1 })} />}
    </>
  );
}

/** A file dropped beside its place must not make the browser leave the page. */
function keepDropsInside(): () => void {
  const stay = (event: Event) => event.preventDefault();
  for (const name of ["dragover", "drop"]) window.addEventListener(name, stay);
  return () => {
    for (const name of ["dragover", "drop"]) window.removeEventListener(name, stay);
  };
}

/** Takes the focus when the step opens, so that a screen reader says where one is. */
function StepHeading({ step, name }: { readonly step: number; readonly name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 class="unseen" tabIndex={-1} ref={heading}>
      {say("import.step-now", { step, name })}
    </h2>
  );
}

openPage("import.title", Import);
