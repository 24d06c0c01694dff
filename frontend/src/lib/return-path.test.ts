import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it("goes back to the page that was asked for, with its query", () => {
  expect(returnPath("/posts?brand=b1#top", "/posts")).toBe("/posts?brand=b1#top");
});

it.each(["/compose?next=//elsewhere.example", "/posts?at=10:00#//elsewhere.example", "/brand/../accounts"])("takes a path of this site as it is: %j", (wanted) => {
  expect(returnPath(wanted, "/fallback")).not.toBe("/fallback");
});

it.each([
  null,
  "",
  "posts",
  "https://elsewhere.example",
  "//elsewhere.example",
  "///elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/.//elsewhere.example",
  "/..//elsewhere.example",
  "/./..//elsewhere.example",
  "/%2e//elsewhere.example",
  "/%2E%2e//elsewhere.example",
  "/posts/..//elsewhere.example",
  "/posts/%2e%2e//elsewhere.example",
  "/.\\/elsewhere.example",
  "/./\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "/\r\\elsewhere.example",
  "/.\t//elsewhere.example",
  "/\t./\n/elsewhere.example",
  " //elsewhere.example",
  "\u0000//elsewhere.example",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
])("never leaves this site: %j", (wanted) => {
  const gone = new URL(returnPath(wanted, "/fallback"), "http://localhost/auth/login");

  expect(gone.origin).toBe("http://localhost");
  expect(gone.pathname).toBe("/fallback");
});

it.each(["/auth/login?return=%2Fposts", "/./auth/login", "/posts/../auth/register"])("does not come back to where one logs in: %j", (wanted) => {
  expect(returnPath(wanted, "/posts")).toBe("/posts");
});
