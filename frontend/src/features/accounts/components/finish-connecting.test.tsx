import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { anAccount } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { FinishConnecting } from "./finish-connecting";

it("uses the state once, though React runs the effect twice, and goes to the accounts", async () => {
  const received: unknown[] = [];
  server.use(
    http.post("*/api/v1/connectors/oauth/callback", async ({ request }) => {
      received.push(await request.json());
      return HttpResponse.json({ items: [anAccount()] });
    }),
  );

  const { visited } = renderAt("/api/auth/callback/instagram?code=AQD7&state=s1#_", <FinishConnecting platform="instagram" />);

  await waitFor(() => expect(visited).toEqual([`/accounts?brand=${anAccount().brand_id}&connected=${anAccount().id}`]));
  expect(received).toEqual([{ code: "AQD7", state: "s1" }]);
});

it("shows why it did not work, and a way back", async () => {
  server.use(http.post("*/api/v1/connectors/oauth/callback", () => problem(409, "The state was used already")));

  renderAt("/api/auth/callback/instagram?code=AQD7&state=s2", <FinishConnecting platform="instagram" />);

  expect(await screen.findByText("The state was used already")).toBeVisible();
  expect(screen.getByRole("link", { name: "Back to accounts" })).toHaveAttribute("href", "/accounts");
});

it("says that there is nothing to finish in a bare address", async () => {
  renderAt("/api/auth/callback/instagram", <FinishConnecting platform="instagram" />);

  expect(await screen.findByText(/holds no answer of the network/)).toBeVisible();
});
