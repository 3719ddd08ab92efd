/** The `when…` members that builders of conditional formats and of filters share.
 * @param when takes a criterion by the name of Google's `BooleanCriteria` member, with its arguments */
export function whenMembers<Builder>(when: (criteria: string, ...values: unknown[]) => Builder) {
  const by =
    (criteria: string) =>
    (...values: unknown[]): Builder =>
      when(criteria, ...values);
  const byDate = (criteria: string) => (date: unknown) =>
    when(Object.prototype.toString.call(date) === "[object Date]" ? criteria : `${criteria}_RELATIVE`, date);
  return {
    withCriteria: (criteria: unknown, values: readonly unknown[]) => when(String(criteria), ...values),
    whenCellEmpty: by("CELL_EMPTY"),
    whenCellNotEmpty: by("CELL_NOT_EMPTY"),
    whenDateAfter: byDate("DATE_AFTER"),
    whenDateBefore: byDate("DATE_BEFORE"),
    whenDateEqualTo: byDate("DATE_EQUAL_TO"),
    whenFormulaSatisfied: by("CUSTOM_FORMULA"),
    whenNumberBetween: by("NUMBER_BETWEEN"),
    whenNumberEqualTo: by("NUMBER_EQUAL_TO"),
    whenNumberGreaterThan: by("NUMBER_GREATER_THAN"),
    whenNumberGreaterThanOrEqualTo: by("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    whenNumberLessThan: by("NUMBER_LESS_THAN"),
    whenNumberLessThanOrEqualTo: by("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    whenNumberNotBetween: by("NUMBER_NOT_BETWEEN"),
    whenNumberNotEqualTo: by("NUMBER_NOT_EQUAL_TO"),
    whenTextContains: by("TEXT_CONTAINS"),
    whenTextDoesNotContain: by("TEXT_DOES_NOT_CONTAIN"),
    whenTextEndsWith: by("TEXT_ENDS_WITH"),
    whenTextEqualTo: by("TEXT_EQUAL_TO"),
    whenTextStartsWith: by("TEXT_STARTS_WITH"),
  };
}
