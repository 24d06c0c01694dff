"use client";

import { X } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type PhraseListProps = { value: readonly string[]; onChange: (phrases: string[]) => void; error: string | undefined };

/** Whole sentences, so a comma stays a comma: they are added one by one. */
export function PhraseList({ value, onChange, error }: PhraseListProps) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const phrase = typed.trim();

  function add() {
    if (phrase !== "" && !value.includes(phrase)) onChange([...value, phrase]);
    setTyped("");
  }

  return (
    <div className="grid gap-3">
      <Field name="example_phrases" label="Example phrases" hint="Sentences that sound just like the brand." error={error}>
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              ref={input}
              value={typed}
              maxLength={500}
              onChange={(event) => setTyped(event.target.value)}
              // Leaving the field adds too: a phrase that was typed and then saved must not be lost.
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.nativeEvent.isComposing || phrase === "") return;
                event.preventDefault();
                add();
              }}
            />
            <Button
              variant="secondary"
              onClick={() => {
                add();
                input.current?.focus();
              }}
            >
              Add<span className="sr-only"> phrase</span>
            </Button>
          </div>
        )}
      </Field>
      {value.length > 0 && (
        <ul aria-label="Chosen example phrases" className="divide-y divide-line rounded-lg border border-line">
          {value.map((each) => (
            <li key={each} className="flex items-center justify-between gap-3 py-1 pr-1 pl-3 text-sm">
              <span className="min-w-0 py-1.5">“{each}”</span>
              <Button
                variant="ghost"
                size="icon"
                aria-label={`Remove phrase: ${each}`}
                onClick={() => {
                  onChange(value.filter((other) => other !== each));
                  input.current?.focus();
                }}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
