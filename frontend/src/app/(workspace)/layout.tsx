import { type ReactNode, Suspense } from "react";
import { SkipLink } from "@/components/skip-link";
import { ShellPlaceholder } from "./_components/shell-placeholder";
import { WorkspaceProviders } from "./_components/workspace-providers";
import { WorkspaceShell } from "./_components/workspace-shell";

export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <WorkspaceProviders>
        {/* The brand is in the query, which only the browser knows. */}
        <Suspense fallback={<ShellPlaceholder />}>
          <WorkspaceShell>{children}</WorkspaceShell>
        </Suspense>
      </WorkspaceProviders>
    </>
  );
}
