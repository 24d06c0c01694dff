import { z } from "zod";

// It would try whether it may compile code, which the policy of the pages forbids, and browsers report every try.
z.config({ jitless: true });

export { z };
