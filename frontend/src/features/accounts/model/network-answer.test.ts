import { expect, it } from "vitest";
import { readNetworkAnswer } from "./network-answer";

it("reads the code and the state", () => {
  expect(readNetworkAnswer("?code=AQD7&state=s1")).toEqual({ code: "AQD7", state: "s1" });
});

it("takes off the tail that Instagram adds, encoded or not", () => {
  expect(readNetworkAnswer("?state=s1&code=AQD7%23_")).toEqual({ code: "AQD7", state: "s1" });
  expect(readNetworkAnswer(new URL("http://localhost/cb?state=s1&code=AQD7#_").search)).toEqual({ code: "AQD7", state: "s1" });
});

it("keeps an underscore that belongs to the code", () => {
  expect(readNetworkAnswer("?code=AQD7_&state=s1")).toEqual({ code: "AQD7_", state: "s1" });
});

it("reads a refusal", () => {
  expect(readNetworkAnswer("?error=access_denied&error_description=The+user+denied&state=s1")).toEqual({
    error: "access_denied",
    error_description: "The user denied",
    state: "s1",
  });
});

it("finds nothing in a bare address", () => {
  expect(readNetworkAnswer("")).toBeNull();
  expect(readNetworkAnswer("?state=s1")).toBeNull();
});
