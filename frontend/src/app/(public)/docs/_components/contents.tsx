import type { Chapter } from "../_contract/read-contract";
import { Method } from "./method";

/** Every operation by chapter: beside the text on a wide screen, folded above it on a phone. */
export function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <ul className="grid gap-6">
      {chapters.map(({ name, endpoints }) => (
        <li key={name}>
          <a href={`#${name}`} className="text-sm font-medium capitalize underline-offset-4 hover:underline">
            {name}
          </a>
          <ul className="mt-1.5">
            {endpoints.map(({ operationId, method, summary }) => (
              <li key={operationId}>
                <a href={`#${operationId}`} className="flex min-h-7 items-baseline gap-2 py-1 text-sm text-ink-soft hover:text-ink">
                  <Method name={method} className="w-11 shrink-0 text-[0.6875rem]" />
                  <span>{summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
