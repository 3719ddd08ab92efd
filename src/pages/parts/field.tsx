interface FieldProps {
  /** Unique on the page; the focus is put here when the field is wrong. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** A sentence; the field is then marked as wrong. */
  readonly error?: string | undefined;
  /** Lines of a text box; 1 is a single line. */
  readonly rows?: number;
  readonly hint?: string | undefined;
  /** Proposals of a single line, which may still hold anything. */
  readonly proposals?: readonly string[];
}

export function Field({ id, label, value, onInput, error, rows = 1, hint, proposals }: FieldProps) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  const shared = {
    id,
    class: "input",
    value,
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input type="text" autocomplete="off" list={proposals && `${id}-list`} {...shared} />
      )}
      {proposals && (
        <datalist id={`${id}-list`}>
          {proposals.map((proposal) => (
            <option key={proposal} value={proposal} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} class="meta">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="wrong">
          {error}
        </p>
      )}
    </div>
  );
}
