import type { Desk } from "../desk";
import type { View } from "../store";

export function Toasts({ desk, view }: { desk: Desk; view: View }) {
  return (
    <div class="toasts" role="status">
      {view.toasts.map(({ id, title, message }) => (
        <div key={id} class="toast">
          <div>
            {title && <b>{title}</b>}
            <p>{message}</p>
          </div>
          <button type="button" class="cross" aria-label={desk.words.close} onClick={() => desk.dropToast(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
