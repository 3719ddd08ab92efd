/** Take the add-on out. */
export const takeOut = {
  "take-out.title": "Take the add-on out",
  "take-out.goes": "What goes",
  "take-out.goes-reminders": "your hourly run, and with it the morning mails",
  "take-out.goes-warnings": "the warnings against editing History and Archive",
  "take-out.goes-notes": "the add-on's remarks in notes of cells and in headers",
  "take-out.goes-marks": "its hidden marks and what it remembers of this sheet, such as imports that were stopped",
  "take-out.stays": "What stays",
  "take-out.stays-tabs": ({ tabs }: { tabs: string }) => `all data, on tabs ${tabs}`,
  "take-out.stays-all": "all data and all tabs",
  "take-out.stays-formats": "formats, colours, drop-downs and your own notes",
  "take-out.stays-menu": "the menu, until the script itself is removed",
  "take-out.back": "Set up brings the add-on back.",
  "take-out.adopted":
    "The register is in your own list. If the add-on is set up there again later, its columns come a second time and the customers get new IDs. If you only want your own list back, choose Set up and take the adoption back.",
  "take-out.renamed": ({ names }: { names: string }) =>
    `Only the add-on's hidden marks still tell what these are: ${names}. If you take the add-on back later, give them their old names first: otherwise new empty ones come beside them.`,
  "take-out.renamed-tab": ({ now, title }: { now: string; title: string }) => `tab "${now}" (was ${title})`,
  "take-out.renamed-column": ({ tab, now, title }: { tab: string; now: string; title: string }) =>
    `${tab}, column "${now}" (was ${title})`,
  "take-out.go": "Take it out",
  "take-out.going": "Taking it out…",
  "take-out.done": "The add-on is out of this sheet. All data stayed.",
  "take-out.done-before": "The add-on was out of this sheet already.",
  "take-out.status": ({ day }: { day: string }) => `The add-on was taken out ${day}`,
  "take-out.script-bound":
    "If you installed the script in this sheet: choose Extensions > Apps Script, then Overview, and move the project to the bin.",
  "take-out.script-published":
    "If you installed the add-on from the Marketplace: choose Extensions > Add-ons > Manage add-ons and uninstall Vetoketju.",
  "take-out.other-sends": ({ sender }: { sender: string }) =>
    `The reminders were sent by ${sender}, whose hourly run only that person can see. It ends by itself within the hour; remove the script after that.`,
  "take-out.others-unseen":
    "Google does not show other people's hourly runs. If there is one, it ends by itself within the hour; remove the script after that.",
} as const;
