import { Fragment } from "react";

/** The little Markdown that the contract's descriptions use: paragraphs, **strong** and `code`. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return (
    <div className={className}>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph} className="leading-relaxed not-first:mt-3">
            <Inline text={paragraph} />
          </p>
        ))}
    </div>
  );
}

export function Inline({ text }: { text: string }) {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    if (part.startsWith("**")) return <strong key={index}>{part.slice(2, -2)}</strong>;
    if (part.startsWith("`")) {
      return (
        <code key={index} className="rounded bg-raised px-1 py-0.5 font-mono text-[0.875em]">
          {part.slice(1, -1)}
        </code>
      );
    }
    return <Fragment key={index}>{part}</Fragment>;
  });
}
