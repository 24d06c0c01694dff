import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Me } from "@/lib/api/types";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { UnconfirmedAddress } from "./unconfirmed-address";

const me = (verified: boolean, sendsMail: boolean): Me => ({
  user: { id: "0193a0a0-0000-7000-8000-000000000001", email: "mara@example.com", name: "Mara Lind", email_verified: verified, created_at: "2026-11-23T09:00:00Z" },
  workspace: { id: "0193a0a0-0000-7000-8000-000000000002", name: "Lind Studio", created_at: "2026-11-23T09:00:00Z" },
  role: "owner",
  sends_mail: sendsMail,
});

it("says what waits for the address, and sends the link again", async () => {
  let asked = 0;
  server.use(
    http.post("*/api/v1/auth/verify-email/send", () => {
      asked++;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt("/posts", <UnconfirmedAddress me={me(false, true)} />);

  await userEvent.click(screen.getByRole("button", { name: "Send again" }));

  expect(await screen.findByText("A new link is on its way to mara@example.com.")).toBeVisible();
  expect(asked).toBe(1);
});

it("asks nobody who has confirmed their address, and nobody where no mail is sent", () => {
  renderAt("/posts", <UnconfirmedAddress me={me(true, true)} />);
  renderAt("/posts", <UnconfirmedAddress me={me(false, false)} />);

  expect(screen.queryByText(/confirm your address/)).not.toBeInTheDocument();
});
