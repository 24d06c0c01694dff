"use client";

import { useEffect, useRef, useState } from "react";
import "swagger-ui-dist/swagger-ui.css";

const CONTRACT = "/api/v1/openapi.json";

/** The contract, browsable and callable, by Swagger UI. It comes with the site and fetches nothing but the contract. */
export function ApiReference() {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let left = false;
    // As it draws, not once it is done: somebody may be reading along.
    const mending = new MutationObserver(() => place.current !== null && mend(place.current));
    if (place.current !== null) mending.observe(place.current, { childList: true, subtree: true });
    import("swagger-ui-dist/swagger-ui-bundle.js").then(
      ({ default: SwaggerUIBundle }) => {
        if (left || place.current === null) return;
        SwaggerUIBundle({
          domNode: place.current,
          url: CONTRACT,
          deepLinking: true,
          displayRequestDuration: true,
          // No badge: it would send the contract to a validator elsewhere.
          validatorUrl: null,
          // The session cookie alone may not write.
          requestInterceptor: (request) => ({ ...request, headers: { ...request.headers, "X-Requested-With": "presenceos" } }),
        });
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      mending.disconnect();
    };
  }, []);

  if (failed) return <p role="alert">The reference could not be loaded. Reload the page, or read the contract itself.</p>;
  return <div ref={place} className="api-reference" />;
}

/** Swagger UI claims to be the page's main part a second time, and its list of servers has no name. */
function mend(reference: HTMLElement): void {
  reference.querySelector("#operations")?.setAttribute("role", "presentation");
  reference.querySelector("#servers")?.setAttribute("aria-label", "Server");
}
