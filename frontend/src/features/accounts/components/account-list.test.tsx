import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { aBrand } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { AccountList } from "./account-list";

it("does not follow an address that is none of the web to ask for permission", async () => {
  const user = userEvent.setup();
  server.use(
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [] })),
    http.post("*/api/v1/connectors/oauth/url", () =>
      HttpResponse.json({ authorization_url: "javascript:document.title='taken'", state: "s", expires_at: "2026-11-24T07:30:00Z" }),
    ),
  );
  renderAt("/accounts", <AccountList brand={aBrand()} justConnected={[]} />);

  await user.click(await screen.findByRole("button", { name: "Connect Instagram" }));

  expect(await screen.findByText(/Something went wrong on this page/)).toBeVisible();
  expect(document.title).not.toBe("taken");
});
