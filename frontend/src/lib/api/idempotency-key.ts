/** A fresh Idempotency-Key. crypto.randomUUID would need a secure context, which a laptop's LAN address is not. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
