import { resolve, type Schema } from "../_contract/read-contract";
import { fieldsOf, limitsInWords, typeInWords } from "../_contract/type-in-words";
import { Inline } from "./prose";

type Field = { name: string; schema: Schema; isRequired: boolean; description?: string | undefined; place?: string };

const DEEPEST = 4;

export function SchemaFields({ schema, depth = 0, showRequired = true }: { schema: Schema; depth?: number; showRequired?: boolean }) {
  return <FieldList fields={fieldsOf(schema)} depth={depth} showRequired={showRequired} />;
}

/** Name, type and rules of each field; objects within open on demand. */
export function FieldList({ fields, depth = 0, showRequired = true }: { fields: readonly Field[]; depth?: number; showRequired?: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {fields.map((field) => (
        <li key={field.name} className="py-2.5 text-sm">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
            <code className="font-mono font-medium break-all">{field.name}</code>
            <span className="text-ink-soft">{typeInWords(field.schema)}</span>
            {field.place !== undefined && <span className="text-ink-soft">in {field.place}</span>}
            {showRequired && field.isRequired && <span className="text-accent">required</span>}
          </p>
          <Rules schema={field.schema} description={field.description} />
          <Inside schema={field.schema} name={field.name} depth={depth} showRequired={showRequired} />
        </li>
      ))}
    </ul>
  );
}

function Rules({ schema, description = schema.description ?? resolve(schema).description }: { schema: Schema; description?: string | undefined }) {
  const limits = limitsInWords(schema);
  if (limits.length === 0 && description === undefined) return null;
  return (
    <p className="mt-1 text-ink-soft">
      {description !== undefined && <Inline text={`${description}${limits.length > 0 ? ". " : ""}`} />}
      {limits.length > 0 && <span className="break-words">{limits.join(", ")}</span>}
    </p>
  );
}

function Inside({ schema, name, depth, showRequired }: { schema: Schema; name: string; depth: number; showRequired: boolean }) {
  if (depth >= DEEPEST || fieldsOf(schema).length === 0) return null;
  return (
    <details className="mt-1.5">
      <summary className="inline-block rounded text-accent underline-offset-4 hover:underline">Fields of {name}</summary>
      <div className="mt-1 border-l border-line pl-4">
        <SchemaFields schema={schema} depth={depth + 1} showRequired={showRequired} />
      </div>
    </details>
  );
}
