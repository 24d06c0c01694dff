import createClient, { type Middleware } from "openapi-fetch";
import { ApiProblem, type Problem, Unreachable } from "./problem";
import type { paths } from "./schema";

// Pages and API share an origin. There is none while pages are rendered at build time, and no call is made then.
const origin = typeof window === "undefined" ? "" : window.location.origin;

/** The session is an httpOnly cookie; this header proves that a write comes from our own pages. */
const sameOriginProof: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") request.headers.set("X-Requested-With", "presenceos");
    return request;
  },
};

const problems: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return;
    throw new ApiProblem(await readProblem(response), retryAfter(response));
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === "AbortError" ? error : new Unreachable(error);
  },
};

export const api = createClient<paths>({
  baseUrl: `${origin}/api/v1`,
  fetch: (request) => globalThis.fetch(request),
});
api.use(sameOriginProof, problems);

/** The body of an answer. Refusals were thrown as ApiProblem before, so a missing body is a broken contract. */
export async function body<T>(call: Promise<{ data?: T; response: Response }>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw new Error(`${response.url} answered ${response.status} without a body`);
  return data;
}

async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json") ?? false;
  if (isProblem) return (await response.json()) as Problem;
  // A proxy in front of the API answers in its own words, which say nothing to a person.
  return {
    type: "about:blank",
    title: "No answer",
    status: response.status,
    detail: `PresenceOS did not answer as expected (HTTP ${response.status}). Try again in a moment.`,
    instance: "",
  };
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
