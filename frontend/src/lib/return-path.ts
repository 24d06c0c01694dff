const here = new URL("http://here.invalid");

/**
 * The page to go to after logging in, or the fallback when what is asked for is not a path of this site: a link must not send people
 * away. Browsers read `//host` and `/\host` as another host, drop tabs and line breaks while reading, and resolve dots, so
 * that `/.//host` comes out as `//host`. What counts is therefore the path that is gone to, read once more as a browser will.
 */
export function returnPath(wanted: string | null, fallback: string): string {
  const path = wanted === null ? null : pathHere(wanted);
  return path === null || path.startsWith("/auth/") || pathHere(path) !== path ? fallback : path;
}

/** The path, query and fragment that an address means on this site; null when it means another. */
function pathHere(address: string): string | null {
  if (!address.startsWith("/") || !URL.canParse(address, here)) return null;
  const { origin, pathname, search, hash } = new URL(address, here);
  return origin === here.origin && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : null;
}
