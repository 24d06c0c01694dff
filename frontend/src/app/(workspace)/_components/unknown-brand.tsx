import { Store } from "lucide-react";
import Link from "next/link";
import { EmptyState } from "@/components/empty-state";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";

export function UnknownBrand() {
  return (
    <>
      <h1 className="sr-only">Brand not found</h1>
      <EmptyState
        icon={Store}
        title="This brand is not in your workspace"
        action={
          <Button asChild>
            <Link href={paths.posts()}>Go to your own brand</Link>
          </Button>
        }
      >
        The link may be for another workspace, or the brand was deleted.
      </EmptyState>
    </>
  );
}
