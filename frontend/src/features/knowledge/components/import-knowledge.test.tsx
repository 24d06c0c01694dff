import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { beforeEach, expect, it } from "vitest";
import type { ImportKnowledge as Request, ImportReport, Job } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { aBrand, aJob, aReportOfImport, knowledgeTypes } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import type { ImportWay } from "../model/import-piece";
import { ImportKnowledge } from "./import-knowledge";

const STORE = "http://localhost:9000/imports";
const leads: string[] = [];

function Importing({ first }: { first: ImportWay }) {
  const [way, setWay] = useState(first);
  return (
    <>
      <ImportKnowledge brand={aBrand()} types={knowledgeTypes} way={way} onWay={setWay} onDone={() => leads.push("list")} />
      <a href="/posts">Posts</a>
    </>
  );
}

const show = (way: ImportWay) => renderAt("/knowledge", <Importing first={way} />);

type Asked = { key: string | null; request: Request };

/** A server that answers to each import with a job that came to this, and remembers what it was asked. */
function importing(jobOf: (request: Request) => Partial<Job>): { asked: Asked[]; sent: string[] } {
  const asked: Asked[] = [];
  const sent: string[] = [];
  server.use(
    http.post("*/api/v1/knowledge/brands/:id/files", async ({ request }) => {
      const { file_name: name } = (await request.json()) as { file_name: string };
      return HttpResponse.json({ file_id: `id of ${name}`, url: `${STORE}/${name}`, headers: { "Content-Type": "application/octet-stream" }, expires_at: "2026-11-24T07:30:00Z" }, { status: 201 });
    }),
    http.options(`${STORE}/*`, () => new HttpResponse(null, { headers: { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*", "Access-Control-Allow-Methods": "PUT" } })),
    http.put(`${STORE}/*`, ({ request }) => {
      sent.push(new URL(request.url).pathname);
      return new HttpResponse(null, { headers: { "Access-Control-Allow-Origin": "*" } });
    }),
    http.post("*/api/v1/knowledge/brands/:id/import", async ({ request }) => {
      const wanted = (await request.json()) as Request;
      asked.push({ key: request.headers.get("Idempotency-Key"), request: wanted });
      return HttpResponse.json(aJob({ kind: "import", ...jobOf(wanted) }));
    }),
  );
  return { asked, sent };
}

const came = (report: Partial<ImportReport>) => (request: Request) => ({ status: "done" as const, result: aReportOfImport({ dry_run: request.dry_run, ...report }) as unknown as Job["result"] });

const refused = (pointer: string, detail: string) => () => ({ status: "failed" as const, problem: { detail: "1 field is wrong", errors: [{ pointer, detail }] } });

const aTable = (name = "menu.csv") => new File(["title,price\nBun,4.50\n"], name, { type: "text/csv", lastModified: 1 });

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  leads.length = 0;
});

const check = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole("button", { name: "Check what is in it" }));

it("says row by row what would come of a file, and writes it only then", async () => {
  const user = userEvent.setup();
  const { asked, sent } = importing(came({}));
  show("files");

  await user.selectOptions(screen.getByLabelText("What is it?"), "Menu");
  await user.upload(screen.getByLabelText(/Choose files/), aTable());
  await check(user);

  const report = within(await screen.findByRole("article", { name: "menu.csv" }));
  expect(screen.getByRole("heading", { name: "What would be added" })).toHaveFocus();
  const wrong = report.getByText("line 3").closest("li");
  expect(wrong).toHaveTextContent("Rye bread");
  expect(wrong).toHaveTextContent("Price: '6,20' is not an amount.");
  expect(report.getByText("line 2").closest("li")).toHaveTextContent("Cinnamon bun");
  expect(report.getByText("1 known already")).toBeVisible();
  expect(asked.map(({ request }) => request)).toEqual([{ file_id: "id of menu.csv", file_name: "menu.csv", knowledge_type: "menu", dry_run: true }]);
  await user.click(screen.getByRole("button", { name: "Add 1 item" }));

  expect(await screen.findByText("1 item is added.")).toBeVisible();
  expect(asked.map(({ request }) => request.dry_run)).toEqual([true, false]);
  expect(asked[0]?.key).not.toBe(asked[1]?.key);
  expect(sent).toEqual(["/imports/menu.csv"]);
  expect(leads).toEqual(["list"]);
});

it("takes several files at once, each once, and adds what is new in all of them", async () => {
  const user = userEvent.setup();
  const { asked } = importing(came({ created: 2, wrong: 0, rows: [] }));
  show("files");
  const files = screen.getByLabelText(/Choose files/);

  await user.upload(files, [aTable("menu.csv"), aTable("cakes.csv")]);
  await user.upload(files, aTable("menu.csv"));
  expect(within(screen.getByRole("list", { name: "Chosen files" })).getAllByRole("listitem")).toHaveLength(2);
  await check(user);
  await user.click(await screen.findByRole("button", { name: "Add 4 items" }));

  expect(await screen.findByText("4 items are added.")).toBeVisible();
  expect(asked.map(({ request: { file_id, dry_run } }) => `${file_id} ${dry_run}`)).toEqual([
    "id of menu.csv true",
    "id of cakes.csv true",
    "id of menu.csv false",
    "id of cakes.csv false",
  ]);
});

it("says of a file what can be told before it is sent", async () => {
  const user = userEvent.setup({ applyAccept: false });
  const { sent } = importing(came({}));
  show("files");
  const files = screen.getByLabelText(/Choose files/);

  await check(user);
  expect(await screen.findByText("1 thing to mend")).toBeVisible();
  expect(files).toHaveAccessibleDescription(/Choose a file/);
  const huge = aTable("huge.csv");
  Object.defineProperty(huge, "size", { value: 26_214_401 });
  await user.upload(files, [new File(["x"], "menu.docx"), new File([], "empty.txt"), huge]);

  expect(screen.getByText(/^A \.docx file cannot be read here; PDF, Markdown/)).toBeVisible();
  expect(screen.getByText("This file is empty")).toBeVisible();
  expect(screen.getByText(/^This file has 25\.1 MB; 25 MB are allowed/)).toBeVisible();
  await check(user);
  expect(await screen.findByText(/None of these files can be read/, { selector: "p span" })).toBeVisible();
  expect(sent).toEqual([]);
});

it("says why a file could not be read", async () => {
  const user = userEvent.setup();
  importing(refused("file", "is locked with a password; save a copy without one and upload that"));
  show("files");
  await user.upload(screen.getByLabelText(/Choose files/), new File(["%PDF"], "menu.pdf"));

  await check(user);

  expect(await screen.findByRole("alert")).toHaveTextContent("menu.pdf is locked with a password; save a copy without one and upload that.");
  expect(screen.queryByRole("button", { name: /^Add/ })).not.toBeInTheDocument();
});

it("sends a file again that did not arrive, without its being chosen again", async () => {
  const user = userEvent.setup();
  const { sent } = importing(came({}));
  server.use(http.put(`${STORE}/*`, () => HttpResponse.error(), { once: true }));
  show("files");
  await user.upload(screen.getByLabelText(/Choose files/), aTable());
  await check(user);

  expect(await screen.findByRole("alert")).toHaveTextContent(/cannot be reached/);
  await user.click(screen.getByRole("button", { name: /^Try again/ }));

  expect(await screen.findByRole("article", { name: "menu.csv" })).toBeVisible();
  expect(sent).toEqual(["/imports/menu.csv"]);
});

it("asks for the same import under the same key when nobody has answered", async () => {
  const user = userEvent.setup();
  const { asked } = importing(came({}));
  const lost: (string | null)[] = [];
  server.use(
    http.post(
      "*/api/v1/knowledge/brands/:id/import",
      ({ request }) => {
        lost.push(request.headers.get("Idempotency-Key"));
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  show("text");
  await user.type(screen.getByLabelText("Text"), "Opening hours");
  await check(user);

  await user.click(await screen.findByRole("button", { name: /^Try again/ }));

  await screen.findByRole("article", { name: "The text" });
  expect(asked.map(({ key }) => key)).toEqual(lost);
});

it("shows what is being done, and stops it", async () => {
  const user = userEvent.setup();
  importing(() => ({ status: "running", stage: "Looking at 3 rows", progress: 0.5 }));
  const cancelled: unknown[] = [];
  server.use(
    http.get("*/api/v1/ai/jobs/:id", () => HttpResponse.json(aJob({ kind: "import", status: "running", stage: "Looking at 3 rows", progress: 0.5 }))),
    http.post("*/api/v1/ai/jobs/:id/cancel", ({ params }) => {
      cancelled.push(params.id);
      return HttpResponse.json(aJob({ status: "cancelled" }));
    }),
  );
  show("text");
  await user.type(screen.getByLabelText("Text"), "Opening hours");
  await check(user);

  expect(await screen.findByText("Looking at 3 rows")).toHaveAttribute("role", "status");
  expect(screen.getByRole("progressbar", { name: "Importing The text" })).toHaveValue(0.75);
  await user.click(screen.getByRole("button", { name: "Cancel" }));

  expect(await screen.findByText("The text: stopped")).toBeVisible();
  expect(cancelled).toEqual([aJob().id]);
  expect(screen.getByLabelText("Text")).toHaveValue("Opening hours");
});

it("forgets what it found out once the text is another", async () => {
  const user = userEvent.setup();
  importing(came({}));
  show("text");
  await user.type(screen.getByLabelText("Text"), "title");
  await check(user);
  await screen.findByRole("button", { name: "Add 1 item" });

  await user.type(screen.getByLabelText("Text"), "s");

  expect(screen.queryByRole("button", { name: /^Add/ })).not.toBeInTheDocument();
  expect(keptDrafts.find(`knowledge:import:${aBrand().id}`)).toMatchObject({ text: "titles" });
});

it("says of an address that it leads to nothing public, and keeps it", async () => {
  const user = userEvent.setup();
  const { asked } = importing(refused("url", "leads to no public address on the internet; check how it is spelled"));
  show("web");

  await user.type(screen.getByLabelText("Address of the page"), "nonsense here{Enter}");
  expect(await screen.findByText(/^“nonsense here” is not a web address/, { selector: "p span" })).toBeVisible();
  await user.clear(screen.getByLabelText("Address of the page"));
  await user.type(screen.getByLabelText("Address of the page"), "localhost/admin{Enter}");

  expect(await screen.findByText("https://localhost/admin leads to no public address on the internet; check how it is spelled.")).toBeVisible();
  expect(asked.map(({ request }) => request)).toEqual([{ url: "https://localhost/admin", knowledge_type: "other", dry_run: true }]);
  expect(screen.getByLabelText("Address of the page")).toHaveValue("localhost/admin");
});

it("stays with what could not be added, and tries that again", async () => {
  const user = userEvent.setup();
  importing(came({}));
  show("text");
  await user.type(screen.getByLabelText("Text"), "title");
  await check(user);
  await screen.findByRole("button", { name: "Add 1 item" });
  server.use(http.post("*/api/v1/knowledge/brands/:id/import", () => problem(503, "The database is waking up"), { once: true }));

  await user.click(screen.getByRole("button", { name: "Add 1 item" }));
  expect(await screen.findByText("The text was not added")).toBeVisible();
  expect(leads).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Try again/ }));

  expect(await screen.findByText("1 item is added.")).toBeVisible();
  expect(leads).toEqual(["list"]);
});

it("asks before it is left with files that would have to be chosen again", async () => {
  const user = userEvent.setup();
  const { visited } = show("files");
  await user.upload(screen.getByLabelText(/Choose files/), aTable());

  await user.click(screen.getByRole("link", { name: "Posts" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Stay here" }));
  expect(visited).toEqual([]);
  await user.click(screen.getByRole("link", { name: "Posts" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Leave" }));

  await waitFor(() => expect(visited).toEqual(["/posts"]));
});

it("hands out a table with the columns of the type", async () => {
  const user = userEvent.setup();
  show("files");

  await user.selectOptions(screen.getByLabelText("What is it?"), "Menu");

  const link = screen.getByRole("link", { name: "Download a CSV template" });
  expect(link).toHaveAttribute("download", "knowledge-menu.csv");
  const [header, example] = decodeURIComponent(link.getAttribute("href") ?? "").replace(/^.*?,\uFEFF/, "").split("\r\n");
  expect(header).toBe("type,title,content,season_months,valid_from,valid_until,featured,active,price,currency,allergens");
  expect(example).toBe("menu,Cinnamon bun,Baked each morning with cardamom and pearl sugar. Sold out by eleven on most Saturdays.,,,,no,yes,4.50,EUR,Gluten");
});
