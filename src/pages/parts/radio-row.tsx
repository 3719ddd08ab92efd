interface RadioRowProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One choice of few, all in sight; the arrow keys move, as the browser has it. */
export function RadioRow<Value extends string>({ name, legend, options, value, onChange }: RadioRowProps<Value>) {
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
