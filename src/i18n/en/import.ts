import type { RowProblem } from "../../core/import/problems";

/** Import customers. Numbers of rows come as text, their thousands apart. */
export const imports = {
  "import.title": "Import customers",
  "import.step.file": "File",
  "import.step.columns": "Columns",
  "import.step.result": "Result",
  "import.steps": "Steps of the import",
  "import.step-now": ({ step, name }: { step: number; name: string }) => `Step ${step} of 3: ${name}`,
  "import.choose": "Choose a CSV file or drop it here.",
  "import.choose-button": "Choose a file",
  "import.choose-hint":
    "A list of customers from your old system, from Excel (saved as CSV UTF-8) or from the Trade Register.",
  "import.reading": "Reading the file…",
  "import.file-line": ({ name, n, rows, encoding }: { name: string; n: number; rows: string; encoding: string }) =>
    `${name}, ${rows} ${n === 1 ? "row" : "rows"}, ${encoding}`,
  "import.change": "Change",
  "import.header-row": "The first row names the columns",
  "import.in-file": "In file",
  "import.sample": "Sample",
  "import.in-register": "In register",
  "import.column-number": ({ n }: { n: number }) => `Column ${n}`,
  "import.target-of": ({ column }: { column: string }) => `Where in the register: ${column}`,
  "import.skip-column": "Skip",
  "import.row": ({ row }: { row: string }) => `row ${row}`,
  "import.counting": "Comparing with the register…",
  "import.new": "New",
  "import.known": "In the register already",
  "import.skipped": "Skipped",
  "import.skipped-rows": "Skipped",
  "import.remarks": "Remarks",
  "import.show-problems": ({ n, rows }: { n: number; rows: string }) =>
    `Show ${rows} ${n === 1 ? "remark" : "remarks"}`,
  "import.hide-problems": "Hide the remarks",
  "import.more-problems": ({ rows }: { rows: string }) =>
    `and ${rows} more. After the import all of them can be downloaded.`,
  "import.start": ({ n, rows }: { n: number; rows: string }) => `Import ${rows} ${n === 1 ? "row" : "rows"}`,
  "import.continue": ({ n, rows }: { n: number; rows: string }) => `Continue: ${rows} ${n === 1 ? "row" : "rows"} left`,
  "import.continues": ({ rows }: { rows: string }) =>
    `An import of this file was stopped: ${rows} ${rows === "1" ? "row is" : "rows are"} in. It goes on from there.`,
  "import.progress": ({ done, rows }: { done: string; rows: string }) => `${done}/${rows}`,
  "import.progress-name": "Rows imported",
  "import.stop": "Stop",
  "import.stopping": "Stopping after this piece…",
  "import.stopped": ({ rows }: { rows: string }) =>
    `${rows} ${rows === "1" ? "row" : "rows"} imported. Continue with the same file.`,
  "import.retrying": ({ second }: { second: number }) =>
    `Google did not answer. We send the same rows again in ${second} s: nothing is imported twice.`,
  "import.stays-open":
    "Keep this window open until the import is done. If it closes, import the same file again: it goes on.",
  "import.download-skipped": "Download skipped",
  "import.download-remarks": "Download remarks",
  "import.another": "Import another file",
  "import.reason-column": "Reason",
  "import.skipped-file": "skipped rows",
  "import.remarks-file": "remarks",
  "import.done": ({ added, updated, unchanged }: { added: string; updated: string; unchanged: string }) =>
    `Added ${added}, updated ${updated}, unchanged ${unchanged}.`,
  "import.done-nothing": ({ n, unchanged }: { n: number; unchanged: string }) =>
    n === 1
      ? "Nothing changed: the register already has this row."
      : `Nothing changed: the register already has these ${unchanged} rows.`,
  "import.without-name": "(name missing)",
  "import.note-name": ({ line, file }: { line: string; file: string }) =>
    `The name was missing in row ${line} of ${file}. Write it here.`,

  "import.file.empty": "The file is empty. Choose another file.",
  "import.file.header-only": "The file has the names of columns but no rows. Choose another file.",
  "import.file.excel": "This is an Excel file. Save it as CSV UTF-8.",
  "import.file.open-document": "This is a LibreOffice file. Save it as CSV, character set UTF-8.",
  "import.file.zip": "This is a zip file. Unpack it and choose the CSV file in it.",
  "import.file.pdf": "This is a PDF file. Get the same data from your system as a CSV file.",
  "import.file.web-page": "This is a web page, whatever its name says. Open it in Excel and save it as CSV UTF-8.",
  "import.file.picture": "This is a picture. Choose a CSV file.",
  "import.file.unknown": "This is not a text file. Choose a CSV file.",
  "import.file.purchases": "This looks like purchases from suppliers: it has no customer column.",
  "import.file.quote-open": ({ row }: { row: string }) =>
    `Row ${row}: a quotation mark is not closed. Correct the row in the file and choose the file again.`,
  "import.file.too-many-rows": ({ rows, most }: { rows: string; most: string }) =>
    `The file has ${rows} rows; the register takes at most ${most} at a time. Split the file.`,
  "import.file.too-big": ({ most }: { most: number }) => `The file is larger than ${most} MB. Split the file.`,
  "import.file.unreadable":
    "The browser could not read the file. Check that it is not open elsewhere and choose it again.",
  "import.file.several": "Choose one file at a time.",
  "import.columns.doubled": ({ column }: { column: string }) =>
    `Two columns of the file go to ${column}. Keep one of them.`,
  "import.columns.no-key": "Say which column has the name, the business ID or the customer number.",

  "import.problem.name-missing": ({ row }: { row: string }) =>
    `Row ${row}: the name is missing. The row is imported as (name missing). Write the name in its cell.`,
  "import.problem.business-id-check": ({ row, value }: { row: string; value: string }) =>
    `Row ${row}: the check digit of ${value} is wrong. The row is imported, the ID stays as text.`,
  "import.problem.business-id-shape": ({ row, value }: { row: string; value: string }) =>
    `Row ${row}: "${value}" is not a business ID. The row is imported, the ID stays as text.`,
  "import.problem.email-shape": ({ row, value }: { row: string; value: string }) =>
    `Row ${row}: the e-mail address "${value}" has no @. The row is imported, the address stays as text.`,
  "import.problem.choice-unknown": ({ row, column, value }: { row: string; column: string; value: string }) =>
    `Row ${row}: ${column} has no choice "${value}". The row is imported, the cell stays empty.`,
  "import.problem.day-unreadable": ({ row, column, value }: { row: string; column: string; value: string }) =>
    `Row ${row}: ${column} "${value}" is not a date like 31.1.2026 or 2026-01-31. The row is imported, the cell stays empty.`,
  "import.problem.columns-over": ({ row, columns, expected }: { row: string; columns: number; expected: number }) =>
    `Row ${row}: it has ${columns} columns, the file has ${expected}. Are the quotation marks missing from a text with a comma?`,
  "import.problem.nothing-to-identify": ({ row }: { row: string }) =>
    `Row ${row}: it has no name, business ID or customer number.`,
  "import.problem.too-long": ({ row, column, length }: { row: string; column: string; length: string }) =>
    `Row ${row}: ${column} has ${length} characters; a cell holds 50,000.`,
  "import.problem.key-earlier-in-file": ({
    row,
    column,
    value,
    earlier,
  }: {
    row: string;
    column: string;
    value: string;
    earlier: string;
  }) => `Row ${row}: row ${earlier} already has ${column} ${value}.`,
  "import.problem.customer-earlier-in-file": ({ row, earlier }: { row: string; earlier: string }) =>
    `Row ${row}: row ${earlier} already has the same customer.`,
  "import.problem.row-earlier-in-file": ({ row, earlier }: { row: string; earlier: string }) =>
    `Row ${row}: exactly the same as row ${earlier}.`,
  "import.problem.keys-of-two-customers": ({
    row,
    businessId,
    customerNumber,
    names,
  }: {
    row: string;
    businessId: string;
    customerNumber: string;
    names: string;
  }) =>
    `Row ${row}: business ID ${businessId} and customer number ${customerNumber} belong to different customers (${names}).`,
  "import.problem.key-of-several-customers": ({
    row,
    column,
    value,
    names,
  }: {
    row: string;
    column: string;
    value: string;
    names: string;
  }) => `Row ${row}: the register has several customers with ${column} ${value} (${names}).`,
  "import.problem.other-business-id": ({ row, name, value }: { row: string; name: string; value: string }) =>
    `Row ${row}: this customer (${name}) has another business ID in the register, ${value}.`,
  "import.problem.name-changed-since": ({ row, name }: { row: string; name: string }) =>
    `Row ${row}: it was imported before, and the customer is now called ${name}. The customer stays as it is.`,
  "import.problem.name-column-missing": ({ row }: { row: string }) =>
    `Row ${row}: the register has no such customer, and no column of the file gives a name for a new one.`,
} as const satisfies Record<`import.problem.${RowProblem["code"]}`, unknown> & Record<string, unknown>;
