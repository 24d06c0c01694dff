import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { ChangeKnowledge, CreateKnowledge } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { aBrand, anItem, knowledgeTypes } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { EditItem } from "./edit-item";
import { NewItem } from "./new-item";

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
});

const showNew = (onDone = () => undefined) => renderAt("/knowledge", <NewItem brand={aBrand()} type="menu" types={knowledgeTypes} onDone={onDone} />);
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it("writes down what was typed, with the details of its type", async () => {
  const user = userEvent.setup();
  const sent: CreateKnowledge[] = [];
  let isDone = false;
  server.use(
    http.post("*/api/v1/knowledge/brands/:id", async ({ request }) => {
      sent.push((await request.json()) as CreateKnowledge);
      return HttpResponse.json(anItem(), { status: 201 });
    }),
  );
  showNew(() => void (isDone = true));

  type("Title", "Cinnamon bun");
  type(/^Text/, "Baked each morning.");
  type(/^Price/, "4,50");
  await user.selectOptions(screen.getByLabelText(/^Currency/), "EUR");
  await user.type(screen.getByLabelText(/^Allergens/), "Gluten,Milk,");
  await user.click(screen.getByRole("button", { name: "December" }));
  await user.keyboard("{ArrowLeft} ");
  type(/^Valid until/, "2026-12-24");
  await user.click(screen.getByRole("switch", { name: "Featured" }));
  await user.click(screen.getByRole("button", { name: "Write it down" }));

  expect(await screen.findByText("“Cinnamon bun” is written down.")).toBeVisible();
  expect(sent).toEqual([
    {
      knowledge_type: "menu",
      title: "Cinnamon bun",
      content: "Baked each morning.",
      details: { price: "4.50", currency: "EUR", allergens: ["Gluten", "Milk"] },
      season_months: [11, 12],
      valid_from: "",
      valid_until: "2026-12-24",
      featured: true,
      active: true,
    },
  ]);
  expect(isDone).toBe(true);
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("shows each refusal of the server at its field, and goes to the first", async () => {
  const user = userEvent.setup();
  server.use(
    http.post("*/api/v1/knowledge/brands/:id", () =>
      problem(422, "Wrong", [
        { pointer: "/season_months", detail: "13 is not a month" },
        { pointer: "/details/price", detail: "is not an amount such as \"4.50\"" },
      ]),
    ),
  );
  showNew();
  type("Title", "Cinnamon bun");
  type(/^Price/, "4.50");
  await user.selectOptions(screen.getByLabelText(/^Currency/), "EUR");

  await user.click(screen.getByRole("button", { name: "Write it down" }));

  expect(await screen.findByText("2 things to mend")).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText(/^Price/)).toHaveFocus());
  expect(screen.getByLabelText(/^Price/)).toHaveAccessibleDescription(/is not an amount/);
  await user.click(screen.getByRole("button", { name: "Season" }));
  expect(screen.getByRole("button", { name: "January" })).toHaveFocus();
});

it("does not ask the server about what it can see to be wrong", async () => {
  const user = userEvent.setup();
  showNew();
  type(/^Price/, "4.50");

  await user.click(screen.getByRole("button", { name: "Write it down" }));

  expect(await screen.findByText("2 things to mend")).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveFocus();
  expect(screen.getByLabelText(/^Currency/)).toHaveAccessibleDescription("Choose the currency of the price");
});

it("warns of the details that another type has no place for, and keeps them until it is saved", async () => {
  const user = userEvent.setup();
  showNew();
  await user.type(screen.getByLabelText(/^Allergens/), "Gluten,");
  type(/^Price/, "4.50");

  await user.selectOptions(screen.getByLabelText("What is it?"), "Event");
  expect(screen.getByText(/^Event has no place for Allergens\. Saving drops it/)).toBeVisible();
  expect(screen.getByLabelText(/^Price/)).toHaveValue("4.50");
  expect(screen.queryByLabelText(/^Allergens/)).not.toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText("What is it?"), "Menu");
  expect(screen.queryByText(/has no place for/)).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Remove Gluten" })).toBeVisible();
});

it("has again what was typed, until it is discarded", async () => {
  const user = userEvent.setup();
  showNew();
  type("Title", "Cardamom knot");
  type(/^Price/, "5");

  cleanup();
  showNew();

  expect(screen.getByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveValue("Cardamom knot");
  expect(screen.getByLabelText(/^Price/)).toHaveValue("5");
  await user.click(screen.getByRole("button", { name: "Discard it" }));
  expect(screen.getByLabelText("Title")).toHaveValue("");
});

it("saves only what was changed", async () => {
  const user = userEvent.setup();
  const sent: ChangeKnowledge[] = [];
  server.use(
    http.patch("*/api/v1/knowledge/:id", async ({ request }) => {
      sent.push((await request.json()) as ChangeKnowledge);
      return HttpResponse.json(anItem({ title: "Cardamom bun" }));
    }),
  );
  renderAt("/knowledge", <EditItem item={anItem()} types={knowledgeTypes} onGone={() => undefined} />);
  type("Title", "Cardamom bun");

  await user.click(screen.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText("“Cardamom bun” is saved.")).toBeVisible();
  expect(sent).toEqual([{ title: "Cardamom bun" }]);
  expect(screen.queryByText("What you had typed is still here.")).not.toBeInTheDocument();
});

it("counts the characters of a text against what is allowed", () => {
  showNew();
  type(/^Text/, "🥐🥐");

  expect(screen.getByText("2 of 200,000 characters")).toBeVisible();
});
