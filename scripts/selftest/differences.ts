import { isDeepStrictEqual } from "node:util";
import type { Family } from "./golden";
import type { Recording } from "./google/results";

/** A golden that came out otherwise on a live account than it stands in the recordings. */
export interface Difference {
  readonly family: string;
  readonly golden: string;
  readonly expected: unknown;
  readonly live: unknown;
}

/** Where a live run and the goldens differ; a golden that the live run lacks says nothing. */
export function differences(families: readonly Family[], live: Recording): Difference[] {
  return families.flatMap(({ name: family, goldens }) =>
    goldens.flatMap(({ name, expected = { refused: true } }) => {
      const own = live[family]?.[name];
      return own === undefined || isDeepStrictEqual(own, expected)
        ? []
        : [{ family, golden: name, expected, live: own }];
    }),
  );
}
