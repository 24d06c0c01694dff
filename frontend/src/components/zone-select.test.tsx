import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Field } from "@/components/ui/field";
import { ZoneSelect } from "./zone-select";

function show(first: string) {
  const chosen: string[] = [];
  function Subject() {
    const [zone, setZone] = useState(first);
    return (
      <Field label="Time zone">
        {(control) => (
          <ZoneSelect
            {...control}
            value={zone}
            onChange={(next) => {
              chosen.push(next);
              setZone(next);
            }}
          />
        )}
      </Field>
    );
  }
  render(<Subject />);
  return { chosen, user: userEvent.setup(), field: screen.getByRole("combobox", { name: "Time zone" }) };
}

it("chooses a zone by the keyboard alone, under the id that the server stores", async () => {
  const { chosen, user, field } = show("Europe/Stockholm");
  expect(field).toHaveValue("Stockholm, Sweden");

  await user.tab();
  await user.keyboard("india");
  expect(field).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("option", { name: /Kolkata/ })).toHaveAttribute("id", field.getAttribute("aria-activedescendant"));
  await user.keyboard("{Enter}");

  expect(chosen).toEqual(["Asia/Kolkata"]);
  expect(field).toHaveValue("Kolkata, India");
  expect(field).toHaveAttribute("aria-expanded", "false");
});

it("goes through the list with the arrows and takes nothing on Escape", async () => {
  const { chosen, user, field } = show("Europe/Stockholm");

  await user.tab();
  await user.keyboard("{ArrowDown}");
  expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")).toHaveTextContent("Stockholm");
  await user.keyboard("{ArrowDown}{Escape}");

  expect(chosen).toEqual([]);
  expect(field).toHaveValue("Stockholm, Sweden");
  expect(field).toHaveFocus();
});

it("chooses by a click, and says when there is no such zone", async () => {
  const { chosen, user, field } = show("Europe/Kiev");
  expect(field).toHaveValue("Kyiv, Ukraine");

  await user.clear(field);
  await user.type(field, "atlantis");
  expect(screen.getByText(/No zone is called so/)).toBeVisible();
  await user.clear(field);
  await user.type(field, "utc+5:45");
  await user.click(screen.getByRole("option", { name: /Kathmandu/ }));

  expect(chosen).toEqual(["Asia/Kathmandu"]);
});
