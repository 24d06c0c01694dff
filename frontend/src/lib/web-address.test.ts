import { expect, it } from "vitest";
import { webAddress } from "./web-address";

it.each(["https://www.instagram.com/p/DCx/", "http://localhost:13000/p/DCx/?a=b#c"])("lets an address of the web through as it is: %j", (address) => {
  expect(webAddress(address)).toBe(address);
});

it.each([
  null,
  "",
  "/p/DCx",
  "//elsewhere.example",
  "javascript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "JaVaScRiPt://www.instagram.com/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://www.instagram.com/1",
  "file:///etc/passwd",
  "https://www.instagram.com@elsewhere.example/",
])("leads nowhere else: %j", (address) => {
  expect(webAddress(address)).toBeNull();
});
