import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const features = { type: "feature", pattern: "src/features/*", capture: ["feature"] };

export default tseslint.config(
  { ignores: [".next/", "out/", "test-results/", "node_modules/", "next-env.d.ts", "src/lib/api/schema.d.ts"] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: true },
      "boundaries/include": ["src/**/*"],
      "boundaries/files": [{ category: "test", pattern: "**/*.test.{ts,tsx}" }],
      "boundaries/elements": [
        { type: "app", pattern: "src/app" },
        features,
        { type: "testing", pattern: "src/testing" },
        { type: "shared", pattern: "src/(components|lib|config)" },
      ],
    },
    rules: {
      // One way: app, then features, then shared. Features meet in app only.
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            {
              from: { element: { type: "app" } },
              allow: { to: { element: { types: { anyOf: ["app", "feature", "shared"] } } } },
            },
            { from: { element: { type: "feature" } }, allow: { to: { element: { type: "shared" } } } },
            // What a post says and shows is the same whether it is drafted, written or changed: all know it, it knows none.
            {
              from: { element: { type: "feature", captured: { feature: "{composer,posts,studio}" } } },
              allow: { to: { element: { type: "feature", captured: { feature: "post-content" } } } },
            },
            {
              from: { element: { type: "feature" } },
              allow: { to: { element: { type: "feature", captured: { feature: "{{ from.element.captured.feature }}" } } } },
            },
            { from: { element: { type: "shared" } }, allow: { to: { element: { type: "shared" } } } },
            { from: { element: { type: "testing" } }, allow: { to: { element: { type: "shared" } } } },
            { from: { file: { categories: "test" } }, allow: { to: { element: { type: "testing" } } } },
            { allow: { to: { module: { origin: ["external", "core"] } } } },
          ],
        },
      ],
      // A name that starts with _ says that it is left out on purpose.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
);
