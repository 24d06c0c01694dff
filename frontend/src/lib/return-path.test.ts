import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it("goes back to the page that was asked for, with its query", () => {
  expect(returnPath("/posts?brand=b1#top", "/posts")).toBe("/posts?brand=b1#top");
});

it.each([null, "", "posts", "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example", "javascript:alert(1)"])(
  "never leaves this site: %j",
  (wish) => {
    expect(returnPath(wish, "/posts")).toMatch(/^\/(posts|elsewhere)/);
    expect(new URL(returnPath(wish, "/posts"), "http://localhost").host).toBe("localhost");
  },
);

it("does not come back to the login page", () => {
  expect(returnPath("/auth/login?return=%2Fposts", "/posts")).toBe("/posts");
});
