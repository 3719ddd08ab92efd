import type { ModelError, ModelErrorCode } from "../model/model-error";

type Words = Record<ModelErrorCode, (details: ModelError["details"]) => string>;

const GONE = {
  fi: "Muutoksen kohdetta ei enää ole. Mitään ei muutettu.",
  en: "What this was about is no longer there. Nothing was changed.",
};
const OUTSIDE = {
  fi: "Kohta on taulukon reunan ulkopuolella. Mitään ei muutettu.",
  en: "That is beyond the edge of the sheet. Nothing was changed.",
};
const INSIDE_MERGE = {
  fi: "Alue katkaisisi yhdistetyn solun. Pura yhdistäminen tai valitse koko solu.",
  en: "That would cut a merged cell. Unmerge it, or select all of it.",
};

const FI: Words = {
  "no-such-sheet": () => GONE.fi,
  "no-such-protection": () => GONE.fi,
  "no-such-metadata": () => GONE.fi,
  "no-such-name": () => "Tämän nimistä aluetta ei ole.",
  "sheet-id-taken": () => "Välilehti on jo olemassa.",
  "metadata-id-taken": () => "Merkintä on jo olemassa.",
  "sheet-name-taken": ({ name }) => `Välilehti nimeltä ${name} on jo olemassa. Valitse toinen nimi.`,
  "sheet-name-empty": () => "Anna välilehdelle nimi.",
  "last-sheet": () => "Ainakin yhden välilehden on jäätävä näkyviin.",
  "outside-sheet": () => OUTSIDE.fi,
  "rows-out-of-bounds": () => OUTSIDE.fi,
  "columns-out-of-bounds": () => OUTSIDE.fi,
  "delete-all-rows": () => "Kaikkia rivejä ei voi poistaa.",
  "delete-all-columns": () => "Kaikkia sarakkeita ei voi poistaa.",
  "delete-all-unfrozen-rows": () => "Ainakin yhden kiinnittämättömän rivin on jäätävä.",
  "delete-all-unfrozen-columns": () => "Ainakin yhden kiinnittämättömän sarakkeen on jäätävä.",
  "freeze-all": () => "Kaikkia rivejä tai sarakkeita ei voi kiinnittää.",
  "freeze-through-merge": () => INSIDE_MERGE.fi,
  "merge-one-cell": () => "Valitse vähintään kaksi solua.",
  "merge-in-filter": () => "Suodattimen sisällä ei voi yhdistää soluja allekkain. Poista ensin suodatin.",
  "merge-partial": () => INSIDE_MERGE.fi,
  "merge-across-frozen": () => "Kiinnitettyjä ja muita soluja ei voi yhdistää.",
  "sort-through-merge": () => "Alueella on yhdistettyjä soluja, joten sitä ei voi järjestää. Pura yhdistäminen ensin.",
  "move-through-merge": () => INSIDE_MERGE.fi,
  "filter-there": () => "Välilehdellä on jo suodatin.",
  "filter-through-merge": () => "Alueella on allekkain yhdistettyjä soluja, joten sitä ei voi suodattaa.",
  "no-filter": () => "Välilehdellä ei ole suodatinta.",
  "outside-filter": () => "Sarake ei kuulu suodattimeen.",
  "fill-not-beside": () => "Täyttää voi yhteen suuntaan kerrallaan: alas, ylös, oikealle tai vasemmalle.",
  "paste-through-merge": () => INSIDE_MERGE.fi,
  "name-not-valid": ({ name }) =>
    `"${name}" ei kelpaa alueen nimeksi. Käytä kirjaimia, numeroita ja alaviivoja; ensin kirjain, eikä solun osoitetta.`,
  "rows-mismatch": () => "Rivien määrä ei täsmää.",
  "columns-mismatch": () => "Sarakkeiden määrä ei täsmää.",
  "order-mismatch": () => "Rivien järjestys ei täsmää.",
  "cell-too-long": () => "Soluun mahtuu enintään 50 000 merkkiä. Mitään ei muutettu.",
  "value-not-finite": () => "Luku on liian suuri. Mitään ei muutettu.",
  "too-many-cells": () => "Taulukkoon mahtuu enintään 10 miljoonaa solua. Mitään ei muutettu.",
  "too-many-columns": () => "Välilehdelle mahtuu enintään 18 278 saraketta. Mitään ei muutettu.",
};

const EN: Words = {
  "no-such-sheet": () => GONE.en,
  "no-such-protection": () => GONE.en,
  "no-such-metadata": () => GONE.en,
  "no-such-name": () => "No range has this name.",
  "sheet-id-taken": () => "This tab is there already.",
  "metadata-id-taken": () => "This mark is there already.",
  "sheet-name-taken": ({ name }) => `A tab named ${name} is there already. Choose another name.`,
  "sheet-name-empty": () => "Give the tab a name.",
  "last-sheet": () => "At least one tab has to stay visible.",
  "outside-sheet": () => OUTSIDE.en,
  "rows-out-of-bounds": () => OUTSIDE.en,
  "columns-out-of-bounds": () => OUTSIDE.en,
  "delete-all-rows": () => "You cannot delete all rows.",
  "delete-all-columns": () => "You cannot delete all columns.",
  "delete-all-unfrozen-rows": () => "At least one row that is not frozen has to stay.",
  "delete-all-unfrozen-columns": () => "At least one column that is not frozen has to stay.",
  "freeze-all": () => "You cannot freeze all rows or columns.",
  "freeze-through-merge": () => INSIDE_MERGE.en,
  "merge-one-cell": () => "Select at least two cells.",
  "merge-in-filter": () => "Inside a filter, cells cannot be merged downwards. Remove the filter first.",
  "merge-partial": () => INSIDE_MERGE.en,
  "merge-across-frozen": () => "Frozen cells and others cannot be merged.",
  "sort-through-merge": () => "There are merged cells here, so this cannot be sorted. Unmerge them first.",
  "move-through-merge": () => INSIDE_MERGE.en,
  "filter-there": () => "This tab has a filter already.",
  "filter-through-merge": () => "There are cells merged downwards here, so this cannot be filtered.",
  "no-filter": () => "This tab has no filter.",
  "outside-filter": () => "The column is not part of the filter.",
  "fill-not-beside": () => "You can fill one way at a time: down, up, right or left.",
  "paste-through-merge": () => INSIDE_MERGE.en,
  "name-not-valid": ({ name }) =>
    `"${name}" cannot name a range. Use letters, digits and underscores, a letter first, and no address of a cell.`,
  "rows-mismatch": () => "The number of rows does not fit.",
  "columns-mismatch": () => "The number of columns does not fit.",
  "order-mismatch": () => "The order of the rows does not fit.",
  "cell-too-long": () => "A cell holds at most 50,000 characters. Nothing was changed.",
  "value-not-finite": () => "The number is too large. Nothing was changed.",
  "too-many-cells": () => "A spreadsheet holds at most 10 million cells. Nothing was changed.",
  "too-many-columns": () => "A tab holds at most 18,278 columns. Nothing was changed.",
};

/** What the workbench says when the spreadsheet cannot do what a person asked: Finnish for Finnish speakers, else
 * English. */
export function refusedWords(error: ModelError, locale: string): string {
  return (locale === "fi" ? FI : EN)[error.code](error.details);
}
