"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { Button, buttonVariants } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/config/paths";
import { inWords } from "@/lib/api/problem";
import { authMutations } from "../api/auth-queries";

/**
 * Where the link of the mail leads. It takes a press of the button: programs that look at the links of mails open this page,
 * too. The token stands behind the #, so that no server and no log sees it.
 */
export function ConfirmAddress() {
  const token = useSyncExternalStore(onHashChange, tokenOfAddress, () => null);
  const confirm = useMutation({
    ...authMutations.verifyEmail(),
    onSuccess: () => window.history.replaceState(null, "", paths.verify),
  });

  if (confirm.isSuccess) {
    return (
      <div className="mt-7 grid gap-5">
        <Notice tone="good" role="status">
          Your address is confirmed. From now on you are told by mail when one of your posts needs you.
        </Notice>
        <Link href={paths.posts()} className={buttonVariants()}>
          Go to your posts
        </Link>
      </div>
    );
  }
  if (token === "") {
    return (
      <Notice tone="bad" role="alert" className="mt-7">
        This link was cut off. Open it from the mail again, or{" "}
        <Link href={paths.login(paths.posts())} className="font-medium underline underline-offset-4">
          log in
        </Link>{" "}
        and have another one sent.
      </Notice>
    );
  }
  return (
    <div className="mt-7 grid gap-5">
      {confirm.isError && (
        <Notice tone="bad" role="alert">
          {inWords(confirm.error)}
        </Notice>
      )}
      <Button busy={confirm.isPending} onClick={() => token !== null && confirm.mutate(token)}>
        Confirm my address
      </Button>
      {confirm.isError && (
        <Link href={paths.login(paths.posts())} className="text-center text-sm font-medium text-accent underline underline-offset-4">
          Log in
        </Link>
      )}
    </div>
  );
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** Empty when the address has none. */
function tokenOfAddress(): string {
  return new URLSearchParams(window.location.hash.slice(1)).get("token") ?? "";
}
