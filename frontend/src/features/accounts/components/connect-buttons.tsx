"use client";

import type { Ref } from "react";
import { NetworkMark } from "@/components/networks/network-mark";
import { Button } from "@/components/ui/button";
import type { Network, Platform } from "@/lib/api/types";

type ConnectButtonsProps = {
  /** To the first of them. */
  ref: Ref<HTMLButtonElement>;
  networks: readonly Network[];
  variant: "primary" | "secondary";
  /** Which one the browser is on its way to. */
  connecting: Platform | undefined;
  onConnect: (platform: Platform) => void;
};

/** One for each network there is. */
export function ConnectButtons({ ref, networks, variant, connecting, onConnect }: ConnectButtonsProps) {
  return (
    <div className="flex flex-wrap justify-center gap-2">
      {networks.map(({ platform, name }, index) => (
        <Button key={platform} ref={index === 0 ? ref : null} variant={variant} busy={connecting === platform} onClick={() => onConnect(platform)}>
          <NetworkMark platform={platform} className="size-4 text-current" />
          Connect {name}
        </Button>
      ))}
    </div>
  );
}
