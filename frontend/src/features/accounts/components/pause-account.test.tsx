import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { aBrand, anAccount } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { AccountList } from "./account-list";

/** An API with one account that can be paused and resumed. */
function show() {
  server.use(
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [anAccount()] })),
    http.post("*/api/v1/connectors/:id/pause", () => HttpResponse.json(anAccount({ paused_at: "2026-11-24T07:00:00Z" }))),
    http.post("*/api/v1/connectors/:id/resume", () => HttpResponse.json(anAccount())),
    http.delete("*/api/v1/connectors/:id", () => new HttpResponse(null, { status: 204 })),
  );
  renderAt("/accounts", <AccountList brand={aBrand()} justConnected={[]} />);
  return userEvent.setup();
}

const answer = () => within(screen.getByRole("alertdialog"));

it("pauses after saying what that means, and resumes", async () => {
  const user = show();

  await user.click(await screen.findByRole("button", { name: /^Pause/ }));
  expect(screen.getByText(/Nothing goes out until you resume it/)).toBeVisible();
  await user.click(answer().getByRole("button", { name: "Pause" }));

  expect(await screen.findByText("Paused")).toBeVisible();
  expect(screen.getByText(/Paused since Tuesday 24 November 2026 at 08:00:00/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Resume/ }));
  expect(await screen.findByRole("button", { name: /^Pause/ })).toBeVisible();
});

it("keeps the keyboard's place: Resume stands where Pause was, and the other way round", async () => {
  const user = show();
  const pause = await screen.findByRole("button", { name: /^Pause/ });

  await user.click(pause);
  await user.click(answer().getByRole("button", { name: "Pause" }));
  await waitFor(() => expect(screen.getByRole("button", { name: /^Resume/ })).toHaveFocus());
  // One button that changed its colours would fade through some in which nobody can read it.
  expect(pause).not.toBeInTheDocument();
  await user.keyboard("{Enter}");

  await waitFor(() => expect(screen.getByRole("button", { name: /^Pause/ })).toHaveFocus());
});

it("gives the focus back when nothing is paused after all", async () => {
  const user = show();

  await user.click(await screen.findByRole("button", { name: /^Pause/ }));
  await user.keyboard("{Escape}");

  await waitFor(() => expect(screen.getByRole("button", { name: /^Pause/ })).toHaveFocus());
});

it("leads from the last account that is disconnected to connecting one", async () => {
  const user = show();

  await user.click(await screen.findByRole("button", { name: /^Disconnect/ }));
  await user.click(answer().getByRole("button", { name: "Disconnect" }));

  expect(await screen.findByText("Connect Café Norr to Instagram")).toBeVisible();
  await waitFor(() => expect(screen.getByRole("button", { name: "Connect Instagram" })).toHaveFocus());
});
