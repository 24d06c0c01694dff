import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The markup inside is the library's: its nested buttons and leaps in the order of headings are not ours to mend. */
const FOREIGN = ".api-reference";

/** No rule that a machine can check is broken on the page as it stands, and nothing sticks out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude(FOREIGN).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), "sideways scrolling").toBeLessThanOrEqual(0);
}
