"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState } from "react";
import { createQueryClient } from "@/lib/query";

/** Here a 401 means "wrong password" and belongs to the form; nobody is sent anywhere. */
export function AuthProviders({ children }: { children: ReactNode }) {
  const [client] = useState(() => createQueryClient(() => undefined));
  return (
    <QueryClientProvider client={client}>
      <Suspense>{children}</Suspense>
    </QueryClientProvider>
  );
}
