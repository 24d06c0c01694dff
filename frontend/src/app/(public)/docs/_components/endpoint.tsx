import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { basePath, type Endpoint as Contract, type Media, resolve, type Response } from "../_contract/read-contract";
import { typeInWords } from "../_contract/type-in-words";
import { FieldList, SchemaFields } from "./field-list";
import { Method } from "./method";
import { Inline, Prose } from "./prose";

export function Endpoint({ endpoint }: { endpoint: Contract }) {
  const { operationId, method, path, summary, description, parameters, requestBody, responses, security } = endpoint;
  const request = requestBody?.content["application/json"];
  return (
    <Card className="p-5 sm:p-7">
      <section aria-labelledby={operationId}>
        <h3 id={operationId} className="scroll-mt-6 text-lg font-semibold tracking-tight">
          {summary}
        </h3>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
          <Method name={method} className="text-sm" />
          <code className="font-mono text-sm break-all">
            <span className="text-ink-soft">{basePath}</span>
            {path}
          </code>
        </p>
        {security?.length === 0 && <p className="mt-2 text-sm text-ink-soft">Open to everybody: no session is needed.</p>}
        {description !== undefined && <Prose text={description} className="mt-4" />}
        {parameters.length > 0 && (
          <Part title="Parameters">
            <FieldList
              fields={parameters.map((each) => ({
                name: each.name,
                place: each.in,
                schema: each.schema,
                isRequired: each.required ?? false,
                description: each.description,
              }))}
            />
          </Part>
        )}
        {request !== undefined && (
          <Part title="Body">
            <SchemaFields schema={request.schema} />
            <Example of={`${summary}: body`} media={request} />
          </Part>
        )}
        <Part title="Answers">
          <ul className="divide-y divide-line">
            {Object.entries(responses).map(([status, response]) => (
              <li key={status} className="py-2.5 text-sm">
                <Answer status={status} response={resolve(response)} name={`${summary}: answer ${status}`} />
              </li>
            ))}
          </ul>
        </Part>
      </section>
    </Card>
  );
}

function Answer({ status, response, name }: { status: string; response: Response; name: string }) {
  const media = response.content?.["application/json"];
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <code className="font-mono font-medium">{status === "default" ? "other" : status}</code>
        <span>
          <Inline text={response.description} />
        </span>
        {media?.schema.$ref !== undefined && <span className="text-ink-soft">{typeInWords(media.schema)}</span>}
      </p>
      {media !== undefined && resolve(media.schema).properties !== undefined && (
        <details className="mt-1.5">
          <summary className="inline-block rounded text-accent underline-offset-4 hover:underline">
            Fields of the answer<span className="sr-only"> {status}</span>
          </summary>
          <div className="mt-1 border-l border-line pl-4">
            <SchemaFields schema={media.schema} showRequired={false} />
            <Example of={name} media={media} />
          </div>
        </details>
      )}
    </>
  );
}

function Example({ of, media }: { of: string; media: Media }) {
  if (media.example === undefined) return null;
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0} role="region" aria-label={`Example, ${of}`} className="mt-3 overflow-x-auto rounded-lg bg-canvas p-4 font-mono text-xs leading-relaxed">
      {JSON.stringify(media.example, null, 2)}
    </pre>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-6">
      <h4 className="border-b border-line pb-2 text-sm font-medium text-ink-soft">{title}</h4>
      {children}
    </div>
  );
}
