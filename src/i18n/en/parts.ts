/** Texts that every page shares: the stock buttons and states. */
export const parts = {
  "button.save": "Save",
  "button.saving": "Saving…",
  "button.cancel": "Cancel",
  "button.back": "Back",
  "button.close": "Close",
  "button.undo": "Undo",
  "button.undoing": "Undoing…",
  "button.again": "Try again",
  "button.copy-text": "Copy text",
  "button.copied": "Copied",
  "button.dismiss": "Dismiss message",
  "state.loading": "Loading…",
  "state.no-answer": "Google did not answer. Try again: your text is kept and nothing is saved twice.",
  "state.offline": "No connection. We keep trying.",
  "state.lost": "The panel lost the sheet. Reopen it; use one Google account only.",
  "state.unreadable": "The panel and the sheet did not understand each other. Close the panel and open it again.",
} as const;
