/** Whether a value that was kept, perhaps by an older version of this page, has all fields of the example in their types. */
export function sameShape<Shape extends object>(example: Shape, value: unknown): value is Shape {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(example).every(([name, field]) => sameKind(field, (value as Record<string, unknown>)[name]));
}

function sameKind(example: unknown, value: unknown): boolean {
  // Null in the example says nothing of what else it may be, and a number that is being typed may be none.
  if (example === null) return value !== undefined;
  if (Array.isArray(example)) return Array.isArray(value);
  if (typeof example === "object") return sameShape(example, value);
  return typeof value === typeof example || (typeof example === "number" && value === null);
}
