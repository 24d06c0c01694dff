/**
 * An address that came from outside, when it may be followed: on the web, and nothing else. A `javascript:` address would run
 * as our own page.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" && password === "" ? address : null;
}
