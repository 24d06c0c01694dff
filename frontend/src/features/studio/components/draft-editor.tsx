"use client";

import { ArrowRight } from "lucide-react";
import { type Ref, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import { parseHashtag } from "@/features/post-content/model/words";
import type { Draft, Finding } from "@/lib/api/types";
import { styles } from "../model/draft-words";
import { sentenceAround, type Text, withoutWords } from "../model/text";
import type { DraftEditing } from "../model/use-editing";
import { DraftVersions } from "./draft-versions";
import { LiveChecks } from "./live-checks";
import { RewriteText } from "./rewrite-text";
import { SaveLine } from "./save-line";
import { TextLength } from "./text-length";

type DraftEditorProps = {
  draft: Draft;
  text: Text;
  editing: DraftEditing;
  zone: string;
  heading: Ref<HTMLHeadingElement>;
  onUse: (text: Text) => void;
  /** Leads to where a sentence is written down. */
  onAdd: (sentence: string) => void;
};

/** The text that is made of a variant, saved and looked through while it is typed. */
export function DraftEditor({ draft, text, editing, zone, heading, onUse, onAdd }: DraftEditorProps) {
  const caption = useRef<HTMLTextAreaElement>(null);
  const [before, setBefore] = useState<Text | null>(null);
  const style = draft.variants.find(({ id }) => id === text.variantId)?.style;

  function find({ span }: Finding) {
    if (span === null) return;
    caption.current?.focus();
    caption.current?.setSelectionRange(span.start, span.end);
  }
  function drop({ span }: Finding) {
    if (span === null) return;
    setBefore(text);
    editing.change({ caption: withoutWords(text.caption, span.start, span.end) });
    caption.current?.focus();
  }

  return (
    <section aria-labelledby="editor">
      <Card className="grid grid-cols-1 gap-6 p-5 sm:p-8">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h2 id="editor" ref={heading} tabIndex={-1} className="scroll-mt-24 text-lg font-semibold tracking-tight outline-none">
            Your text{style !== undefined && <span className="font-normal text-ink-soft">, from the {styles[style].label.toLowerCase()} one</span>}
          </h2>
        </div>
        <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid content-start gap-5">
            <Field label="Caption" hint={<TextLength format={draft.format} caption={text.caption} hashtags={text.hashtags} />}>
              {({ "aria-invalid": _, ...control }) => (
                <Textarea {...control} ref={caption} value={text.caption} onChange={({ target }) => editing.change({ caption: target.value })} className="min-h-44" />
              )}
            </Field>
            <Field label="Hashtags" optional hint="Press Enter or comma after each.">
              {(control) => (
                <TagInput {...control} name="hashtags" prefix="#" parse={parseHashtag} value={text.hashtags} onChange={(hashtags) => editing.change({ hashtags })} placeholder="fika" />
              )}
            </Field>
            <RewriteText
              draft={draft}
              text={text}
              onRewritten={({ caption, hashtags }) => {
                setBefore(text);
                editing.change({ caption, hashtags });
              }}
            />
            <div className="grid gap-3">
              <SaveLine editing={editing} />
              <div className="flex flex-wrap items-center gap-3">
                <Button onClick={() => onUse(text)}>
                  Use this
                  <ArrowRight aria-hidden />
                </Button>
                {before !== null && (
                  <Button
                    variant="ghost"
                    onClick={() => {
                      editing.change(before);
                      setBefore(null);
                    }}
                  >
                    Undo
                  </Button>
                )}
              </div>
            </div>
          </div>
          <LiveChecks draft={draft} text={text} onFind={find} onDrop={drop} onAdd={({ span }) => span !== null && onAdd(sentenceAround(text.caption, span.start, span.end))} />
        </div>
        <DraftVersions
          draft={draft}
          zone={zone}
          onRestore={(version) => {
            setBefore(text);
            editing.change(version);
          }}
        />
      </Card>
    </section>
  );
}
