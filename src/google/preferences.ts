import { CHANNELS, type Channel } from "../core/choices";

/** What a person used last, in that person's own store: a convenience, nothing depends on it. */
const CHANNEL = "channel";

export function lastChannel(): Channel {
  const kept = PropertiesService.getUserProperties().getProperty(CHANNEL);
  return CHANNELS.find((channel) => channel === kept) ?? "call";
}

export function rememberChannel(channel: Channel): void {
  PropertiesService.getUserProperties().setProperty(CHANNEL, channel);
}
