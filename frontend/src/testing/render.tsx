import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { PathnameContext, SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { type ContextType, type ReactNode, StrictMode } from "react";
import { ToastProvider } from "@/components/ui/toaster";
import { createQueryClient } from "@/lib/query";

/** Shows a part of the site as the browser would, and remembers where it wanted to go. */
export function renderAt(address: string, ui: ReactNode): { visited: string[] } {
  const url = new URL(address, window.location.origin);
  window.history.replaceState(null, "", url);
  const visited: string[] = [];
  const go = (path: string) => void visited.push(path);
  const router = { push: go, replace: go } as unknown as NonNullable<ContextType<typeof AppRouterContext>>;
  render(
    <StrictMode>
      <AppRouterContext value={router}>
        <PathnameContext value={url.pathname}>
          <SearchParamsContext value={url.searchParams}>
            <QueryClientProvider client={createQueryClient(() => go("login"))}>
              <ToastProvider>{ui}</ToastProvider>
            </QueryClientProvider>
          </SearchParamsContext>
        </PathnameContext>
      </AppRouterContext>
    </StrictMode>,
  );
  return { visited };
}
