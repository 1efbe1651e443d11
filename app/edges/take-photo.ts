import type { PhotoAnswer } from "~/contract/chat";
import type { Shopper } from "~/conversations/chat-token";
import { keepPhoto } from "~/conversations/photos/keep-photo";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";
import { jsonResponse } from "./chat-edge";
import { readBody } from "./read-body";

/** The request's body as a photo of the shopper's conversation; the allowance comes before the bytes are read. */
export async function takePhoto(shopper: Shopper, request: Request, maxBytes: number): Promise<Response> {
  await takeAllowance(shopper.shopId, `photos:${shopper.visitorId}`, BOUNDS.photosPerVisitor);
  return jsonResponse((await keepPhoto(shopper, await readBody(request, maxBytes))) satisfies PhotoAnswer);
}
