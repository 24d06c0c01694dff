import { newIdempotencyKey } from "./idempotency-key";
import { ApiProblem, isUncertain } from "./problem";

/**
 * One wish of a person, and the Idempotency-Key it travels under. While the outcome is unknown a retry carries the same
 * key, so that nothing is made twice; also while the server still works on the first. A changed wish is another wish. A
 * clear refusal ends the attempt: the same key would only repeat the old answer after the cause was put right.
 */
export type Attempt = {
  readonly key: string;
  /** What is wished under this key; null while nothing is. */
  readonly wish: string | null;
  for: (wish: unknown) => Attempt;
  after: (error: unknown) => Attempt;
};

export function nextAttempt(): Attempt {
  return attempt(newIdempotencyKey(), null);
}

/** The attempt of before, for what was kept of it: the same wish keeps its key. */
export function attemptOf({ key, wish }: Pick<Attempt, "key" | "wish">): Attempt {
  return attempt(key, wish);
}

function attempt(key: string, fingerprint: string | null): Attempt {
  return {
    key,
    wish: fingerprint,
    for(wish) {
      const wished = JSON.stringify(wish);
      return fingerprint === null || fingerprint === wished ? attempt(key, wished) : attempt(newIdempotencyKey(), wished);
    },
    after(error) {
      return isUncertain(error) || isStillRunning(error) ? attempt(key, fingerprint) : nextAttempt();
    },
  };
}

/** Told apart from other conflicts by its type: those are refusals. */
function isStillRunning(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.type === "/docs/problems/still-running";
}
