import type { z } from "@/lib/zod";
import type { Problems } from "./fields";
import type { Judgement } from "./use-form";

/** What a schema says of the values: of each field that is wrong the first reason. */
export function judgedBy<Values extends object, Result>(schema: z.ZodType<Result, Values>) {
  return (values: Values): Judgement<keyof Values & string, Result> => {
    const parsed = schema.safeParse(values);
    if (parsed.success) return { result: parsed.data };
    const reasons = parsed.error.issues.map(({ path, message }) => [String(path[0] ?? "whole"), message] as const);
    return { problems: Object.fromEntries(reasons.reverse()) as Problems<keyof Values & string> };
  };
}
