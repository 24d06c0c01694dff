import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiProblem, Unreachable } from "@/lib/api/problem";

const ATTEMPTS = 3;

/** A cache for one part of the site; `onUnauthenticated` hears every 401, whoever asked. */
export function createQueryClient(onUnauthenticated: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) onUnauthenticated();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < ATTEMPTS && mayHelp(error),
        retryDelay: (attempt, error) => wait(attempt, error),
      },
    },
  });
}

/** A refusal stays a refusal; silence, a waking database and a rate limit pass. */
function mayHelp(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status === 503 || error.status === 429;
  return error instanceof Unreachable;
}

function wait(attempt: number, error: unknown): number {
  if (error instanceof ApiProblem && error.retryAfterSeconds !== null) return error.retryAfterSeconds * 1000;
  return Math.min(1000 * 2 ** attempt, 8000);
}
