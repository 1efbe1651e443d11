import type { ActionFunctionArgs } from "@remix-run/node";
import { verifyChatToken } from "~/conversations/chat-token";
import { chatEdge } from "~/edges/chat-edge";
import { PhotoQuery } from "~/edges/chat-schemas";
import { takePhoto } from "~/edges/take-photo";
import { BOUNDS } from "~/platform/bounds";

export const action = ({ request }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: PhotoQuery, inQuery: true }, async ({ token }) =>
    takePhoto(verifyChatToken(token), request, BOUNDS.photoBytes),
  );

export { loader } from "~/edges/not-here";
