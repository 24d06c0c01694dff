// Writes out/_headers.json: what whoever serves the pages says along with them. The pages are plain files, so there is
// nobody to make a nonce; instead each inline script that the build wrote is allowed by its hash, and no other is.
//
// {uploads} and {networks} stand for origins that the place decides: where pictures and videos are sent and shown from, and where the
// networks keep the portraits of accounts.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OUT = new URL("../out", import.meta.url).pathname;

const policy = {
  "default-src": "'none'",
  "script-src": "'self' {scripts}",
  // Dialogs and the API reference write styles of their own while they run.
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self'",
  "img-src": "'self' data: blob: {uploads} {networks}",
  "media-src": "blob: {uploads}",
  "connect-src": "'self' {uploads}",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

const headers = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(self), geolocation=(), payment=(), usb=()",
};

const pages = readdirSync(OUT, { recursive: true }).filter((name) => name.endsWith(".html"));
if (pages.length === 0) throw new Error(`There are no pages in ${OUT}`);

writeFileSync(
  join(OUT, "_headers.json"),
  `${JSON.stringify(
    {
      headers,
      over_https: { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" },
      content_security_policy: Object.entries(policy)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join("; "),
      scripts: Object.fromEntries(pages.sort().map((page) => [page.replaceAll("\\", "/"), hashes(readFileSync(join(OUT, page), "utf8"))])),
    },
    null,
    2,
  )}\n`,
);

function hashes(html) {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)];
  const inline = scripts.filter(({ groups }) => !/\ssrc=/.test(groups.attributes)).map(({ groups }) => groups.text);
  return [...new Set(inline)].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
