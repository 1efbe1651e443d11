import type { ActionFunctionArgs } from "@remix-run/node";
import { readBody } from "~/edges/read-body";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { receiveWebhook } from "~/shopify/webhooks/receive-webhook";
import { verifyWebhook } from "~/shopify/webhooks/verify-webhook";

/** Every webhook, the compliance topics too. Shopify reads nothing but the status: 200, or it comes again. */
export const action = async ({ request }: ActionFunctionArgs) => {
  try {
    if (request.method !== "POST") throw new AppError("not_found", `method ${request.method}`);
    const { SHOPIFY_API_SECRET, SHOPIFY_API_SECRET_PREVIOUS } = config();
    const secrets = [SHOPIFY_API_SECRET, SHOPIFY_API_SECRET_PREVIOUS].filter((secret) => secret !== undefined);
    const body = await readBody(request, BOUNDS.webhookBytes);
    await receiveWebhook(verifyWebhook(request.headers, body, secrets));
    return new Response(null, { status: 200 });
  } catch (error) {
    const status = error instanceof AppError ? error.status : 500;
    log.warn({ code: "webhook_refused", status, err: error }, "webhook refused");
    return new Response(null, { status });
  }
};

export const loader = () => new Response(null, { status: 404 });
