import { z } from "@/lib/zod";

const MIN_CHARACTERS = 8;
/** bcrypt reads no further; a longer password would be cut off in silence. */
const MAX_BYTES = 72;

export const PASSWORD_RULE = `At least ${MIN_CHARACTERS} characters. Several words that nobody connects with you are best.`;

/** Bytes in UTF-8, which is what the limit counts. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

export const newPassword = z.string().check((context) => {
  const text = context.value.normalize("NFC");
  const characters = [...text].length;
  const bytes = byteLength(text);
  if (characters < MIN_CHARACTERS) {
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `Password has ${characters} ${characters === 1 ? "character" : "characters"}; at least ${MIN_CHARACTERS} are needed`,
    });
  }
  if (bytes > MAX_BYTES) {
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `Password has ${bytes} bytes; at most ${MAX_BYTES} are allowed`,
    });
  }
});
