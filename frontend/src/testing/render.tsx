import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { PathnameContext, SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { type ContextType, type ReactNode, StrictMode } from "react";
import { ToastProvider } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import type { Network } from "@/lib/api/types";
import { createQueryClient } from "@/lib/query";
import { aNetwork } from "./examples";

/**
 * Shows a part of the site as the browser would, and remembers where it wanted to go. The networks are known, as they are
 * on any page but the first; with none given the API is asked.
 */
export function renderAt(address: string, ui: ReactNode, networks: readonly Network[] | null = [aNetwork()]) {
  const url = new URL(address, window.location.origin);
  window.history.replaceState(null, "", url);
  const visited: string[] = [];
  const go = (path: string) => void visited.push(path);
  const client = createQueryClient(() => go("login"));
  const tell = (known: readonly Network[]) => client.setQueryData(keys.networks, { items: [...known] });
  if (networks !== null) tell(networks);
  const router = { push: go, replace: go } as unknown as NonNullable<ContextType<typeof AppRouterContext>>;
  render(
    <StrictMode>
      <AppRouterContext value={router}>
        <PathnameContext value={url.pathname}>
          <SearchParamsContext value={url.searchParams}>
            <QueryClientProvider client={client}>
              <ToastProvider>{ui}</ToastProvider>
            </QueryClientProvider>
          </SearchParamsContext>
        </PathnameContext>
      </AppRouterContext>
    </StrictMode>,
  );
  return { visited, tell };
}
