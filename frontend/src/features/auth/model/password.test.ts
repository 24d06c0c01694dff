import { expect, it } from "vitest";
import { newPassword } from "./password";

const reason = (password: string) => newPassword.safeParse(password).error?.issues[0]?.message;

it("takes eight characters, whatever they are", () => {
  expect(reason("12345678")).toBeUndefined();
  expect(reason("äöüßéèñç")).toBeUndefined();
});

it("refuses seven characters and says how many there are", () => {
  expect(reason("1234567")).toBe("Password has 7 characters; at least 8 are needed");
});

it("counts an emoji as one character, though it is two code units", () => {
  expect(reason("🥐🥐🥐🥐")).toBe("Password has 4 characters; at least 8 are needed");
});

it("counts the upper limit in bytes of UTF-8", () => {
  expect(reason("a".repeat(72))).toBeUndefined();
  expect(reason("ä".repeat(36))).toBeUndefined();
  expect(reason("ä".repeat(37))).toBe("Password has 74 bytes; at most 72 are allowed");
});
