import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { expect, it } from "vitest";
import type { FoundPassage } from "@/lib/api/types";
import { aBrand, aFoundPassage } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { Ask } from "./ask";

function Asking() {
  const [question, setQuestion] = useState("");
  return <Ask brand={aBrand()} question={question} onAsk={setQuestion} hrefOf={(item, passage) => `/knowledge?item=${item}&passage=${passage}`} />;
}

function finding(items: readonly FoundPassage[], note: string | null = null, asked: unknown[] = []) {
  server.use(
    http.post("*/api/v1/knowledge/brands/:id/search", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ items, note });
    }),
  );
}

async function ask(question: string) {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText("Ask what the brand knows"), `${question}{Enter}`);
  return user;
}

it("shows what was found, how near it is, and why", async () => {
  const asked: unknown[] = [];
  finding([aFoundPassage(), aFoundPassage({ passage_id: "2", heading: "Rye loaf", likeness: null, coverage: null, words: [] })], null, asked);
  renderAt("/knowledge", <Asking />);

  await ask(" something sweet for the morning ");

  const bun = within(await screen.findByRole("article", { name: "Cinnamon bun" }));
  expect(bun.getByText("91 %")).toBeVisible();
  expect(bun.getByText("78 %")).toBeVisible();
  expect(bun.getByText("42 %")).toBeVisible();
  expect(bun.getByText("Means something like it and shares words with the question.")).toBeVisible();
  expect(bun.getByText("morning").tagName).toBe("MARK");
  expect(bun.getByRole("link", { name: "Cinnamon bun" })).toHaveAttribute("href", `/knowledge?item=${aFoundPassage().item_id}&passage=${aFoundPassage().passage_id}`);
  expect(within(screen.getByRole("article", { name: "Rye loaf" })).getByText("not alike")).toBeVisible();
  expect(screen.getByText("2 passages for “something sweet for the morning”")).toBeVisible();
  expect(asked).toEqual([expect.objectContaining({ query: "something sweet for the morning" })]);
});

it("says that nothing is near enough, and what could not be done", async () => {
  finding([], "Only words could be searched");
  renderAt("/knowledge", <Asking />);

  const user = await ask("parking");

  expect(await screen.findByText("Nothing found for “parking”")).toBeVisible();
  expect(screen.getByText("Only words could be searched.")).toBeVisible();
  expect(screen.getByText(/would be marked as without a source/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(screen.queryByText(/Nothing found/)).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByLabelText("Ask what the brand knows")).toHaveFocus());
});

it("says why it could not look, and looks again", async () => {
  server.use(http.post("*/api/v1/knowledge/brands/:id/search", () => problem(422, "The question is too long")));
  renderAt("/knowledge", <Asking />);

  const user = await ask("parking");
  expect(await screen.findByText("The question is too long")).toBeVisible();
  finding([aFoundPassage()]);
  await user.click(screen.getByRole("button", { name: "Try again" }));

  expect(await screen.findByText("1 passage for “parking”")).toBeVisible();
});
