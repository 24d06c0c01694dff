import type { FinishAuthorization } from "../api/account-queries";

/** What a network put into the address when it sent the person back; null when there is nothing to finish. */
export function readNetworkAnswer(search: string): FinishAuthorization | null {
  const query = new URLSearchParams(search);
  const state = query.get("state");
  const code = query.get("code");
  const error = query.get("error");
  if (state === null || (code === null && error === null)) return null;
  const description = query.get("error_description");
  return {
    state: withoutTail(state),
    ...(code !== null && { code: withoutTail(code) }),
    ...(error !== null && { error: withoutTail(error) }),
    ...(description !== null && { error_description: withoutTail(description) }),
  };
}

/** Instagram ends its redirect with `#_`. A browser keeps that out of the query unless a proxy encoded it. */
function withoutTail(value: string): string {
  return value.replace(/#_$/, "");
}
