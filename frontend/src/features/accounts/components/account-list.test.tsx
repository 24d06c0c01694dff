import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { aBrand, aNetwork } from "@/testing/examples";
import { problem } from "@/testing/problem";
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

it("asks first what the network has to be told, and says beside it what leads nowhere", async () => {
  const user = userEvent.setup();
  const received: unknown[] = [];
  server.use(
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [] })),
    http.post("*/api/v1/connectors/oauth/url", async ({ request }) => {
      received.push(await request.json());
      return problem(422, "Wrong", [{ pointer: "/inputs/server", detail: "There is no such server" }]);
    }),
  );
  const mastodon = aNetwork({ platform: "mastodon", name: "Mastodon", inputs: [{ name: "server", label: "Your server", example: "mastodon.social" }] });
  renderAt("/accounts", <AccountList brand={aBrand()} justConnected={[]} />, [mastodon]);

  await user.click(await screen.findByRole("button", { name: "Connect Mastodon" }));
  await user.click(await screen.findByRole("button", { name: "Go to Mastodon" }));
  expect((await screen.findAllByText("Enter your server, for example mastodon.social")).length).toBeGreaterThan(0);
  expect(received).toEqual([]);

  await user.type(screen.getByRole("textbox", { name: "Your server" }), " fika.example ");
  await user.click(screen.getByRole("button", { name: "Go to Mastodon" }));

  await waitFor(() => expect(received).toEqual([{ brand_id: aBrand().id, platform: "mastodon", inputs: { server: "fika.example" } }]));
  expect((await screen.findAllByText("There is no such server")).length).toBeGreaterThan(0);
  expect(screen.getByRole("textbox", { name: "Your server" })).toHaveValue(" fika.example ");
});
