import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
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
      return HttpResponse.json({ items: [anAccount()], choice: null });
    }),
  );

  const { visited } = renderAt("/api/auth/callback?code=AQD7&state=s1#_", <FinishConnecting />);

  await waitFor(() => expect(visited).toEqual([`/accounts?brand=${anAccount().brand_id}&connected=${anAccount().id}`]));
  expect(received).toEqual([{ code: "AQD7", state: "s1" }]);
});

it("shows why it did not work, and a way back", async () => {
  server.use(http.post("*/api/v1/connectors/oauth/callback", () => problem(409, "The state was used already")));

  renderAt("/api/auth/callback?code=AQD7&state=s2", <FinishConnecting />);

  expect(await screen.findByText("The state was used already")).toBeVisible();
  expect(screen.getByRole("link", { name: "Back to accounts" })).toHaveAttribute("href", "/accounts");
});

it("says that there is nothing to finish in a bare address", async () => {
  renderAt("/api/auth/callback", <FinishConnecting />);

  expect(await screen.findByText(/holds no answer of the network/)).toBeVisible();
});

const aChoice = (accounts: string[]) => ({
  id: "the-choice",
  brand_id: anAccount().brand_id,
  platform: "instagram",
  accounts: accounts.map((id) => ({ account_id: id, name: `Café ${id}`, username: `cafe.${id}`, avatar_url: null })),
  expires_at: "2026-11-23T09:10:00Z",
});

function grantsSeveral(state: string) {
  const received: unknown[] = [];
  server.use(
    http.post("*/api/v1/connectors/oauth/callback", () => HttpResponse.json({ items: [], choice: aChoice(["norr", "soder", "hamn"]) })),
    http.post("*/api/v1/connectors/oauth/choice", async ({ request }) => {
      received.push(await request.json());
      return HttpResponse.json({ items: [anAccount(), anAccount({ id: "0193a0a0-0000-7000-8000-000000000099" })] });
    }),
  );
  const { visited } = renderAt(`/api/auth/callback?code=AQD7&state=${state}`, <FinishConnecting />);
  return { received, visited };
}

it("asks which of several accounts are meant, and connects those", async () => {
  const { received, visited } = grantsSeveral("s3");
  const user = userEvent.setup();

  await user.click(await screen.findByRole("checkbox", { name: /Café norr/ }));
  await user.click(screen.getByRole("checkbox", { name: /Café hamn/ }));
  await user.click(screen.getByRole("button", { name: "Connect 2 accounts" }));

  await waitFor(() => expect(visited).toHaveLength(1));
  expect(received).toEqual([{ choice_id: "the-choice", account_ids: ["norr", "hamn"] }]);
  expect(visited[0]).toContain("connected=0193a0a0-0000-7000-8000-000000000099");
});

it("chooses nothing by itself, and says what is missing where the eye is", async () => {
  const { received } = grantsSeveral("s4");
  const user = userEvent.setup();

  await user.click(await screen.findByRole("button", { name: "Connect account" }));

  expect((await screen.findAllByText("Choose at least one account")).length).toBeGreaterThan(0);
  expect(screen.getByRole("checkbox", { name: /Café norr/ })).toHaveFocus();
  expect(received).toEqual([]);
});

it("keeps the choice when it could not be made, and says why", async () => {
  grantsSeveral("s5");
  server.use(http.post("*/api/v1/connectors/oauth/choice", () => problem(409, "This choice is not known")));
  const user = userEvent.setup();

  await user.click(await screen.findByRole("button", { name: "Choose all" }));
  await user.click(screen.getByRole("button", { name: "Connect 3 accounts" }));

  expect(await screen.findByText("This choice is not known")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: /Café soder/ })).toBeChecked();
});
