import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { aBrand } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { BrandDetailsForm } from "./brand-details-form";

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
});

it("has again what was typed about a brand, until it is saved", async () => {
  const user = userEvent.setup();
  server.use(http.patch("*/brands/:id", () => HttpResponse.json(aBrand({ description: "By the harbour" }))));
  renderAt("/brand", <BrandDetailsForm brand={aBrand()} />);
  fireEvent.change(screen.getByLabelText(/Description/), { target: { value: "By the harbour" } });

  cleanup();
  renderAt("/brand", <BrandDetailsForm brand={aBrand()} />);

  expect(screen.getByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByLabelText(/Description/)).toHaveValue("By the harbour");
  await user.click(screen.getByRole("button", { name: "Save brand" }));
  expect(await screen.findByText("The brand is saved.")).toBeVisible();
  expect(screen.queryByText("What you had typed is still here.")).not.toBeInTheDocument();
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("sums up at the button what is wrong, and goes there", async () => {
  const user = userEvent.setup();
  renderAt("/brand", <BrandDetailsForm brand={aBrand({ name: "" })} />);

  await user.click(screen.getByRole("button", { name: "Save brand" }));

  expect(await screen.findByText("1 thing to mend")).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText("Name")).toHaveFocus());
  await user.click(screen.getByRole("button", { name: "Save brand" }));
  await waitFor(() => expect(screen.getByLabelText("Name")).toHaveFocus());
});
