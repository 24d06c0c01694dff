/** What is cached about a brand's pictures. Uploading one makes it stale. */
export const libraryKey = (brandId: string) => ["media", brandId] as const;
