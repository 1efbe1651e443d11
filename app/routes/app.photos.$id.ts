import { z } from "zod";
import { staffLoader } from "~/admin/staff-route.server";
import { readPhoto } from "~/conversations/photos/read-photo";
import { AppError } from "~/platform/errors";

/**
 * A shopper's photo, for the shop's own staff. The bytes are a stranger's: never sniffed, never run, never framed, not
 * kept by any cache.
 */
export const loader = staffLoader(async ({ params, shop }) => {
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new AppError("not_found", "photo: malformed id");
  const { type, bytes } = await readPhoto(shop.id, id.data);
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": "inline",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    },
  });
});
