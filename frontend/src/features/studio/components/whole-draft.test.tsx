import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { Draft } from "@/lib/api/types";
import { aBrand, aDraft, aFinding, aReport } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { DraftPage } from "./draft-page";

const [, second] = aDraft().variants;

beforeEach(() => {
  server.use(
    http.get("*/api/v1/drafts/:id/checks", () =>
      HttpResponse.json({
        items: aDraft().variants.map(({ id }) => ({
          variant_id: id,
          report: id === second?.id ? aReport({ findings: [aFinding(), aFinding({ span: null, weight: "hints", detail: "The voice likes emojis", suggestion: null })] }) : aReport(),
        })),
      }),
    ),
  );
});

function show(draft: Draft, mayEdit = false) {
  server.use(http.get("*/api/v1/drafts/:id", () => HttpResponse.json(draft)));
  return renderAt(
    "/studio",
    <DraftPage brand={aBrand()} draftId={draft.id} mayEdit={mayEdit} hrefOf={({ item_id }) => `/knowledge?item=${item_id}`} knowledgeHref="/knowledge" onGone={() => undefined} onUse={() => undefined} onAdd={() => undefined} />,
  );
}

it("is called by the first paragraph of its topic, and shows the others below", async () => {
  const draft = aDraft({ topic: "The choir comes\n\nThey sing in front of the window." });
  show(draft);

  expect(await screen.findByRole("heading", { name: "The choir comes", level: 1 })).toBeVisible();
  expect(screen.getByText("They sing in front of the window.")).toBeVisible();
});

it("shows three variants with what they rest on, and opens it by the keyboard", async () => {
  const user = userEvent.setup();
  show(aDraft());

  const first = within(await screen.findByRole("article", { name: "Conservative" }));
  expect(screen.getAllByRole("article")).toHaveLength(3);
  expect(first.getByText("#fika #buns")).toBeVisible();
  expect(first.getByText(/of 2200 characters with hashtags/)).toBeVisible();
  expect(first.getByText(/the offline writer/)).toBeVisible();
  expect(await first.findByText("72 of 100")).toBeVisible();
  first.getByRole("button", { name: "with cardamom and pearl sugar" }).focus();
  await user.keyboard("{Enter}");

  const source = within(await screen.findByRole("dialog"));
  expect(source.getByText("Baked each morning with cardamom and pearl sugar.")).toBeVisible();
  expect(source.getByRole("link", { name: /Cinnamon bun/ })).toHaveAttribute("href", `/knowledge?item=${aDraft().passages[0]?.item_id}`);
});

it("marks what nothing proves with the reason, and lists what is about the whole", async () => {
  const user = userEvent.setup();
  show(aDraft());

  const variant = within(await screen.findByRole("article", { name: "Balanced" }));
  await user.click(await variant.findByRole("button", { name: "3.50 €" }));

  expect(within(await screen.findByRole("dialog")).getByText("3.50 € is not in what the brand wrote down.")).toBeVisible();
  expect(within(variant.getByRole("list", { name: "About Balanced as a whole", hidden: true })).getByText("The voice likes emojis.")).toBeInTheDocument();
});

it("says plainly when nothing written down fits", async () => {
  show(aDraft({ grounded: false, passages: [] }));

  expect(await screen.findByText(/these rest on the topic alone/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Write it down in Knowledge" })).toHaveAttribute("href", "/knowledge");
});

it("gives viewers nothing to change", async () => {
  show(aDraft());

  await screen.findByRole("article", { name: "Bold" });
  expect(screen.queryByRole("button", { name: /Edit|Archive|Delete/ })).not.toBeInTheDocument();
});
