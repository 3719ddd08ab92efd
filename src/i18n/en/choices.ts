import type { Channel, Step } from "../../core/choices";

/** The words of the fixed choices, as they stand in the sheet and on the pages. */
export const choices = {
  "step.suspect": "Suspect",
  "step.prospect": "Prospect",
  "step.customer": "Customer",
  "step.regular": "Regular",
  "step.key-account": "Key account",
  "step.advocate": "Advocate",
  "step.passive": "Passive",
  "step.former": "Former",
  "channel.call": "Call",
  "channel.visit": "Visit",
  "channel.meeting": "Meeting",
  "channel.email": "E-mail",
  "channel.message": "Message",
  "channel.other": "Other",
} as const satisfies Record<`step.${Step}` | `channel.${Channel}`, string>;
