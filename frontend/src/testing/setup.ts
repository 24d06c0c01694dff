import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { server } from "./server";

configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out, so nothing can be scrolled to. Browsers of today promise to say when it is done.
Element.prototype.scrollIntoView = () => Promise.resolve();

// And nothing has a size that could change.
globalThis.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
