import { resolve, type Schema } from "./read-contract";

/** The type of a value, as in "string (uuid)", "list of Post" or "string or null". */
export function typeInWords(schema: Schema): string {
  const name = schema.$ref?.split("/").at(-1);
  const target = resolve(schema);
  if (name !== undefined && (target.properties !== undefined || target.enum !== undefined)) return name;
  if (target.oneOf !== undefined) return target.oneOf.map(typeInWords).join(" or ");
  const types = typeof target.type === "string" ? [target.type] : (target.type ?? ["any"]);
  return types.map((type) => (type === "array" && target.items !== undefined ? `list of ${typeInWords(target.items)}` : type)).join(" or ");
}

/** What a value must keep to: format, length, range, the allowed words. */
export function limitsInWords(schema: Schema): readonly string[] {
  const { format, enum: words, minimum, maximum, minLength, maxLength, maxItems, default: preset } = resolve(schema);
  return [
    format,
    words?.map((word) => word ?? "null").join(" | "),
    range(minimum, maximum, ""),
    range(minLength, maxLength, " characters"),
    maxItems === undefined ? undefined : `at most ${maxItems} items`,
    preset === undefined ? undefined : `default ${preset}`,
  ].filter((limit) => limit !== undefined);
}

/** The fields of an object, or of the objects in a list; none for plain values. */
export function fieldsOf(schema: Schema): readonly { name: string; schema: Schema; isRequired: boolean }[] {
  const target = resolve(schema);
  if (target.items !== undefined) return fieldsOf(target.items);
  if (target.oneOf !== undefined) return target.oneOf.flatMap(fieldsOf);
  return Object.entries(target.properties ?? {}).map(([name, field]) => ({
    name,
    schema: field,
    isRequired: target.required?.includes(name) ?? false,
  }));
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (most === undefined) return `at least ${least}${unit}`;
  return least === undefined ? `at most ${most}${unit}` : `${least} to ${most}${unit}`;
}
