import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { ConfirmAddress } from "./confirm-address";

it("confirms nothing before the button is pressed, and then with the token of the link", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/auth/verify-email", async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt("/auth/verify#token=abc_-1", <ConfirmAddress />);
  expect(sent).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "Confirm my address" }));

  expect(await screen.findByText(/^Your address is confirmed\./)).toBeVisible();
  expect(sent).toEqual([{ token: "abc_-1" }]);
  expect(window.location.hash).toBe("");
});

it("says what to do with a link that is not good any more", async () => {
  server.use(http.post("*/api/v1/auth/verify-email", () => problem(404, "This link is not good any more; log in and have another one sent")));
  renderAt("/auth/verify#token=old", <ConfirmAddress />);

  await userEvent.click(screen.getByRole("button", { name: "Confirm my address" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("This link is not good any more");
  expect(screen.getByRole("link", { name: "Log in" })).toBeVisible();
});

it("says that a link without its end was cut off", () => {
  renderAt("/auth/verify", <ConfirmAddress />);

  expect(screen.getByRole("alert")).toHaveTextContent("This link was cut off.");
});
