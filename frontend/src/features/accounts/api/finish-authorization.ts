import { api, body } from "@/lib/api/client";
import type { components } from "@/lib/api/schema";
import type { FinishAuthorization } from "./account-queries";

/** The accounts that are connected, or the choice there is to make among them. */
export type FinishedAuthorization = components["schemas"]["FinishedAuthorization"];

const begun = new Map<string, Promise<FinishedAuthorization>>();

/**
 * Hands what the network sent back to the API, once. A state is good for a single use, while React may run an effect
 * twice: whoever asks again for the same state gets the same answer.
 */
export function finishAuthorization(answer: FinishAuthorization): Promise<FinishedAuthorization> {
  const running = begun.get(answer.state);
  if (running !== undefined) return running;
  const finished = body(api.POST("/connectors/oauth/callback", { body: answer }));
  begun.set(answer.state, finished);
  return finished;
}
