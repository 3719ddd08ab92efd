import type { ComponentChildren } from "preact";
import { say } from "./boot";

interface ErrorStripProps {
  /** Sentences; nothing is shown while there are none. */
  readonly messages: readonly string[];
  /** Buttons that mend it. */
  readonly children?: ComponentChildren;
  readonly onDismiss?: (() => void) | undefined;
}

/** What went wrong, on top of the page; the region is always there, so that a screen reader hears what comes into it. */
export function ErrorStrip({ messages, children, onDismiss }: ErrorStripProps) {
  return (
    <div role="alert" id="errors">
      {messages.length > 0 && (
        <div class="strip">
          <span class="sign" aria-hidden="true">
            ▲
          </span>
          <div class="strip-text">
            {messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
            {children && <div class="row">{children}</div>}
          </div>
          {onDismiss && (
            <button type="button" class="icon" aria-label={say("button.dismiss")} onClick={onDismiss}>
              ×
            </button>
          )}
        </div>
      )}
    </div>
  );
}
