import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The markup inside is the library's: its nested buttons and leaps in the order of headings are not ours to mend. */
const FOREIGN = ".api-reference";

/** No rule that a machine can check is broken on the page as it stands, in either theme, and nothing sticks out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await atRest(page);
  await expectNoneBroken(page, "as it is", new AxeBuilder({ page }).withTags(RULES));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), "sideways scrolling").toBeLessThanOrEqual(0);
  const theme = await turnTheme(page);
  await expectReadable(page, `in the ${theme} theme`);
  await turnTheme(page);
}

/** Every word has the contrast that WCAG AA asks for, in the colours of this very moment. */
export async function expectReadable(page: Page, when: string): Promise<void> {
  await expectNoneBroken(page, when, new AxeBuilder({ page }).withRules(["color-contrast"]));
}

/** Nothing fades or moves on its way any more: half way, colours are nobody's choice. What goes round for ever may. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().endTime === Infinity),
  );
}

/** Turns to the other theme, as the menu of the site does, and says which that is. */
export async function turnTheme(page: Page): Promise<string> {
  const theme = await page.evaluate(() => {
    const other = document.documentElement.dataset.theme === "light" ? "dark" : "light";
    localStorage.setItem("presenceos.theme", other);
    window.dispatchEvent(new Event("presenceos:theme"));
    return other;
  });
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
  await atRest(page);
  return theme;
}

async function expectNoneBroken(page: Page, when: string, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.exclude(FOREIGN).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.join(" ")} (${any[0]?.message})`).join(", ")}`);
  expect(found, `accessibility of ${page.url()} ${when}`).toEqual([]);
}
