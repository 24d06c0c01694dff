import { expect, it } from "vitest";
import { ApiProblem } from "@/lib/api/problem";
import { fieldsNamed, refusedBy, without } from "./fields";

type Values = { name: string; name_of_owner: string; tags: string[] };

const fields = fieldsNamed<Values>({ name: "Name", name_of_owner: "Owner", tags: "Tags" });
const refusal = (...errors: { pointer: string; detail: string }[]) => new ApiProblem({ type: "", title: "", status: 422, detail: "Wrong", instance: "", errors });

it("puts each reason of the server beside the field it points at, and what is about none at the whole", () => {
  const problems = refusedBy(
    refusal({ pointer: "/name_of_owner", detail: "Too long" }, { pointer: "/tags/3", detail: "Empty" }, { pointer: "/tags/4", detail: "Twice" }, { pointer: "/plan", detail: "Unknown" }),
    fields,
  );

  expect(problems).toEqual({ name_of_owner: "Too long", tags: "Empty. Twice", whole: "Unknown" });
});

it("says of the whole what is no refusal of fields", () => {
  expect(refusedBy(refusal(), fields)).toEqual({ whole: "Wrong" });
});

it("takes the problem of a field for history once its value has changed, and leaves the others", () => {
  expect(without({ name: "Empty", tags: "Too many", whole: "Try later" }, "name", fields)).toEqual({ tags: "Too many" });
});
