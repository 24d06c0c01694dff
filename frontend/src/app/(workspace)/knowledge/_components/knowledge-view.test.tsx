import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import { iAm } from "@/testing/caller";
import { aBrand, anItem, knowledgeTypes } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { CurrentBrandContext } from "../../_components/current-brand";
import { KnowledgeView } from "./knowledge-view";

const { id: brandId } = aBrand();
const item = anItem();

beforeEach(() => {
  sessionStorage.clear();
  iAm("owner");
  server.use(
    http.get("*/api/v1/knowledge-types", () => HttpResponse.json({ items: knowledgeTypes })),
    http.get("*/api/v1/knowledge/brands/:id", () => HttpResponse.json({ items: [{ ...item, excerpt: item.content }], next_cursor: null })),
    http.get("*/api/v1/knowledge/:id", () => HttpResponse.json(item)),
    http.get("*/api/v1/knowledge/:id/passages", () =>
      HttpResponse.json({
        items: [
          { id: "p1", heading: "Cinnamon bun", body: "Baked each morning." },
          { id: "p2", heading: "Cinnamon bun › History", body: "Since 1994." },
        ],
      }),
    ),
  );
});

const show = (query = "") => renderAt(`/knowledge?brand=${brandId}${query}`, <CurrentBrandContext value={aBrand()}>{<KnowledgeView />}</CurrentBrandContext>);

it("leads from the list to an item and keeps the filter for the way back", async () => {
  show("&type=menu&title=bun");

  expect(await screen.findByRole("link", { name: /^Open/ })).toHaveAttribute("href", `/knowledge?brand=${brandId}&type=menu&title=bun&item=${item.id}`);
  expect(screen.getByLabelText("Type")).toHaveValue("menu");
  expect(screen.getByLabelText("Title")).toHaveValue("bun");
  expect(screen.getByRole("link", { name: "Write something down" })).toHaveAttribute("href", `/knowledge?brand=${brandId}&type=menu&title=bun&new=menu`);
});

it("asks by the address, so that the answer can be come back to", async () => {
  const user = userEvent.setup();
  const { visited } = show();

  await user.type(await screen.findByLabelText("Ask what the brand knows"), "something sweet{Enter}");

  expect(visited).toEqual([`/knowledge?brand=${brandId}&ask=something%20sweet`]);
});

it("opens an item at the passage that was found", async () => {
  show(`&ask=history&item=${item.id}&passage=p2`);

  const found = await screen.findByText("Since 1994.");
  await waitFor(() => expect(found.closest("blockquote")).toHaveFocus());
  expect(screen.getByText("Found here")).toBeVisible();
  expect(screen.getByRole("link", { name: "All knowledge" })).toHaveAttribute("href", `/knowledge?brand=${brandId}&ask=history`);
});

it("says so when the passage is not there any more", async () => {
  show(`&item=${item.id}&passage=p9`);

  expect(await screen.findByText(/is not here any more/)).toBeVisible();
});

it("says so when the item is not there any more", async () => {
  server.use(http.get("*/api/v1/knowledge/:id", ({ params }) => (params.id === "types" ? HttpResponse.json({ items: knowledgeTypes }) : problem(404, "There is no such item"))));
  show(`&item=${item.id}`);

  expect(await screen.findByRole("heading", { name: "This is not written down here" })).toBeVisible();
});

it("shows viewers an item as it is, with nothing to change", async () => {
  iAm("viewer");
  show(`&item=${item.id}`);

  expect(await screen.findByText("€4.50")).toBeVisible();
  expect(screen.getByText(item.content)).toBeVisible();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Delete|Save/ })).not.toBeInTheDocument();
});

it("offers viewers nothing to write with, and lets them ask", async () => {
  iAm("viewer");
  show("&new=menu");

  expect(await screen.findByLabelText("Ask what the brand knows")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Write something down" })).not.toBeInTheDocument();
  expect(screen.queryByLabelText("What is it?")).not.toBeInTheDocument();
});
