import type { components } from "./schema";

export type Problem = components["schemas"]["Problem"];

/** The API said no, in the words of RFC 9457. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status(): number {
    return this.problem.status;
  }

  /** What is wrong by field: `/content/caption` and its reason. */
  get fieldErrors(): readonly { pointer: string; detail: string }[] {
    return this.problem.errors ?? [];
  }
}

/** No answer came: the network is down, or the service is. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("PresenceOS cannot be reached. Check your connection and try again.", { cause });
    this.name = "Unreachable";
  }
}

/** Whether the same request may have succeeded although we were told otherwise. */
export function isUncertain(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status >= 500 || error.status === 429;
  return error instanceof Unreachable;
}

/** What to tell a person; a stranger's exception message is never shown. */
export function inWords(error: unknown): string {
  if (error instanceof ApiProblem) {
    const fields = error.fieldErrors.map((field) => field.detail);
    const words = fields.length > 0 ? fields.join(". ") : error.problem.detail;
    return error.retryAfterSeconds === null ? words : `${words} Try again in ${error.retryAfterSeconds} s.`;
  }
  if (error instanceof Unreachable) return error.message;
  return "Something went wrong on this page. Reload it and try again.";
}
