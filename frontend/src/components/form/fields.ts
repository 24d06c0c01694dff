import { ApiProblem, inWords } from "@/lib/api/problem";

/** A field of a form: what a person calls it, which of the values it is about, and where the server points when it means it. */
export type FieldOf<Values> = { name: string; value: keyof Values; pointers: readonly string[] };

/** In the order of the form. */
export type Fields<Field extends string, Values> = Readonly<Record<Field, FieldOf<Values>>>;

/** What is wrong by field; what is about none is about the whole. */
export type Problems<Field extends string> = Partial<Record<Field | "whole", string>>;

/** The fields of a form in which each value has one, called alike here and at the server. */
export function fieldsNamed<Values>(names: Record<keyof Values & string, string>): Fields<keyof Values & string, Values> {
  const fields = (Object.entries(names) as [keyof Values & string, string][]).map(([value, name]) => [value, { name, value, pointers: [`/${value}`] }]);
  return Object.fromEntries(fields) as Fields<keyof Values & string, Values>;
}

/** The server's refusal, beside the fields it is about. */
export function refusedBy<Field extends string, Values>(error: unknown, fields: Fields<Field, Values>): Problems<Field> {
  const problems: Problems<Field> = {};
  for (const { pointer, detail } of error instanceof ApiProblem ? error.fieldErrors : []) {
    const field = fieldAt(pointer, fields) ?? "whole";
    problems[field] = problems[field] === undefined ? detail : `${problems[field]}. ${detail}`;
  }
  return Object.keys(problems).length > 0 ? problems : ({ whole: inWords(error) } as Problems<Field>);
}

function fieldAt<Field extends string, Values>(pointer: string, fields: Fields<Field, Values>): Field | undefined {
  const isMeant = ({ pointers }: FieldOf<Values>) => pointers.some((each) => pointer === each || pointer.startsWith(`${each}/`));
  return (Object.keys(fields) as Field[]).find((field) => isMeant(fields[field]));
}

/** What is left of the problems when a value has changed: what was wrong belongs to what was typed then. */
export function without<Field extends string, Values>(problems: Problems<Field>, changed: keyof Values, fields: Fields<Field, Values>): Problems<Field> {
  const { whole: _, ...byField } = problems;
  const left = Object.entries(byField).filter(([field]) => fields[field as Field].value !== changed);
  return Object.fromEntries(left) as Problems<Field>;
}
