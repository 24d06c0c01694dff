import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync("src/app/globals.css", "utf8");
const themes = { dark: ":root", light: '[data-theme="light"]' };
const ENOUGH = 3;

// WCAG 1.4.11. A page checker looks at text alone, so nobody else would notice.
it.each(Object.entries(themes))("shows where a field is on everything it stands on, in the %s theme", (_, selector) => {
  const luminances = colours(selector);
  const field = luminances("field");

  for (const ground of ["canvas", "surface", "raised"]) {
    const [light, dark] = [field, luminances(ground)].sort((a, b) => b - a) as [number, number];
    expect((light + 0.05) / (dark + 0.05), `field on ${ground}`).toBeGreaterThanOrEqual(ENOUGH);
  }
});

/** The luminance of each colour of a theme, by its name. */
function colours(selector: string): (name: string) => number {
  const from = css.indexOf(`${selector} {`);
  const theme = css.slice(from, css.indexOf("}", from));
  return (name) => {
    const found = new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(theme);
    if (found === null) throw new Error(`No colour ${name} in ${selector}`);
    const [lightness, chroma, hue] = found.slice(1).map(Number) as [number, number, number];
    return luminance(lightness, chroma, (hue * Math.PI) / 180);
  };
}

/** From OKLCH by way of linear sRGB, with the matrices of CSS Color 4. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
