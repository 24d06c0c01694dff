/** For a name nobody has told yet: instagram is Instagram. */
export function platformInWords(platform: string): string {
  return platform.slice(0, 1).toUpperCase() + platform.slice(1).replaceAll("_", " ");
}
