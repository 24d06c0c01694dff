import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Me, ModelKey, Usage } from "@/lib/api/types";
import { aBrand, aModel } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { CurrentBrandContext } from "../../_components/current-brand";
import { SettingsView } from "./settings-view";

const figures = { calls: 6, input_tokens: 6100, output_tokens: 1200, dollars: 0.0162, calls_without_price: 0 };
const usage: Usage = {
  month: "2026-11",
  resets_at: "2026-12-01T00:00:00Z",
  spent_dollars: 12.5,
  cap_dollars: 50,
  left_dollars: 37.5,
  total: figures,
  models: [{ provider: "openai", model: "gpt-5-mini", key: "workspace", figures }],
  purposes: [{ purpose: "draft", figures }],
  days: [{ day: "2026-11-24", figures }],
};
const nothing: Usage = { ...usage, spent_dollars: 0, left_dollars: 50, total: { ...figures, calls: 0, dollars: 0 }, models: [], purposes: [], days: [] };
const noKey: ModelKey = { provider: "openai", models: ["gpt-5-mini"], last_four: null, set_at: null, refused_at: null };
const aKey: ModelKey = { ...noKey, last_four: "WXYZ", set_at: "2026-11-24T09:00:00Z" };
const me = (role: Me["role"]) => ({
  user: { id: "0193a0a0-0000-7000-8000-000000000001", email: "mara@example.com", name: "Mara Lind", email_verified: true, created_at: "2026-11-23T09:00:00Z" },
  workspace: { id: aBrand().workspace_id, name: "Lind Studio", created_at: "2026-11-23T09:00:00Z" },
  role,
  sends_mail: true,
});

function show({ role = "owner", of = usage, keys = [noKey] }: { role?: Me["role"]; of?: Usage; keys?: ModelKey[] } = {}) {
  server.use(
    http.get("*/api/v1/auth/me", () => HttpResponse.json(me(role))),
    http.get("*/api/v1/ai/usage", () => HttpResponse.json(of)),
    http.get("*/api/v1/ai/models", () => HttpResponse.json({ items: [aModel({ silent_since: "2026-11-24T09:42:00Z" }), aModel({ model: "second" })] })),
    http.get("*/api/v1/workspaces/:id/model-keys", () => HttpResponse.json({ items: keys })),
  );
  renderAt("/settings", <CurrentBrandContext value={aBrand()}>{<SettingsView />}</CurrentBrandContext>);
  return userEvent.setup();
}

it("shows what was spent, on what, and when the limit begins anew", async () => {
  show();

  expect(await screen.findByText(/of \$50.00 spent/)).toHaveTextContent("$12.50 of $50.00 spent");
  expect(screen.getByText(/begins anew/)).toHaveTextContent("$37.50 left. It begins anew on 1 December 2026 at midnight UTC.");
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "25");
  expect(within(screen.getByRole("table", { name: "By model" })).getByRole("row", { name: /gpt-5-mini, your own key 6 6,100 in 1,200 out \$0.02/ })).toBeVisible();
  expect(within(screen.getByRole("table", { name: "By what for" })).getByRole("row", { name: /^draft/ })).toBeVisible();
});

it("has a bar for each day, and the days as a table", async () => {
  const user = show();

  await user.click(await screen.findByText("The days as a table"));

  const days = within(screen.getByRole("table", { name: "Days on which models were asked" }));
  expect(days.getAllByRole("row")).toHaveLength(2);
  expect(days.getByRole("row", { name: "2026-11-24 6 $0.02" })).toBeVisible();
});

it("says that nothing was asked", async () => {
  show({ of: nothing });

  expect(await screen.findByRole("heading", { name: "No model was asked anything" })).toBeVisible();
});

it("says since when a model is silent", async () => {
  show();

  expect(await screen.findByText("Silent since 10:42")).toBeVisible();
  expect(screen.getByText("No trouble known")).toBeVisible();
});

it("takes a key once it is taken, and shows no more than its end", async () => {
  const sent: unknown[] = [];
  const user = show();
  const field = await screen.findByLabelText("Your key for OpenAI");
  server.use(
    http.put("*/api/v1/workspaces/:id/model-keys/openai", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aKey);
    }),
    http.get("*/api/v1/workspaces/:id/model-keys", () => HttpResponse.json({ items: [aKey] })),
  );

  expect(field).toHaveAttribute("type", "password");
  await user.type(field, "sk-own-0123456789-WXYZ");
  await user.click(screen.getByRole("button", { name: "Use this key" }));

  expect(await screen.findByText(/The key that ends in/)).toHaveTextContent("The key that ends in WXYZ, set on 24 November 2026");
  expect(sent).toEqual([{ key: "sk-own-0123456789-WXYZ" }]);
  expect(screen.getByLabelText("Another key for OpenAI")).toHaveValue("");
});

it("says why a key is not taken, where it was typed", async () => {
  const user = show();
  const field = await screen.findByLabelText("Your key for OpenAI");
  server.use(
    http.put("*/api/v1/workspaces/:id/model-keys/openai", () =>
      HttpResponse.json(
        { type: "about:blank", title: "Invalid", status: 422, detail: "1 value is wrong", instance: "", errors: [{ pointer: "/key", detail: "is not taken by openai" }] },
        { status: 422, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );

  await user.type(field, "sk-own-0123456789-WXYZ");
  await user.click(screen.getByRole("button", { name: "Use this key" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("The key is not taken by openai.");
  expect(field).toHaveAccessibleDescription(/is not taken by openai/);
});

it("removes a key after asking", async () => {
  let removed = 0;
  const user = show({ keys: [{ ...aKey, refused_at: "2026-11-25T09:00:00Z" }] });
  server.use(
    http.delete("*/api/v1/workspaces/:id/model-keys/openai", () => {
      removed += 1;
      return new HttpResponse(null, { status: 204 });
    }),
  );

  expect(await screen.findByText("OpenAI does not take this key any more")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Remove/ }));
  await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Remove it" }));

  expect(await screen.findByText("The key for OpenAI is removed.")).toBeVisible();
  expect(removed).toBe(1);
});

it.each(["editor", "viewer"] as const)("shows keys to no %s", async (role) => {
  show({ role });

  expect(await screen.findByRole("heading", { name: "Models" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Your own keys" })).not.toBeInTheDocument();
});
