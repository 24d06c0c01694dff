/** What is used of Swagger UI's bundle, which ships without types. */
declare module "swagger-ui-dist/swagger-ui-bundle.js" {
  type Request = { url: string; headers: Record<string, string> };

  type Options = {
    domNode: HTMLElement;
    url: string;
    deepLinking: boolean;
    displayRequestDuration: boolean;
    onComplete?: () => void;
    validatorUrl: string | null;
    requestInterceptor: (request: Request) => Request;
  };

  export default function SwaggerUIBundle(options: Options): void;
}
