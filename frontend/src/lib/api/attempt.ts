import { newIdempotencyKey } from "./idempotency-key";
import { ApiProblem, isUncertain } from "./problem";

/**
 * A request, and the Idempotency-Key it is sent under. While the outcome is unknown a retry carries the same
 * key, so that nothing is made twice; also while the server still works on the first. A changed request is another one. A
 * clear refusal ends the attempt: the same key would only repeat the old answer after the cause was put right.
 */
export type Attempt = {
  readonly key: string;
  /** What is sent under this key; null while nothing is. */
  readonly request: string | null;
  for: (request: unknown) => Attempt;
  after: (error: unknown) => Attempt;
};

export function nextAttempt(): Attempt {
  return attempt(newIdempotencyKey(), null);
}

/** The attempt of before, for what was kept of it: the same request keeps its key. */
export function attemptOf({ key, request }: Pick<Attempt, "key" | "request">): Attempt {
  return attempt(key, request);
}

function attempt(key: string, sent: string | null): Attempt {
  return {
    key,
    request: sent,
    for(request) {
      const next = JSON.stringify(request);
      return sent === null || sent === next ? attempt(key, next) : attempt(newIdempotencyKey(), next);
    },
    after(error) {
      return isUncertain(error) || isStillRunning(error) ? attempt(key, sent) : nextAttempt();
    },
  };
}

/** Told apart from other conflicts by its type: those are refusals. */
function isStillRunning(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.type === "/docs/problems/still-running";
}
