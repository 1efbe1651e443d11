import { AppError } from "~/platform/errors";

/**
 * The request's body, counted as it streams in: a body over `maxBytes` is refused without being held, whatever its
 * Content-Length says. Throws `too_large`.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    throw new AppError("too_large", "body over the cap (content-length)");
  }
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    // Not cancelled: that would break the connection off before the refusal is read (platform/rest-of-body.ts).
    if (size > maxBytes) throw new AppError("too_large", "body over the cap");
    chunks.push(value);
  }
}
