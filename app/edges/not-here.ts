import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "~/platform/errors";
import { errorResponse } from "./chat-edge";

/** A GET on what only takes POST (and a browser's preflight, which Remix sends to the loader). */
export const loader = ({ request }: LoaderFunctionArgs) =>
  request.method === "OPTIONS"
    ? new Response(null, { status: 204, headers: { "Access-Control-Allow-Origin": "*" } })
    : errorResponse(request, new AppError("not_found", `method ${request.method}`));

/** Anything but a GET on what is only read. */
export const action = ({ request }: ActionFunctionArgs) =>
  errorResponse(request, new AppError("not_found", `method ${request.method}`));
