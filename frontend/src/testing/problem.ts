import { HttpResponse } from "msw";
import type { Problem } from "@/lib/api/problem";

/** A refusal as the API writes it. */
export function problem(status: number, detail: string, errors?: Problem["errors"]) {
  const body: Problem = { type: "/docs/problems/test", title: "Test", status, detail, instance: "urn:request:1", ...(errors !== undefined && { errors }) };
  return HttpResponse.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}
