import { ApiProblem, Unreachable } from "./problem";

const AGAIN_MS = 4_000;

/** Nobody answered, or only something that stands before a service that is not there. */
export function isAway(error: Error): boolean {
  return error instanceof Unreachable || (error instanceof ApiProblem && [500, 502, 503, 504].includes(error.status));
}

/** For what a page cannot begin without: asked again and again until there is an answer. */
export function againWhileAway({ state }: { state: { error: Error | null } }): number | false {
  return state.error !== null && isAway(state.error) ? AGAIN_MS : false;
}
