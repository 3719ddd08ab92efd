/** A name to begin with from an e-mail address: "demo.myyja@example.fi" is "Demo Myyja"; the person may correct it. */
export function nameOfAddress(email: string): string {
  return (email.split("@")[0] as string)
    .split(/[._+-]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}
