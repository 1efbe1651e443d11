import { z } from "zod";
import { staffLoader } from "~/admin/staff-route.server";
import { AppError } from "~/platform/errors";
import { readAnySettlement } from "~/returns/read-outside-settlement";

/** What taking in a parcel comes to, fetched when staff are about to. */
export const loader = staffLoader(async ({ params, shop }) => {
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new AppError("not_found", "return: malformed id");
  const { shown } = await readAnySettlement(shop, id.data);
  return Response.json(shown);
});
