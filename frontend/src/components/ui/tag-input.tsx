"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import type { ControlProps } from "./field";

type TagInputProps = ControlProps & {
  value: readonly string[];
  onChange: (tags: string[]) => void;
  /** Turns what was typed into a tag, or null when nothing is left of it. */
  parse?: (typed: string) => string | null;
  /** What the tags are called when read aloud, e.g. "words to avoid". */
  name: string;
  placeholder?: string;
  prefix?: string;
  maxLength?: number;
};

const trimmed = (typed: string) => (typed.trim() === "" ? null : typed.trim());

/** Enter or a comma adds a tag, Backspace in the empty field takes the last one away. */
export function TagInput({ value, onChange, parse = trimmed, name, placeholder, prefix = "", maxLength, ...control }: TagInputProps) {
  const [typed, setTyped] = useState("");
  const [spoken, setSpoken] = useState("");
  const input = useRef<HTMLInputElement>(null);

  function add(text: string) {
    const tags = text.split(/[,\n]/).map(parse);
    const fresh = [...new Set(tags.filter((tag) => tag !== null))].filter((tag) => !value.includes(tag));
    setTyped("");
    if (fresh.length === 0) return;
    onChange([...value, ...fresh]);
    setSpoken(`Added ${fresh.join(", ")}`);
  }

  function remove(tag: string) {
    onChange(value.filter((other) => other !== tag));
    setSpoken(`Removed ${tag}`);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Enter ends a composition in Japanese and Chinese input; it must not add half a word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && typed.trim() !== "") {
      event.preventDefault();
      add(typed);
    }
    const last = value.at(-1);
    if (event.key === "Backspace" && typed === "" && last !== undefined) remove(last);
  }

  return (
    <div className="flex flex-wrap gap-1.5 rounded-lg border border-field bg-surface p-1.5 transition-colors focus-within:border-accent hover:border-ink-soft has-aria-invalid:border-bad">
      {value.length > 0 && (
        <ul aria-label={`Chosen ${name}`} className="contents">
          {value.map((tag) => (
            <li key={tag} className="flex max-w-full items-center gap-1 rounded-md bg-raised pl-2 text-sm">
              <span className="min-w-0 break-words">
                {prefix}
                {tag}
              </span>
              <button
                type="button"
                aria-label={`Remove ${tag}`}
                onClick={() => remove(tag)}
                className="grid size-7 shrink-0 place-items-center rounded-md text-ink-soft hover:text-ink"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        {...control}
        value={typed}
        maxLength={maxLength}
        placeholder={value.length === 0 ? placeholder : undefined}
        autoCapitalize="none"
        // A phone's keyboard tells what the text is now, not which key made it so.
        onChange={({ target }) => (/[,\n]/.test(target.value) ? add(target.value) : setTyped(target.value))}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
        onPaste={(event) => {
          const text = event.clipboardData.getData("text");
          if (!/[,\n]/.test(text)) return;
          event.preventDefault();
          add(text);
        }}
        className="h-8 min-w-32 flex-1 bg-transparent px-1.5 text-base outline-none placeholder:text-ink-soft sm:h-7 sm:text-sm"
      />
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </div>
  );
}
