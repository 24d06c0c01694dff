import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { aBrand, anAccount } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { AccountList } from "./account-list";

it("pauses after saying what that means, and resumes", async () => {
  const user = userEvent.setup();
  server.use(
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [anAccount()] })),
    http.post("*/api/v1/connectors/:id/pause", () => HttpResponse.json(anAccount({ paused_at: "2026-11-24T07:00:00Z" }))),
    http.post("*/api/v1/connectors/:id/resume", () => HttpResponse.json(anAccount())),
  );
  renderAt("/accounts", <AccountList brand={aBrand()} justConnected={[]} />);

  await user.click(await screen.findByRole("button", { name: /^Pause/ }));
  expect(screen.getByText(/Nothing goes out until you resume it/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Pause" }));

  expect(await screen.findByText("Paused")).toBeVisible();
  expect(screen.getByText(/Paused since Tuesday 24 November 2026 at 08:00:00/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Resume/ }));
  expect(await screen.findByRole("button", { name: /^Pause/ })).toBeVisible();
});
