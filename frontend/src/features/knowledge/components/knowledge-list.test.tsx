import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, http, HttpResponse } from "msw";
import { useState } from "react";
import { expect, it } from "vitest";
import type { KnowledgeFilter, KnowledgeItem } from "@/lib/api/types";
import { aBrand, anItem, knowledgeTypes } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { KnowledgeList } from "./knowledge-list";

function Known({ mayEdit = true }: { mayEdit?: boolean }) {
  const [filter, setFilter] = useState<KnowledgeFilter>({});
  return <KnowledgeList brand={aBrand()} types={knowledgeTypes} filter={filter} onFilter={setFilter} hrefOf={(id) => `/knowledge?item=${id}`} mayEdit={mayEdit} />;
}

/** A server that lists these, and remembers how it was asked. */
function listing(items: () => readonly KnowledgeItem[], asked: string[] = []) {
  server.use(
    http.get("*/api/v1/knowledge/brands/:id", ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.toString());
      const listed = items().filter(({ title, active }) => title.includes(query.get("title") ?? "") && (query.get("active") ?? String(active)) === String(active));
      return HttpResponse.json({ items: listed.map(({ content, ...item }) => ({ ...item, excerpt: content })), next_cursor: null });
    }),
  );
}

it("shows of each item what matters about it", async () => {
  const item = anItem({ season_months: [11, 12, 1], valid_until: "2026-01-31", featured: true, active: false });
  listing(() => [item]);
  renderAt("/knowledge", <Known />);

  const card = within(await screen.findByRole("article", { name: "Cinnamon bun" }));
  expect(card.getByText("Menu")).toBeVisible();
  expect(card.getByText("€4.50")).toBeVisible();
  expect(card.getByText("November to January")).toBeVisible();
  expect(card.getByText("No longer valid")).toBeVisible();
  expect(card.getByText("Featured")).toBeVisible();
  expect(card.getByText("Not in use")).toBeVisible();
  expect(card.getByRole("link", { name: /^Open/ })).toHaveAttribute("href", `/knowledge?item=${item.id}`);
});

it("says while the meaning is being worked out, until it is", async () => {
  let status: KnowledgeItem["index"]["status"] = "waiting";
  listing(() => [anItem({ index: { status, passages: 1, known: 0, problem: null }, updated_at: new Date().toISOString() })]);
  renderAt("/knowledge", <Known />);

  expect(await screen.findByText("Meaning is being worked out")).toBeVisible();
  status = "indexed";
  await waitFor(() => expect(screen.queryByText("Meaning is being worked out")).not.toBeInTheDocument());
});

