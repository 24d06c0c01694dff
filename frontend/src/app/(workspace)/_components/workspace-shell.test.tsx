import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { iAm } from "@/testing/caller";
import { aBrand } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { WorkspaceShell } from "./workspace-shell";

const shell = (
  <WorkspaceShell>
    <h1>The page</h1>
  </WorkspaceShell>
);

function comeBack() {
  iAm("owner");
  server.use(
    http.get("*/api/v1/workspaces/:id/brands", () => HttpResponse.json({ items: [aBrand()], next_cursor: null })),
    http.get("*/api/v1/notices", () => HttpResponse.json({ items: [], next_cursor: null })),
  );
}

it.each([
  ["nobody answers", () => HttpResponse.error()],
  ["the database wakes", () => problem(503, "The database is waking")],
  ["a proxy answers in its own words", () => new HttpResponse("<html>Bad gateway</html>", { status: 502 })],
])("stands in its frame when %s, and shows the page by itself once there is an answer", async (_, answer) => {
  server.use(http.get("*/api/v1/auth/me", answer));
  renderAt(`/posts?brand=${aBrand().id}`, shell);

  expect(await screen.findByRole("heading", { name: "PresenceOS does not answer" })).toBeVisible();
  expect(screen.getAllByRole("link", { name: "Compose" })[0]).toHaveAttribute("href", `/compose?brand=${aBrand().id}`);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();

  comeBack();
  expect(await screen.findByRole("heading", { name: "The page" })).toBeVisible();
});

it("says so when the answer is a refusal, which no other try would change", async () => {
  server.use(http.get("*/api/v1/auth/me", () => problem(403, "This workspace is closed")));
  renderAt("/posts", shell);

  expect(await screen.findByRole("alert")).toHaveTextContent("This workspace is closed");
});
