/** How far from its second the visible call left: the promise, measured. */
export function punctuality(due: string, sent: string): string {
  const milliseconds = Date.parse(sent) - Date.parse(due);
  const seconds = Math.abs(milliseconds / 1000);
  if (seconds < 0.0005) return "exactly on time";
  return `${amount(seconds)} ${milliseconds > 0 ? "after" : "before"} its second`;
}

function amount(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} minutes`;
  return `${Math.round(minutes / 60)} hours`;
}
