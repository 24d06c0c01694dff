"use client";

import { Button } from "@/components/ui/button";
import { useNetworks } from "@/lib/networks/use-networks";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { useChange } from "../model/use-change";

/** When the network cannot tell, a person who looked can. */
export function ResolvePost({ read }: { read: ReadPost }) {
  const name = useNetworks().nameOf(read.post.platform);
  const resolve = useChange(read.post.id, {
    options: postChanges.resolve(),
    done: (post) => (post.status === "published" ? "Noted: the post is out." : "Noted: the post is not out. You can try again."),
  });
  const busy = (outcome: string) => resolve.isPending && resolve.variables.outcome === outcome;
  return (
    <div className="rounded-xl border border-line p-4 text-sm">
      <p className="font-medium">Have you looked on {name}?</p>
      <p className="mt-1 max-w-prose text-ink-soft">
        PresenceOS sends nothing again until this is settled. Look at the profile on {name} first: if you say that it is not out and it is, people may see
        it twice.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="secondary" size="small" busy={busy("published")} onClick={() => resolve.mutate({ read, outcome: "published" })}>
          I looked: it is out
        </Button>
        <Button variant="secondary" size="small" busy={busy("not_published")} onClick={() => resolve.mutate({ read, outcome: "not_published" })}>
          I looked: it is not out
        </Button>
      </div>
    </div>
  );
}
