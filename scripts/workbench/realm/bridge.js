// Evaluated in the script's realm: makes the values that the host hands in, and runs functions by name.
(random) => {
  const { parse } = JSON;
  Math.random = random;
  const list = (items) => {
    const copy = new Array(items.length);
    for (let index = 0; index < items.length; index++) copy[index] = items[index];
    return copy;
  };
  return {
    list,
    date: (epochMs) => new Date(epochMs),
    error: (message, name) => Object.assign(new Error(message), { name }),
    matrix: (rows) => {
      const copy = new Array(rows.length);
      for (let row = 0; row < rows.length; row++) copy[row] = list(rows[row]);
      return copy;
    },
    object: (members) => ({ ...members }),
    parse: (text) => parse(text),
    compile: (names, body) => new Function(...names, body),
    /** Calls `action` and tells what came of it, also of a promise, once the microtasks have run. */
    settle: (action, outcome) => {
      try {
        const result = action();
        if (!(result instanceof Promise)) outcome.returned(result);
        else
          result.then(
            (value) => outcome.returned(value),
            (error) => outcome.threw(error),
          );
      } catch (error) {
        outcome.threw(error);
      }
    },
  };
};
