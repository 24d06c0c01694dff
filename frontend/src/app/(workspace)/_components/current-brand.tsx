"use client";

import { createContext, useContext } from "react";
import type { Brand } from "@/lib/api/types";

export const CurrentBrandContext = createContext<Brand | null>(null);

/** The brand that the address names. Pages are shown only once there is one. */
export function useCurrentBrand(): Brand {
  const brand = useContext(CurrentBrandContext);
  if (brand === null) throw new Error("useCurrentBrand is called outside the workspace shell");
  return brand;
}
