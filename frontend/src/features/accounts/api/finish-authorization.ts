import { api, body } from "@/lib/api/client";
import type { Connector } from "@/lib/api/types";
import type { FinishAuthorization } from "./account-queries";

const begun = new Map<string, Promise<readonly Connector[]>>();

/**
 * Hands what the network sent back to the API, once. A state is good for a single use, while React may run an effect
 * twice: whoever asks again for the same state gets the same answer.
 */
export function finishAuthorization(answer: FinishAuthorization): Promise<readonly Connector[]> {
  const running = begun.get(answer.state);
  if (running !== undefined) return running;
  const finished = body(api.POST("/connectors/oauth/callback", { body: answer })).then((list) => list.items);
  begun.set(answer.state, finished);
  return finished;
}
