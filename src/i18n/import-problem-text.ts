import type { ImportField } from "../core/import/fields";
import type { RowProblem } from "../core/import/problems";
import { type Language, t } from "./index";
import { numberText } from "./number-text";

/** What is wrong with row `line` of the file, as a sentence; `title`: the name of the field's column in the register. */
export function importProblemText(
  language: Language,
  line: number,
  problem: RowProblem,
  title: (field: ImportField) => string,
): string {
  const row = numberText(language, line);
  switch (problem.code) {
    case "name-missing":
    case "nothing-to-identify":
    case "name-column-missing":
      return t(language, `import.problem.${problem.code}`, { row });
    case "business-id-check":
    case "business-id-shape":
    case "email-shape":
      return t(language, `import.problem.${problem.code}`, { row, value: problem.value });
    case "choice-unknown":
    case "day-unreadable":
      return t(language, `import.problem.${problem.code}`, { row, column: title(problem.field), value: problem.value });
    case "columns-over":
      return t(language, "import.problem.columns-over", { row, columns: problem.columns, expected: problem.expected });
    case "too-long": {
      const length = numberText(language, problem.length);
      return t(language, "import.problem.too-long", { row, column: title(problem.field), length });
    }
    case "key-earlier-in-file": {
      const { field, value, line: earlier } = problem;
      const words = { row, column: title(field), value, earlier: numberText(language, earlier) };
      return t(language, "import.problem.key-earlier-in-file", words);
    }
    case "customer-earlier-in-file":
    case "row-earlier-in-file":
      return t(language, `import.problem.${problem.code}`, { row, earlier: numberText(language, problem.line) });
    case "keys-of-two-customers": {
      const { businessId, customerNumber, names } = problem;
      return t(language, "import.problem.keys-of-two-customers", {
        row,
        businessId,
        customerNumber,
        names: names.join(", "),
      });
    }
    case "key-of-several-customers": {
      const { field, value, names } = problem;
      const words = { row, column: title(field), value, names: names.join(", ") };
      return t(language, "import.problem.key-of-several-customers", words);
    }
    case "name-changed-since":
      return t(language, "import.problem.name-changed-since", { row, name: problem.name });
    case "other-business-id":
      return t(language, "import.problem.other-business-id", { row, name: problem.name, value: problem.value });
  }
}
