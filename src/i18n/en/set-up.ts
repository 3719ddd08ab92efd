export const setUp = {
  "set-up.title": "Set up",
  "set-up.language": "Language",
  "set-up.finnish": "suomi",
  "set-up.english": "English",
  "set-up.added": ({ tabs }: { tabs: string }) => `To be added: ${tabs}`,
  "set-up.columns": ({ tab, columns }: { tab: string; columns: string }) => `To be added to tab ${tab}: ${columns}`,
  "set-up.older":
    "An older version of the add-on made this register. It will be brought up to date; nothing is removed.",
  "set-up.own-tabs": "Your own tabs are not touched.",
  "set-up.go": "Set up",
  "set-up.going": "Setting up…",
  "set-up.ready": "The register is ready.",
  "set-up.next": "Choose Import customers from the menu, or write the first customer on tab Customers.",
  "set-up.nothing": "Everything is in place.",
  "set-up.owner": ({ owner }: { owner: string }) =>
    `The register's owner is ${owner}. Add the rest of the team on tab Settings.`,
  "set-up.owner-unknown": "Google does not tell us your e-mail address. Write the team and the owner on tab Settings.",
  "set-up.done-tabs": ({ tabs }: { tabs: string }) => `Added: ${tabs}`,
  "set-up.done-columns": ({ tab, columns }: { tab: string; columns: string }) => `Added to tab ${tab}: ${columns}`,
  "set-up.name-taken": ({ tab, own }: { tab: string; own: string }) =>
    `You have a tab called ${own} already. The register's tab is ${tab}.`,
  "set-up.stopped": "Reminders stopped",
} as const;
