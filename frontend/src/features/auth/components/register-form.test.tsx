import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http } from "msw";
import { expect, it } from "vitest";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { RegisterForm } from "./register-form";

async function fillIn(password: string) {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText("Your name"), "Mara Lind");
  await user.type(screen.getByLabelText("E-mail"), "mara@example.com");
  await user.type(screen.getByLabelText("Password"), password);
  await user.click(screen.getByRole("button", { name: "Create account" }));
}

it("says beside the password what is wrong with it, without asking the server", async () => {
  renderAt("/auth/register", <RegisterForm />);

  await fillIn("ä".repeat(40));

  const password = screen.getByLabelText("Password");
  expect(password).toBeInvalid();
  expect(password).toHaveAccessibleDescription(/Password has 80 bytes; at most 72 are allowed/);
});

it("puts the server's reason beside the field it names, and goes there", async () => {
  server.use(
    http.post("*/api/v1/auth/register", () =>
      problem(422, "1 field is wrong", [{ pointer: "/email", detail: "E-mail must name a domain that exists" }]),
    ),
  );
  renderAt("/auth/register", <RegisterForm />);

  await fillIn("correct horse battery");

  const email = screen.getByLabelText("E-mail");
  await screen.findByText("E-mail must name a domain that exists");
  expect(email).toHaveAccessibleDescription("E-mail must name a domain that exists");
  expect(email).toHaveFocus();
});

it("shows what belongs to no field above the form, and sends the proof of its origin", async () => {
  let proof: string | null = null;
  server.use(
    http.post("*/api/v1/auth/register", ({ request }) => {
      proof = request.headers.get("X-Requested-With");
      return problem(409, "An account with the e-mail mara@example.com exists already");
    }),
  );
  renderAt("/auth/register", <RegisterForm />);

  await fillIn("correct horse battery");

  expect(await screen.findByText(/exists already/)).toBeVisible();
  expect(proof).toBe("presenceos");
});
