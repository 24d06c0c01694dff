/** With a full stop, unless it ends already: reasons come without one, and others follow them. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]["”)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** JPEG, PNG or MP4 */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
