"use client";

import { useState } from "react";
import { type Fields, type Problems, refusedBy, without } from "./fields";
import type { Draft } from "./use-draft";
import { type Thing, useMending } from "./use-mending";

/** Whether what was typed can be sent: what to send, or what keeps it from being sent. */
export type Judgement<Field extends string, Result> = { result: Result } | { problems: Problems<Field> };

type FormInput<Field extends string, Values, Result> = {
  draft: Draft<Values>;
  fields: Fields<Field, Values>;
  /** Asked when it is to be sent. */
  judge: (values: Values) => Judgement<Field, Result>;
};

/**
 * A form: its values are a draft's, and what is wrong with them is found when it is to be sent, here or by the server. After
 * each refusal the focus goes to the first field that is wrong; with the next change of a field its problem is history.
 */
export function useForm<Field extends string, Values, Result>({ draft, fields, judge }: FormInput<Field, Values, Result>) {
  const [{ problems, refusals }, setRefusal] = useState<{ problems: Problems<Field>; refusals: number }>({ problems: {}, refusals: 0 });
  const things = thingsOf(problems, fields);
  const { place, goTo } = useMending(things, refusals);

  const set: Draft<Values>["set"] = (key, next) => {
    draft.set(key, next);
    setRefusal((refusal) => ({ ...refusal, problems: without(refusal.problems, key, fields) }));
  };
  const refuse = (found: Problems<Field>) => setRefusal((refusal) => ({ problems: found, refusals: refusal.refusals + 1 }));

  return {
    values: draft.values,
    set,
    /** For an input, a text area or a list of choices: its value as text, and what becomes of that. */
    control: <Key extends keyof Values & string>(key: Key) => ({
      name: key,
      value: draft.values[key] as string,
      onChange: ({ target }: { target: { value: string } }) => set(key, target.value as Values[Key]),
    }),
    problems,
    refuse,
    refused: (error: unknown) => refuse(refusedBy(error, fields)),
    /** Sends what was typed, if it can be sent. */
    send: (action: (result: Result) => void) => {
      const judgement = judge(draft.values);
      if ("problems" in judgement) return refuse(judgement.problems);
      setRefusal((refusal) => ({ ...refusal, problems: {} }));
      action(judgement.result);
    },
    isRestored: draft.isRestored,
    discard: () => {
      draft.discard();
      setRefusal((refusal) => ({ ...refusal, problems: {} }));
    },
    mending: { place, things, whole: problems.whole, goTo },
  };
}

/** A form in which each value has a field, called alike. */
export type FormOf<Values> = Pick<ReturnType<typeof useForm<keyof Values & string, Values, unknown>>, "values" | "set" | "control" | "problems">;

/** The fields that are wrong, in the order in which the form names them. */
function thingsOf<Field extends string, Values>(problems: Problems<Field>, fields: Fields<Field, Values>): readonly Thing[] {
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [{ field, name: fields[field].name, problem }];
  });
}
