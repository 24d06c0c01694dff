/**
 * The page to go to after logging in, or the fallback when the wish is not a path of this site.
 * Browsers read `//host` and `/\host` as another host, so both are refused: a link must not send people away.
 */
export function returnPath(wish: string | null, fallback: string): string {
  if (wish === null || !/^\/(?![/\\])/.test(wish)) return fallback;
  const here = new URL("http://here.invalid");
  const target = URL.canParse(wish, here) ? new URL(wish, here) : null;
  if (target === null || target.origin !== here.origin || target.pathname.startsWith("/auth/")) return fallback;
  return `${target.pathname}${target.search}${target.hash}`;
}
