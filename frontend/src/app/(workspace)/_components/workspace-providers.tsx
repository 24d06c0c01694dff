"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ToastProvider } from "@/components/ui/toaster";
import { paths } from "@/config/paths";
import { createQueryClient } from "@/lib/query";

export function WorkspaceProviders({ children }: { children: ReactNode }) {
  const [client] = useState(() => createQueryClient(goToLogin));
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>{children}</ToastProvider>
    </QueryClientProvider>
  );
}

/** A full load, so that nothing of the ended session stays in memory. The page comes back after logging in. */
function goToLogin(): void {
  window.location.replace(paths.login(window.location.pathname + window.location.search));
}