it("says why a meaning is not known, and has it worked out again", async () => {
  const user = userEvent.setup();
  const tried: string[] = [];
  let status: KnowledgeItem["index"]["status"] = "failed";
  listing(() => [anItem({ index: { status, passages: 1, known: 0, problem: status === "failed" ? "The model did not answer" : null } })]);
  server.use(
    http.post("*/api/v1/knowledge/brands/:id/index", ({ params }) => {
      tried.push(String(params.id));
      status = "indexed";
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt("/knowledge", <Known />);

  expect(await screen.findByRole("alert")).toHaveTextContent("The model did not answer.");
  await user.click(screen.getByRole("button", { name: "Try again" }));

  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  expect(tried).toEqual([aBrand().id]);
});

it("says once for the page that only words are searched", async () => {
  const words = { status: "words_only" as const, passages: 1, known: 0, problem: null };
  listing(() => [anItem({ index: words }), anItem({ id: "2", title: "Rye loaf", index: words })]);
  renderAt("/knowledge", <Known />);

  expect(await screen.findAllByText(/is found by its words alone/)).toHaveLength(1);
});

it("asks for what is wanted of the list, and says when nothing is like it", async () => {
  const user = userEvent.setup();
  const asked: string[] = [];
  listing(() => [anItem()], asked);
  renderAt("/knowledge", <Known />);

  await user.selectOptions(await screen.findByLabelText("Type"), "Menu");
  await user.selectOptions(screen.getByLabelText("Use"), "Not in use");
  await user.type(screen.getByLabelText("Title"), "loaf");

  expect(await screen.findByRole("heading", { name: "Nothing is like this" })).toBeVisible();
  await waitFor(() => expect(asked).toContain("knowledge_type=menu&active=false&title=loaf"));
  expect(asked).not.toContain("knowledge_type=menu&active=false&title=l");
  await user.click(screen.getByRole("button", { name: "Show everything" }));
  expect(await screen.findByRole("article", { name: "Cinnamon bun" })).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveValue("");
  await waitFor(() => expect(screen.getByRole("heading", { name: "Written down" })).toHaveFocus());
});

it("shows more, where there is more", async () => {
  const user = userEvent.setup();
  server.use(
    http.get("*/api/v1/knowledge/brands/:id", ({ request }) => {
      const isFirst = new URL(request.url).searchParams.get("cursor") === null;
      const { content, ...item } = isFirst ? anItem() : anItem({ id: "2", title: "Rye loaf" });
      return HttpResponse.json({ items: [{ ...item, excerpt: content }], next_cursor: isFirst ? "next" : null });
    }),
  );
  renderAt("/knowledge", <Known />);

  await user.click(await screen.findByRole("button", { name: "Show more" }));

  expect(await screen.findByRole("article", { name: "Rye loaf" })).toBeVisible();
  expect(screen.getByRole("article", { name: "Cinnamon bun" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();
});

it("switches an item off at once, and back when the server refuses", async () => {
  const user = userEvent.setup();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  listing(() => [anItem()]);
  server.use(
    http.patch("*/api/v1/knowledge/:id", async () => {
      await answered;
      return problem(409, "Somebody is changing it");
    }),
  );
  renderAt("/knowledge", <Known />);

  const inUse = await screen.findByRole("switch", { name: "In use: Cinnamon bun" });
  // From here on the list has no answer that could put things right.
  server.use(http.get("*/api/v1/knowledge/brands/:id", () => delay("infinite")));
  await user.click(inUse);
  expect(await screen.findByText("Not in use", { selector: "span" })).toBeVisible();
  answer();

  expect(await screen.findByText(/Somebody is changing it/)).toBeVisible();
  expect(screen.getByRole("switch", { name: "In use: Cinnamon bun" })).toBeChecked();
  expect(screen.queryByText("Not in use", { selector: "span" })).not.toBeInTheDocument();
});

it("says what deleting does, and deletes only then", async () => {
  const user = userEvent.setup();
  let items = [anItem()];
  listing(() => items);
  server.use(
    http.delete("*/api/v1/knowledge/:id", () => {
      items = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt("/knowledge", <Known />);

  await user.click(await screen.findByRole("button", { name: /^Delete/ }));
  const question = screen.getByRole("alertdialog", { name: "Delete “Cinnamon bun”?" });
  expect(question).toHaveTextContent("Drafts that cite it keep the words they cite");
  await user.click(within(question).getByRole("button", { name: "Delete" }));

  expect(await screen.findByText("“Cinnamon bun” is deleted.")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "Write down what Café Norr knows" })).toBeVisible();
});

it("offers a beginning of each type while nothing is known", async () => {
  listing(() => []);
  renderAt("/knowledge", <Known />);

  const starters = within(await screen.findByRole("list", { name: "Begin with" }));
  expect(starters.getByRole("link", { name: /^Event/ })).toHaveAttribute("href", `/knowledge?brand=${aBrand().id}&new=event`);
  expect(starters.getAllByRole("link")).toHaveLength(knowledgeTypes.length);
  expect(screen.getByText(/cite where each comes from/)).toBeVisible();
});

it("lets viewers see, and change nothing", async () => {
  listing(() => [anItem()]);
  renderAt("/knowledge", <Known mayEdit={false} />);

  const card = within(await screen.findByRole("article", { name: "Cinnamon bun" }));
  expect(card.getByRole("link", { name: /^Open/ })).toBeVisible();
  expect(card.queryByRole("button")).not.toBeInTheDocument();
  expect(card.queryByRole("switch")).not.toBeInTheDocument();
});
