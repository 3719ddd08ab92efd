import { useRef } from "preact/hooks";

/** One function for the life of the component that always runs the newest `act`: effects may name it among their
 * dependencies without running again. */
export function useNewest<Args extends unknown[], Result>(act: (...args: Args) => Result): (...args: Args) => Result {
  const newest = useRef(act);
  newest.current = act;
  return useRef((...args: Args) => newest.current(...args)).current;
}
