import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../desk";

interface Tip {
  readonly left: number;
  readonly top: number;
  readonly title: string;
  readonly text: string;
}

/** The note of the cell under the pointer or of the selected cell, and why its value breaks its rule. */
export function NoteTip({ desk, grid }: { desk: Desk; grid: RefObject<HTMLElement | null> }) {
  const [tips, setTips] = useState<readonly Tip[]>([]);
  useEffect(
    () =>
      desk.grid.onPoint((row, column) => {
        const { note, invalid } = desk.grid.more(row, column);
        if (invalid === undefined && !note) return setTips([]);
        const { right, top } = desk.grid.rectangle(row, column);
        const place = { left: Math.min(right + 6, innerWidth - 270), top };
        setTips([
          ...(invalid !== undefined ? [{ ...place, title: desk.words.invalid, text: invalid }] : []),
          ...(note ? [{ ...place, title: "", text: note }] : []),
        ]);
      }),
    [desk],
  );
  useEffect(() => {
    const hide = () => setTips([]);
    const element = grid.current;
    element?.addEventListener("pointerleave", hide);
    element?.addEventListener("wheel", hide, { passive: true });
    return () => {
      element?.removeEventListener("pointerleave", hide);
      element?.removeEventListener("wheel", hide);
    };
  }, [grid]);
  const first = tips[0];
  if (!first) return null;
  return (
    <div class="tip" role="tooltip" style={{ left: `${first.left}px`, top: `${first.top}px` }}>
      {tips.map(({ title, text }) => (
        <p key={title}>
          {title && <b>{title}</b>}
          {text}
        </p>
      ))}
    </div>
  );
}
