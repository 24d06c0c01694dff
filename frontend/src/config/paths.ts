/** Every address of the site that code links to. Ids travel in the query: each page is one static file. */
export const paths = {
  home: "/",
  login: (returnTo?: string) => (returnTo === undefined ? "/auth/login" : `/auth/login?return=${encodeURIComponent(returnTo)}`),
  register: (returnTo?: string) =>
    returnTo === undefined ? "/auth/register" : `/auth/register?return=${encodeURIComponent(returnTo)}`,
  verify: "/auth/verify",
  posts: (brandId?: string) => withBrand("/posts", brandId),
  post: (brandId: string, postId: string) => `${withBrand("/posts", brandId)}&post=${encodeURIComponent(postId)}`,
  ideas: (brandId?: string, place: IdeasPlace = {}) => `${withBrand("/ideas", brandId)}${asQuery(place)}`,
  compose: (brandId?: string) => withBrand("/compose", brandId),
  studio: (brandId?: string, place: StudioPlace = {}) => `${withBrand("/studio", brandId)}${asQuery(place)}`,
  knowledge: (brandId?: string, place: KnowledgePlace = {}) => `${withBrand("/knowledge", brandId)}${asQuery(place)}`,
  accounts: (brandId?: string) => withBrand("/accounts", brandId),
  brand: (brandId?: string) => withBrand("/brand", brandId),
  settings: (brandId?: string) => withBrand("/settings", brandId),
  newBrand: "/brand/new",
  docs: "/docs",
  problems: "/docs/problems",
  problem: (slug: string) => `/docs/problems/${slug}`,
};

/** What of a brand's knowledge is shown: the list by a filter, the answer to a question, one item, a form for a new one, or for many. */
export type KnowledgePlace = {
  [Part in "type" | "active" | "title" | "ask" | "item" | "passage" | "new" | "import"]?: string | undefined;
};

/** The rejected ones, or a form to have more proposed, with the job that does it. */
export type IdeasPlace = { [Part in "show" | "propose" | "job"]?: string | undefined };

/** A draft that is read, or a job that writes one; the idea that it is written from. */
export type StudioPlace = { [Part in "draft" | "job" | "idea"]?: string | undefined };

function asQuery(place: KnowledgePlace | StudioPlace | IdeasPlace): string {
  const parts = Object.entries(place).filter((part): part is [string, string] => part[1] !== undefined && part[1] !== "");
  return parts.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
}

function withBrand(path: string, brandId: string | undefined): string {
  return brandId === undefined ? path : `${path}?brand=${encodeURIComponent(brandId)}`;
}
