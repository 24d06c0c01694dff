/** Every address of the site that code links to. Ids travel in the query: each page is one static file. */
export const paths = {
  home: "/",
  login: (returnTo?: string) => (returnTo === undefined ? "/auth/login" : `/auth/login?return=${encodeURIComponent(returnTo)}`),
  register: (returnTo?: string) =>
    returnTo === undefined ? "/auth/register" : `/auth/register?return=${encodeURIComponent(returnTo)}`,
  verify: "/auth/verify",
  posts: (brandId?: string) => withBrand("/posts", brandId),
  post: (brandId: string, postId: string) => `${withBrand("/posts", brandId)}&post=${encodeURIComponent(postId)}`,
  compose: (brandId?: string) => withBrand("/compose", brandId),
  accounts: (brandId?: string) => withBrand("/accounts", brandId),
  brand: (brandId?: string) => withBrand("/brand", brandId),
  newBrand: "/brand/new",
  docs: "/docs",
  problems: "/docs/problems",
  problem: (slug: string) => `/docs/problems/${slug}`,
};

function withBrand(path: string, brandId: string | undefined): string {
  return brandId === undefined ? path : `${path}?brand=${encodeURIComponent(brandId)}`;
}
