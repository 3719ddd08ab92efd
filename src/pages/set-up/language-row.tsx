import type { Language } from "../../i18n";
import { say } from "../parts/boot";
import { RadioRow } from "../parts/radio-row";
import { plan } from "./plan";

interface LanguageRowProps {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language of the register, as long as it can be chosen. */
export function LanguageRow({ value, onChange }: LanguageRowProps) {
  if (plan.language !== null) return null;
  return (
    <RadioRow
      name="language"
      legend={say("set-up.language")}
      options={[
        { value: "fi", label: say("set-up.finnish") },
        { value: "en", label: say("set-up.english") },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
