import { setupServer } from "msw/node";

/** The API of a test: nothing answers until the test says what does. */
export const server = setupServer();
