import { expect, type Page, test } from "@playwright/test";
import { connectInstagram, createBrand, go, openPost, register, schedule } from "./support/steps";

/** What the browser kept a page from doing, of every page that is opened from here on. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction("tellViolation", (what: string) => found.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { tellViolation: (what: string) => void }).tellViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`,
      ),
    );
  });
  return found;
}

test("no page does what its policy forbids", async ({ page }) => {
  const found = await violations(page);
  for (const path of ["/", "/docs/problems", "/docs/problems/conflict", "/auth/login", "/nowhere"]) await page.goto(path);
  await page.goto("/docs");
  await page.getByText("Schedule a post").first().click();
  await expect(page.getByRole("button", { name: /Try it out/ })).toBeVisible();

  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await schedule(page, "Warm buns from seven", 3600);
  await expect.poll(() => page.getByRole("article").locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await openPost(page, "Warm buns from seven");
  await page.getByRole("button", { name: "Edit" }).click();
  await page.keyboard.press("Escape");
  await go(page, "Knowledge");
  await go(page, "Brand");
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.keyboard.press("Escape");

  expect(found).toEqual([]);
});

test("no script runs that the build has not written", async ({ page }) => {
  const found = await violations(page);
  await page.route("**/auth/login", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("</head>", "<script>window.taken = 'inline'</script></head>");
    await route.fulfill({ response: answer, body });
  });
  await page.goto("/auth/login");
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.setAttribute("onerror", "window.taken = 'handler'");
    image.src = "data:,";
    document.body.append(image);
  });

  await expect.poll(() => found.length).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => (window as unknown as { taken?: string }).taken)).toBeUndefined();
  await expect(page.getByRole("heading", { name: "Log in" })).toBeVisible();
});

test("answers say who may frame them, and what they are", async ({ request }) => {
  for (const path of ["/", "/posts", "/icon.svg", "/nowhere"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"], path).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
  const data = (await request.get("/api/v1/health")).headers();
  expect(data["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(data["x-content-type-options"]).toBe("nosniff");
  expect(data["strict-transport-security"], "plain http").toBeUndefined();
});
