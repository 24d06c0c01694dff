import type { NextConfig } from "next";

const config: NextConfig = {
  // The pages are plain files beside the API on one origin; nothing renders per request.
  output: "export",
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
