import type { FilterColumn } from "../../model/cell";
import { Refusal } from "../emulated";
import { enumMember } from "../enumeration";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import { keptValue, scriptValues } from "./criteria-value";
import { whenMembers } from "./when-members";

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** What a row must meet, before it is said in which column. */
export type Condition = Omit<FilterColumn, "column">;

// https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria
export function filterCriteria(book: Book, condition: Condition): Criteria {
  return book.emulate<Criteria>("FilterCriteria", {
    ...reading(book, () => condition),
    condition,
  } as Partial<Criteria>);
}

/** The condition behind a FilterCriteria that a script hands to a filter. */
export function conditionOf(handle: Criteria): Condition {
  return implementationOf<{ condition: Condition }>(handle).condition;
}

// https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder
export function filterCriteriaBuilder(book: Book, from: Condition = {}): Builder {
  let condition = from;
  const set = (change: Condition): Builder => {
    condition = { ...condition, ...change };
    return handle;
  };
  const handle: Builder = book.emulate<Builder>("FilterCriteriaBuilder", {
    ...reading(book, () => condition),
    build: () => {
      if (Object.keys(condition).length === 0) throw new Refusal("The filter criteria has no condition.");
      return filterCriteria(book, condition);
    },
    // Either what is hidden or what alone is shown.
    setHiddenValues: (values) => {
      const { visible: _, ...others } = condition;
      condition = { ...others, hidden: [...values] };
      return handle;
    },
    setVisibleValues: (values) => {
      const { hidden: _, ...others } = condition;
      condition = { ...others, visible: [...values] };
      return handle;
    },
    ...whenMembers((criteria, ...values) =>
      set({ condition: { criteria, values: values.map((value) => keptValue(book, value)) } }),
    ),
  });
  return handle;
}

type Read = Pick<Builder, "copy" | "getCriteriaType" | "getCriteriaValues" | "getHiddenValues" | "getVisibleValues">;

function reading(book: Book, now: () => Condition): Read {
  return {
    copy: () => filterCriteriaBuilder(book, now()),
    getCriteriaType: () => {
      const { condition } = now();
      return (condition ? enumMember("BooleanCriteria", condition.criteria) : null) as ReturnType<
        Read["getCriteriaType"]
      >;
    },
    getCriteriaValues: () => {
      const { condition } = now();
      return condition ? scriptValues(book, condition.criteria, condition.values) : [];
    },
    getHiddenValues: () => [...(now().hidden ?? [])],
    getVisibleValues: () => [...(now().visible ?? [])],
  };
}
