import { Unreachable } from "./problem";

/** Where a file goes, as the server says: with these headers, as they are. */
export type FilePlace = { method?: string; url: string; headers: Readonly<Record<string, string>> };

/** The object store said no; its answer is XML that helps nobody who reads it. */
export class UploadRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The upload was refused (HTTP ${status}). Choose the file again.`);
    this.name = "UploadRefused";
    this.status = status;
  }
}

// The browser sets these itself, to the same values, and forbids pages to.
const SET_BY_BROWSER = new Set(["host", "content-length"]);

/** XMLHttpRequest, because fetch does not tell how much of a body has been sent. */
export function sendFile({ method = "PUT", url, headers }: FilePlace, file: File, { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: number) => void }): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) {
      if (!SET_BY_BROWSER.has(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => (request.status < 300 ? resolve() : reject(new UploadRefused(request.status)));
    request.onerror = () => reject(new Unreachable("upload"));
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
