import { http, HttpResponse } from "msw";
import { aBrand } from "./examples";
import { server } from "./server";

/** An API that knows who is calling: Mara, in this role. */
export function iAm(role: "owner" | "viewer"): void {
  server.use(
    http.get("*/api/v1/auth/me", () =>
      HttpResponse.json({ user: { id: "u1", email: "mara@example.com", name: "Mara", created_at: aBrand().created_at }, workspace: { id: "w1", name: "Harbour" }, role }),
    ),
  );
}
