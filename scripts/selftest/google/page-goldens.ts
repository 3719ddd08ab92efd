import { benchOn } from "./bench";
import type { BuiltGolden } from "./goldens";
import { keepResults } from "./results";

/** Runs a page's golden as its page asked; the answer travels as Google lets it. */
export function answerPage(goldens: readonly BuiltGolden[], name: string): unknown {
  const golden = goldens.find((own) => own.door === "page" && own.name === name);
  const [sheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!golden || !sheet) throw new Error(`There is no golden ${name} for pages.`);
  return golden.run(benchOn(sheet, 0), golden.input);
}

/** What the page received, as JSON. */
export function keepPageResult(goldens: readonly BuiltGolden[], name: string, json: string): void {
  const golden = goldens.find((own) => own.door === "page" && own.name === name);
  if (golden)
    keepResults(SpreadsheetApp.getActiveSpreadsheet(), [{ family: golden.family, name, got: JSON.parse(json) }]);
}

/** The page that asks for one golden after the other and sends back what it received. */
export function pageOf(goldens: readonly BuiltGolden[]): string {
  const names = JSON.stringify(goldens.filter(({ door }) => door === "page").map(({ name }) => name));
  return `<p id="said">Asking the script…</p><script>
var names = ${names}, said = document.getElementById("said");
function next() {
  var name = names.shift();
  if (name === undefined) { said.textContent = "Done. Choose Self-test > 5 Copy the results."; return; }
  said.textContent = "Asking for " + name;
  var keep = function (got) {
    google.script.run.withSuccessHandler(next).withFailureHandler(failed).selfTestKeep(name, JSON.stringify(got));
  };
  google.script.run
    .withSuccessHandler(function (value) { keep(value === undefined ? { undefined: true } : value); })
    .withFailureHandler(function () { keep({ throws: true }); })
    .selfTestAnswer(name);
}
function failed(error) { said.textContent = "Stopped: " + error.message; }
next();
</script>`;
}
