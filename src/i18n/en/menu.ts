export const menu = {
  "menu.title": "Customers",
  "menu.log-contact": "Log a contact",
  "menu.classify": "Classify",
  "menu.import": "Import customers",
  "menu.reminders-on": "Reminders on",
  "menu.undo": "Undo last act",
  "menu.set-up": "Set up",
} as const;
