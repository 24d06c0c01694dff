import type { Metadata } from "next";
import { ConfirmAddress } from "@/features/auth/components/confirm-address";

export const metadata: Metadata = { title: "Confirm your address" };

export default function VerifyPage() {
  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">Confirm your address</h1>
      <p className="mt-1.5 text-ink-soft">So that notices about your posts reach you, and nobody else.</p>
      <ConfirmAddress />
    </>
  );
}
