import type { ActionFunctionArgs } from "@remix-run/node";
import { chatEdge, signedRequest } from "~/edges/chat-edge";
import { ProxyPhotoQuery } from "~/edges/chat-schemas";
import { shopperOf } from "~/edges/shopper-of";
import { takePhoto } from "~/edges/take-photo";
import { BOUNDS } from "~/platform/bounds";

export const action = ({ request }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: ProxyPhotoQuery, inQuery: true }, async ({ token }) =>
    takePhoto(shopperOf(signedRequest(request), token), request, BOUNDS.photoProxyBytes),
  );

export { loader } from "~/edges/not-here";
