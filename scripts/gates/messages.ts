type Messages = Readonly<Record<string, unknown>>;

/** English and Finnish must have the same messages, of the same kind (a text, or a function of its arguments). */
export function messageProblems(en: Messages, fi: Messages): string[] {
  const problems = Object.keys(en).flatMap((key) => {
    if (!(key in fi)) return [`The message ${key} has no Finnish twin.`];
    return typeof en[key] === typeof fi[key]
      ? []
      : [`The message ${key} is a ${typeof en[key]} in English, a ${typeof fi[key]} in Finnish.`];
  });
  const strangers = Object.keys(fi).filter((key) => !(key in en));
  return [...problems, ...strangers.map((key) => `The message ${key} exists in Finnish only.`)];
}
