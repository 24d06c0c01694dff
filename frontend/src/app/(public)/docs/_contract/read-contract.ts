import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The parts of OpenAPI 3.1 that our contract uses. */
export type Schema = {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  description?: string;
  enum?: readonly (string | null)[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  oneOf?: readonly Schema[];
  additionalProperties?: boolean | Schema;
} & Partial<Record<"minimum" | "maximum" | "minLength" | "maxLength" | "maxItems" | "default", number>>;

export type Parameter = { $ref?: string; name: string; in: string; required?: boolean; description?: string; schema: Schema };
export type Media = { schema: Schema; example?: unknown };
export type Response = { $ref?: string; description: string; content?: Record<string, Media>; headers?: Record<string, unknown> };
export type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  tags: readonly string[];
  security?: readonly unknown[];
  parameters?: readonly Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
};
type PathItem = { parameters?: readonly Parameter[] } & Partial<Record<Method, Operation>>;
type Contract = {
  info: { title: string; version: string; description: string };
  servers: readonly { url: string }[];
  tags: readonly { name: string; description: string }[];
  paths: Record<string, PathItem>;
};

const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];
export type Endpoint = Operation & { method: Method; path: string; parameters: readonly Parameter[] };
export type Chapter = { name: string; description: string; endpoints: readonly Endpoint[] };

/** Read while the pages are built. The API serves the same file as /api/v1/openapi.json. */
const contract = parse(readFileSync(join(process.cwd(), "..", "api", "openapi.yaml"), "utf8")) as Contract;

export const about = contract.info;
export const basePath = contract.servers[0]?.url ?? "";

export const chapters: readonly Chapter[] = contract.tags.map(({ name, description }) => ({
  name,
  description,
  endpoints: Object.entries(contract.paths).flatMap(([path, item]) => endpointsOf(path, item)).filter(({ tags }) => tags.includes(name)),
}));

/** Follows a reference such as #/components/schemas/Brand to what it names. */
export function resolve<T extends { $ref?: string }>(node: T): T {
  if (node.$ref === undefined) return node;
  const target = node.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], contract);
  if (target === undefined) throw new Error(`${node.$ref} is named in api/openapi.yaml, and not there`);
  return target as T;
}

function endpointsOf(path: string, item: PathItem): Endpoint[] {
  return methods.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
    return [{ ...operation, method, path, parameters }];
  });
}
