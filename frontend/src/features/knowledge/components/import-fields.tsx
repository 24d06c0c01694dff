"use client";

import { FileUp, Trash2 } from "lucide-react";
import { useId, useRef } from "react";
import type { Problems } from "@/components/form/fields";
import type { FormOf } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { ChoiceTile } from "@/components/ui/choice-tile";
import { DropZone } from "@/components/ui/drop-zone";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { KnowledgeTypeRules } from "@/lib/api/types";
import { type ImportField, importFields, type ImportValues } from "../model/import-form";
import { ACCEPTED, type ImportPiece, type ImportWay, nameOf, ways } from "../model/import-piece";
import { wordsOfType } from "../model/knowledge-words";
import { ImportColumns } from "./import-columns";

type ImportFieldsProps = {
  form: Omit<FormOf<ImportValues>, "problems"> & { problems: Problems<ImportField> };
  types: readonly KnowledgeTypeRules[];
  way: ImportWay;
  onWay: (way: ImportWay) => void;
  pieces: readonly ImportPiece[];
  isBusy: boolean;
  onFiles: (files: File[]) => void;
  onRemove: (id: string) => void;
  /** What was found out until now holds no more. */
  onChange: () => void;
};

const wayWords: Readonly<Record<ImportWay, { label: string; hint: string }>> = {
  files: { label: "Files", hint: "From a spreadsheet, a document, a PDF" },
  text: { label: "Pasted text", hint: "From an e-mail, a note, a table" },
  web: { label: "A web page", hint: "One page that anybody can see" },
};

/** Where it comes from, what it is, and how a table has to look. */
export function ImportFields({ form, types, way, onWay, pieces, isBusy, onFiles, onRemove, onChange }: ImportFieldsProps) {
  const { values, problems } = form;
  const control = (key: keyof ImportValues) => {
    const { onChange: set, ...rest } = form.control(key);
    return {
      ...rest,
      readOnly: isBusy,
      onChange: (event: { target: { value: string } }) => {
        if (isBusy) return;
        onChange();
        set(event);
      },
    };
  };
  return (
    <>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">Where is it?</legend>
        <div className="grid gap-2.5 sm:grid-cols-3">
          {ways.map((each) => (
            <ChoiceTile key={each} type="radio" name="way" value={each} checked={way === each} disabled={isBusy && way !== each} onChange={() => onWay(each)}>
              <span className="min-w-0">
                <span className="block text-sm font-medium">{wayWords[each].label}</span>
                <span className="block text-sm text-ink-soft">{wayWords[each].hint}</span>
              </span>
            </ChoiceTile>
          ))}
        </div>
      </fieldset>
      {way === "files" && <Files pieces={pieces} isBusy={isBusy} error={problems.files} onFiles={onFiles} onRemove={onRemove} />}
      {way === "text" && (
        <>
          <Field name="text" label={importFields.text.name} error={problems.text} hint="As it is: plain text, Markdown, a table with columns (CSV), JSON or HTML.">
            {(field) => <Textarea {...field} {...control("text")} className="max-h-[50dvh] min-h-48 font-mono text-sm" placeholder={"title,price,currency\nCinnamon bun,4.50,EUR"} />}
          </Field>
          <Field name="name" label={importFields.name.name} optional error={problems.name} hint="What its item is called when the text has no heading.">
            {(field) => <Input {...field} {...control("name")} maxLength={255} autoComplete="off" placeholder="House rules" />}
          </Field>
        </>
      )}
      {way === "web" && (
        <Field name="url" label={importFields.url.name} error={problems.url} hint="This one page is read, once, as a visitor would see it. No page that it links to is.">
          {(field) => <Input {...field} {...control("url")} inputMode="url" autoCapitalize="none" autoComplete="url" maxLength={2000} placeholder="https://example.com/menu" />}
        </Field>
      )}
      <Field
        name="knowledge_type"
        label={importFields.knowledge_type.name}
        error={problems.knowledge_type}
        hint={way === "web" ? undefined : "Counts for whatever does not say so itself. A row that has a type keeps it."}
      >
        {(field) => {
          const { readOnly: _, ...select } = control("knowledge_type");
          return (
            <Select {...field} {...select} aria-disabled={isBusy}>
              {types.map(({ knowledge_type }) => (
                <option key={knowledge_type} value={knowledge_type}>
                  {wordsOfType(knowledge_type).label}
                </option>
              ))}
            </Select>
          );
        }}
      </Field>
      {way !== "web" && <ImportColumns type={values.knowledge_type} types={types} />}
    </>
  );
}

type FilesProps = Pick<ImportFieldsProps, "pieces" | "isBusy" | "onFiles" | "onRemove"> & { error: string | undefined };

function Files({ pieces, isBusy, error, onFiles, onRemove }: FilesProps) {
  const errorId = useId();
  const legend = useRef<HTMLLegendElement>(null);
  return (
    <fieldset data-field="files" className="grid gap-3">
      <legend ref={legend} tabIndex={-1} className="mb-2 text-sm font-medium outline-none">
        {importFields.files.name}
      </legend>
      <DropZone
        icon={FileUp}
        label="Choose files"
        orDrop="or drop them here"
        hint={<span>CSV, JSON, Markdown, plain text, HTML or PDF, 25 MB each at most</span>}
        accept={ACCEPTED}
        multiple
        invalid={error !== undefined}
        describedBy={error === undefined ? undefined : errorId}
        onFiles={onFiles}
      />
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {pieces.length > 0 && (
        <ul aria-label="Chosen files" className="grid gap-2">
          {pieces.map(({ id, source, stage }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-raised py-1.5 pr-1.5 pl-3 text-sm">
              <span className="min-w-0 flex-1 break-words">
                {nameOf(source)} {source.way === "files" && <span className="whitespace-nowrap text-ink-soft">{sizeInWords(source.file.size)}</span>}
              </span>
              {!isBusy && (
                <Button
                  variant="ghost"
                  size="small"
                  onClick={() => {
                    onRemove(id);
                    legend.current?.focus();
                  }}
                >
                  <Trash2 aria-hidden />
                  <span>
                    Remove<span className="sr-only"> {nameOf(source)}</span>
                  </span>
                </Button>
              )}
              {stage.status === "unusable" && (
                <span className="w-full pb-1">
                  <FieldError>{stage.reason}</FieldError>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}
