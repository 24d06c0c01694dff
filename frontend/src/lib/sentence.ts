/** With a full stop, unless it ends already: reasons come without one, and others follow them. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]["”)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
